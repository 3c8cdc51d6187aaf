using System.Security.Cryptography;

namespace MetaAi.Facts.Cli.Files;

/// <summary>Files that were begun beside their place. One that a killed writer left is removed by the next writer of the same file.</summary>
internal static class Leftovers
{
    // Hidden, so that no folder of texts holds it, and of an ending that those who commit files leave out.
    private const string Ending = ".tmp";
    private const int Digits = 8;

    // Names have an end, of 255 bytes mostly.
    private const int MostOfName = 60;

    /// <summary>A name beside a file that no other writer has.</summary>
    public static string NewName(string target) => Path.Combine(Path.GetDirectoryName(target)!, Prefix(target) + RandomNumberGenerator.GetHexString(Digits) + Ending);

    /// <summary>Removes what killed writers of a file left beside it. What a living one has open is locked, and stays.</summary>
    public static void Remove(string target)
    {
        var prefix = Prefix(target);
        if (!Directory.Exists(Path.GetDirectoryName(target)))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(target)!, "*" + Ending).Where(file => IsLeftover(file, prefix)))
        {
            try
            {
                // By its closing, while it is still locked: on Windows nothing else can delete a file that is open.
                new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose).Dispose();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Another writer's, or not this one's to remove.
            }
        }
    }

    private static string Prefix(string target)
    {
        var name = Path.GetFileName(target);
        var length = Math.Min(name.Length, MostOfName);
        return $".{name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)]}.";
    }

    private static bool IsLeftover(string file, string prefix)
    {
        var name = Path.GetFileName(file);
        return name.Length == prefix.Length + Digits + Ending.Length && name.StartsWith(prefix, StringComparison.Ordinal)
            && name.Skip(prefix.Length).Take(Digits).All(char.IsAsciiHexDigitUpper)
            && new FileInfo(file).LinkTarget is null && UnixFiles.KindOf(file) == FileKind.Regular;
    }
}
