using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>Words of an assembly, a text or a lock, and names of files, are seen in what the tool prints, and make no line of their own.</summary>
public class HostileWordsTests
{
    private const string Fake = "x.cs(1,1): error FACT000: fake";

    public static TheoryData<string> Words =>
    [
        $"a\n{Fake}", $"a\r\n{Fake}", $"a\r{Fake}", $"a\u0085{Fake}", $"a\u2028{Fake}", $"a\u2029{Fake}", $"a\v\f{Fake}", "\u001B[2J\u001B]0;title\u0007", "\u009B31m", "tab\tin it",
        "a\u202Eb\u2066c\u2069\u200F\u061C", "a\u200B\u00AD\uFEFF\u2060b", "a\U000E0041\U000E007F", "'; rm -rf /",
    ];

    [Theory]
    [MemberData(nameof(Words))]
    public void Of_an_assembly(string words)
    {
        using var folder = new TestFolder();
        var literal = SymbolDisplay.FormatLiteral(words, quote: true)[1..^1];
        foreach (var old in (string[])["39 milliards de dollars", "Ports.Harbour.Value2024", "news.txt", "USD", "39000000000", "fr", "2024", "Alliance of the quays"])
        {
            var ports = Harbour.Build(folder, source => source.Replace($"\"{old}\"", $"\"{old}{literal}\"", StringComparison.Ordinal));
            ShouldShow(Tool.Run("check", ports, "--texts", folder["texts"]), old == "39 milliards de dollars" ? 40 : 8);
            ShouldShow(Tool.Run("check", ports, "--texts", folder["texts"], "--context"), 40);
            ShouldShow(Tool.RunOnScreen(60, "", "check", ports, "--texts", folder["texts"]), 40);
            ShouldShow(Tool.Run("lock", ports, "--texts", folder["texts"]), 8);
            var exported = Tool.Run("export", ports);
            ShouldShow(exported, 4);
            exported.Lines.ShouldAllBe(line => line.StartsWith('{') && line.EndsWith('}'));
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Of_a_text_and_of_a_lock(string words)
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        folder.Write("texts/news.txt", Harbour.News.Replace("39 milliards", $"38 {words} milliards", StringComparison.Ordinal));
        folder.Write("texts/2025/report.txt", Harbour.Report.Replace("mid-June", $"mid-June{words} and mid-June{words}", StringComparison.Ordinal));
        ShouldShow(Tool.Run("check", ports, "--texts", folder["texts"]), 12);
        ShouldShow(Tool.Run("check", ports, "--texts", folder["texts"], "--context"), 24);
        foreach (var format in (string[])["table", "jsonl", "csharp"])
        {
            ShouldShow(Tool.Run("scan", folder["texts/news.txt"], "--lang", "fr", "--format", format), 60);
        }

        folder.Write("facts.lock", $"rules\t2\ntext\t{words.Replace("\n", "\\n", StringComparison.Ordinal)}\t00\n");
        ShouldShow(Tool.Run("check", ports), 12);
        ShouldShow(Tool.Run("read", words, $"12 {words} %", "--lang", "fr"), 12);
        ShouldShow(Tool.RunOnScreen(80, "", "read", words, $"12 {words} %", "--lang", "fr"), 40);
        ShouldShow(Tool.Run("rule", words), 1);
    }

    // Lines are counted so that none was added by the words.
    private static void ShouldShow(ToolRun run, int mostLines)
    {
        run.Lines.Concat(run.Errors).Select(line => line.Replace("\t", "", StringComparison.Ordinal)).SelectMany(Unseen.In).ShouldBeEmpty();
        run.Lines.Concat(run.Errors).ShouldNotContain(line => line.StartsWith(Fake, StringComparison.Ordinal));
        (run.Lines.Length + run.Errors.Length).ShouldBeLessThanOrEqualTo(mostLines);
        run.Error.ShouldNotContain("\t");
    }
}
