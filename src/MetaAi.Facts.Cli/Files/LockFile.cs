using System.Text;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Locking;

namespace MetaAi.Facts.Cli.Files;

/// <summary>The lock on disk.</summary>
internal static class LockFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads a lock; the empty one where the file is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isNamed">Whether the caller named it: a pipe is then what is meant, and nowhere else.</param>
    /// <param name="problem">What is wrong with the file, or null.</param>
    public static FactLock Read(string path, bool isNamed, out FactProblem? problem)
    {
        problem = null;
        if (!File.Exists(path))
        {
            return FactLock.Empty;
        }

        var parse = !isNamed && UnreadableText.Of(path) is { } none ? FactLockFile.Undecodable(1, none.Problem) : Parse(path);
        if (parse.Lock is { } facts)
        {
            return facts;
        }

        problem = new(parse.Message!, new(path, parse.Line, 1), null);
        return FactLock.Empty;
    }

    /// <summary>Whether a file is a lock.</summary>
    public static bool CanBeRead(string path) => Parse(path).Lock is not null;

    private static FactLockParse Parse(string path)
    {
        try
        {
            return FactLockFile.Parse(TextFiles.Decode(path));
        }
        catch (UndecodableTextException exception)
        {
            return FactLockFile.Undecodable(exception.Line, exception.Message);
        }
    }

    /// <summary>Writes a lock, where the file does not hold it already.</summary>
    /// <returns>Whether the file changed.</returns>
    public static bool Write(string path, FactLock facts)
    {
        var content = FactLockFile.Write(facts);
        var bytes = Utf8.GetBytes(content);
        if (UnixFiles.KindOf(path) == FileKind.Regular && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return false;
        }

        WholeFile.Write(path, bytes);
        return true;
    }
}
