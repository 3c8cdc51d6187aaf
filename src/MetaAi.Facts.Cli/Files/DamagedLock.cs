namespace MetaAi.Facts.Cli.Files;

/// <summary>
/// A lock that cannot be read, put aside while a project is built: the compiler refuses to build with it, and the build is what a new lock is made
/// from. It is put back where no new one was written.
/// </summary>
internal sealed class DamagedLock : IDisposable
{
    private readonly string path;
    private readonly string? aside;

    private DamagedLock(string path, string? aside)
    {
        this.path = path;
        this.aside = aside;
    }

    /// <summary>Puts a lock aside if it is there and cannot be read.</summary>
    public static DamagedLock PutAside(string path)
    {
        _ = LockFile.Read(path, out var problem);
        if (problem is null)
        {
            return new(path, null);
        }

        var aside = path + ".damaged";
        File.Move(path, aside, overwrite: true);
        return new(path, aside);
    }

    /// <summary>Puts the lock back, or deletes it where there is a new one.</summary>
    public void Dispose()
    {
        if (aside is not null && File.Exists(path))
        {
            File.Delete(aside);
        }
        else if (aside is not null)
        {
            File.Move(aside, path);
        }
    }
}
