using System.Globalization;
using System.Text;

namespace VerifyXunit;

/// <summary>Compares a text with an approved file. What differs is left beside it as <c>.received.</c>, to be approved by renaming.</summary>
public static class Snapshot
{
    private const int ContextLines = 3;

    /// <summary>Fails unless the text is the approved one. Line ends are LF; the approved file alone may end with one more.</summary>
    public static void Compare(string text, string verifiedPath)
    {
        var received = Lines(text);
        var receivedPath = verifiedPath.Replace(".verified.", ".received.", StringComparison.Ordinal);
        var verified = File.Exists(verifiedPath) ? Lines(File.ReadAllText(verifiedPath)) : null;
        if (verified == received || verified == received + '\n')
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        throw new VerifyException(verified is null
            ? $"Nothing is approved yet. Read {receivedPath} and rename it to {Path.GetFileName(verifiedPath)} if it is right."
            : $"{Path.GetFileName(verifiedPath)} differs from what was received ({receivedPath}).\n{Difference(verified, received)}");
    }

    /// <summary>The lines from the first that differs to the last, with a few around them.</summary>
    public static string Difference(string verified, string received)
    {
        var (approved, actual) = (verified.Split('\n'), received.Split('\n'));
        var first = approved.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();

        // What the two have in common at the end is left out, so that one inserted line is shown as one line.
        var common = approved.Skip(first).Reverse().Zip(actual.Skip(first).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var text = new StringBuilder();
        Append(text, ' ', approved, Math.Max(0, first - ContextLines), first);
        Append(text, '-', approved, first, approved.Length - common);
        Append(text, '+', actual, first, actual.Length - common);
        Append(text, ' ', approved, approved.Length - common, Math.Min(approved.Length, approved.Length - common + ContextLines));
        return text.ToString();
    }

    private static void Append(StringBuilder text, char sign, string[] lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i + 1,5} {sign} {lines[i]}\n");
        }
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
