using System.Runtime.InteropServices;
using System.Text;

namespace MetaAi.Facts.Cli.Files;

/// <summary>
/// What .NET has no public call for: what kind of file stands at a path without opening it, whose it is, and the flush of a folder to disk. Asks the
/// runtime's own library, whose answers are the same on every Unix; where that is not there, a file is taken for a regular one and the rest is left undone.
/// </summary>
internal static class UnixFiles
{
    private const string Runtime = "libSystem.Native";

    // Flags, mode, user, group, in four bytes each; what follows is not looked at.
    private const int StatusRoom = 512;
    private const int ModeAt = 4;
    private const int UserAt = 8;
    private const int GroupAt = 12;

    /// <summary>What stands at a path.</summary>
    public static FileKind KindOf(string path)
    {
        if (Directory.Exists(path))
        {
            return FileKind.Folder;
        }

        if (Status(path) is { } status)
        {
            return (BitConverter.ToInt32(status, ModeAt) & 0xF000) switch
            {
                0x1000 => FileKind.Pipe,
                0x2000 or 0x6000 => FileKind.Device,
                0x4000 => FileKind.Folder,
                0xC000 => FileKind.Socket,
                _ => FileKind.Regular,
            };
        }

        // To .NET a link to nothing is there.
        return RealPath.Of(new FileInfo(path)).Path is { } real && File.Exists(real) ? FileKind.Regular : FileKind.Missing;
    }

    /// <summary>Gives a file the owner and the group of another one, as far as the caller may: root alone can give files away.</summary>
    public static void GiveTo(string path, string other)
    {
        if (Status(other) is { } wanted && Status(path) is { } has && !wanted.AsSpan(UserAt, 8).SequenceEqual(has.AsSpan(UserAt, 8)))
        {
            _ = Asked(() => ChangeOwner(Bytes(path), BitConverter.ToUInt32(wanted, UserAt), BitConverter.ToUInt32(wanted, GroupAt)));
        }
    }

    /// <summary>Flushes what a folder holds to disk: a rename in it is then kept through a crash of the machine.</summary>
    public static void Flush(string folder)
    {
        var file = Asked(() => Open(Bytes(folder), 0, 0));
        if (file >= 0)
        {
            _ = FlushFile(file);
            _ = Close(file);
        }
    }

    private static byte[]? Status(string path)
    {
        var status = new byte[StatusRoom];
        return Asked(() => Stat(Bytes(path), status)) == 0 ? status : null;
    }

    private static nint Asked(Func<nint> question)
    {
        try
        {
            return OperatingSystem.IsWindows() ? -1 : question();
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return -1;
        }
    }

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport(Runtime, EntryPoint = "SystemNative_Stat")]
    private static extern int Stat(byte[] path, byte[] status);

    [DllImport(Runtime, EntryPoint = "SystemNative_Open")]
    private static extern nint Open(byte[] path, int flags, int mode);

    [DllImport(Runtime, EntryPoint = "SystemNative_FSync")]
    private static extern int FlushFile(nint file);

    [DllImport(Runtime, EntryPoint = "SystemNative_Close")]
    private static extern int Close(nint file);

    [DllImport("libc", EntryPoint = "chown")]
    private static extern int ChangeOwner(byte[] path, uint user, uint group);
}
