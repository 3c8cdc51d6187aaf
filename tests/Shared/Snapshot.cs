using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace MetaAi.Testing;

/// <summary>
/// Compares text with an approved file beside the test, named and formed as Verify names and forms its own: <c>Class.Method.verified.txt</c>,
/// UTF-8 with a byte order mark, LF, no line end after the last line. What differs is left beside it as <c>.received.</c>, to be approved by renaming.
/// </summary>
public static class Snapshot
{
    private const int ContextLines = 3;

    /// <summary>Fails unless the text is the approved one.</summary>
    /// <param name="received">The text.</param>
    /// <param name="parameters">What tells apart the snapshots of one test, as in <c>Class.Method_parameters.verified.txt</c>.</param>
    /// <param name="extension">The extension of the approved file, without its dot.</param>
    /// <param name="testFile">The test's file; its name is the class's.</param>
    /// <param name="testMethod">The test's method.</param>
    public static void Verify(
        string received,
        string? parameters = null,
        string extension = "txt",
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testMethod = "")
    {
        var path = $"{PathOf(testFile, testMethod)}{(parameters is null ? "" : "_" + parameters)}";
        Compare(Normalize(received), $"{path}.verified.{extension}", $"{path}.received.{extension}");
    }

    /// <summary>
    /// Fails unless each generated file is the approved one, <c>Class.Method#HintName.verified.cs</c>, headed by its hint name as
    /// Verify.SourceGenerators heads it; and where an approved file is no longer generated.
    /// </summary>
    /// <param name="sources">The code of each file by its hint name.</param>
    /// <param name="testFile">The test's file; its name is the class's.</param>
    /// <param name="testMethod">The test's method.</param>
    public static void VerifySources(
        IReadOnlyDictionary<string, string> sources, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "")
    {
        var path = PathOf(testFile, testMethod) + "#";
        var stale = Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*.verified.cs")
            .Except(sources.Keys.Select(hint => $"{path}{Path.GetFileNameWithoutExtension(hint)}.verified.cs"), StringComparer.Ordinal).ToArray();
        if (stale.Length > 0)
        {
            throw new SnapshotException($"No longer generated: {string.Join(", ", stale)}");
        }

        foreach (var (hint, code) in sources)
        {
            var file = path + Path.GetFileNameWithoutExtension(hint);
            Compare(Normalize($"//HintName: {hint}\n{code}"), $"{file}.verified.cs", $"{file}.received.cs");
        }
    }

    internal static void Compare(string received, string verifiedPath, string receivedPath)
    {
        var verified = File.Exists(verifiedPath) ? Normalize(File.ReadAllText(verifiedPath)) : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        throw new SnapshotException(verified is null
            ? $"Nothing is approved yet. Read {receivedPath} and rename it to {Path.GetFileName(verifiedPath)} if it is right."
            : $"{Path.GetFileName(verifiedPath)} differs from what was received ({receivedPath}).\n{Difference(verified, received)}");
    }

    /// <summary>The first place where two texts differ, with a few lines around it.</summary>
    internal static string Difference(string verified, string received)
    {
        var approved = verified.Split('\n');
        var actual = received.Split('\n');
        var first = 0;
        while (first < approved.Length && first < actual.Length && approved[first] == actual[first])
        {
            first++;
        }

        // What the two have in common at the end is left out, so that one inserted line is shown as one line.
        var common = 0;
        while (common < approved.Length - first && common < actual.Length - first && approved[^(common + 1)] == actual[^(common + 1)])
        {
            common++;
        }

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

    private static string PathOf(string testFile, string testMethod) =>
        Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{testMethod}");

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');
}
