namespace MetaAi.Facts.Cli.Commands;

/// <summary>A person can look at the words around each quote, the doubtful first; nothing of it is kept.</summary>
public class CheckContextTests
{
    private const string Value = "39 milliards de dollars";

    [Fact]
    public void Each_quote_is_printed_with_the_words_around_it_and_the_doubtful_come_first()
    {
        using var folder = new TestFolder();
        var run = Tool.Run("check", Harbour.Build(folder), "--texts", folder["texts"], "--context");
        run.Error.ShouldBe("");
        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldBe(
        [
            "text\tPorts.Harbour.Plans.Next.Cost\t2025/report.txt\t'$60 to $65 billion'",
            "  1:45: The harbour will grow in mid-June. It costs >>$60 to $65 billion<<.",
            "  beside it: unknown word 'costs'",
            "text\tPorts.Harbour.Value2024\tnews.txt\t'39 milliards de dollars'",
            "  2:20: Le port a grandi. En 2024, il valait >>39 milliards de dollars<< 🚢, et sa part était de 49 %. Un lecteur a parlé de l’« …",
            "  beside it: unknown word 'valait'",
            "text\tPorts.Harbour.Alliance\tnews.txt\t'Alliance des quais'",
            "  3:27: … 🚢, et sa part était de 49 %. Un lecteur a parlé de l’« >>Alliance des quais<< ».",
            "text\tPorts.Harbour.Plans.Next.Opening\t2025/report.txt\t'mid-June'",
            "  1:26: The harbour will grow in >>mid-June<<. It costs $60 to $65 billion.",
            "4 quoted facts: 4 proved by text, 0 by lock; 0 problems",
        ]);
    }

    [Theory]
    [InlineData("La ville n'a pas dépensé 39 milliards de dollars", "negation 'pas', unknown word 'dépensé'")]
    [InlineData("39 milliards de dollars ne seront jamais payés", "negation 'ne'")]
    [InlineData("Il coûte 39 milliards de dollars (hors taxes)", "bracket '(', unknown word 'coûte'")]
    [InlineData("Son prix (soit 39 milliards de dollars) monte", "bracket '(', bracket ')'")]
    [InlineData("Sur la ligne 7 il a 39 milliards de dollars", null)]
    [InlineData("Sur la ligne 7 : 39 milliards de dollars", "number '7'")]
    [InlineData("Il a, en juin, 39 milliards de dollars", "number 'juin'")]
    [InlineData("Il a en trois fois 39 milliards de dollars", "number 'trois'")]
    [InlineData("Il n'y en a pas. Il a 39 milliards de dollars. Rien ne dure.", null)]
    [InlineData("Il ne va pas bien.\r\n\r\n39 milliards de dollars\r\n\r\nRien ne va.", null)]
    [InlineData("pas (7\t39 milliards de dollars\tsans [8", null)]
    [InlineData("Il a 39 milliards de dollars pour l'usine", null)]
    [InlineData("Il a 39 milliards de dollars, l'usine en a plus", "unknown word 'l'usine'")]
    public void What_is_doubtful_beside_a_quote_is_said(string text, string? doubts)
    {
        var lines = ContextOf(text);
        lines.Where(line => line.StartsWith("  beside it: ", StringComparison.Ordinal)).ShouldBe(doubts is null ? [] : [$"  beside it: {doubts}"]);
    }

    [Theory]
    [InlineData("ligne\tune\r\n\r\n\u2028deux  39 milliards\nde dollars \t\r\nfin", "ligne une deux >>39 milliards de dollars<< fin")]
    [InlineData("a\u0007b\u001B[31m \u202E39 milliards de dollars", "a\uFFFDb\uFFFD[31m >>39 milliards de dollars<<")]
    [InlineData("39 milliards de dollars", ">>39 milliards de dollars<<")]
    public void Whatever_ends_a_line_or_commands_a_screen_the_context_is_one_line(string text, string context) =>
        Around(ContextOf(text)).ShouldEndWith(": " + context);

    [Fact]
    public void A_long_line_is_cut_between_words()
    {
        var words = string.Concat(Enumerable.Repeat("vingtaine ", 400));
        var around = Around(ContextOf($"{words}; il a 39 milliards de dollars ; {words}"));
        around.ShouldMatch("^  1:\\d+: … (vingtaine )+; il a >>39 milliards de dollars<< ;( vingtaine)+ …$");
        around.Length.ShouldBeInRange(120, 180);
    }

    [Fact]
    public void Wide_characters_count_two_and_none_is_cut_in_half()
    {
        var ships = string.Concat(Enumerable.Repeat("🚢", 3000));
        var around = Around(ContextOf($"{ships} 39 milliards de dollars {ships}"));
        around.ShouldEndWith($": … {string.Concat(Enumerable.Repeat("🚢", 29))} >>39 milliards de dollars<< {string.Concat(Enumerable.Repeat("🚢", 29))} …");
    }

    [Fact]
    public void A_word_without_end_is_cut_too()
    {
        var lines = ContextOf($"39 milliards de dollars {new string('港', 2000)}");
        lines[1].ShouldEndWith($">>39 milliards de dollars<< {new string('港', 29)} …");
        lines[2].ShouldBe($"  beside it: unknown word '{new string('港', 30)} …'");
    }

    [Fact]
    public void Of_a_quote_that_stands_several_times_the_place_that_is_proved_is_shown()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => source.Replace($"Exact = \"{Value}\", Start = 38, End = 61", $"Exact = \"{Value}\", Prefix = \"Puis\", Start = 41, End = 64", StringComparison.Ordinal));
        folder.Write("texts/news.txt", "D'abord 39 milliards de dollars.\r\nIci Puis 39 milliards de dollars.\r\nAlliance des quais\r\n");
        ContextOf(ports, folder).ShouldContain("  2:10: D'abord 39 milliards de dollars. Ici Puis >>39 milliards de dollars<<. Alliance des quais");
    }

    [Fact]
    public void Quotes_without_one_place_come_last_and_say_why()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        folder.Write("texts/news.txt", "Il a 39 milliards de dollars.\r\nIl a 39 milliards de dollars.\r\n");
        File.Delete(folder["texts/2025/report.txt"]);
        var run = Tool.Run("check", ports, "--texts", folder["texts"], "--context");
        run.ExitCode.ShouldBe(1);
        run.Lines.ShouldBe(
        [
            "none\tPorts.Harbour.Alliance\tnews.txt\t'Alliance des quais'",
            "  does not stand in the text",
            "none\tPorts.Harbour.Plans.Next.Cost\t2025/report.txt\t'$60 to $65 billion'",
            "  the text is not at hand",
            "none\tPorts.Harbour.Plans.Next.Opening\t2025/report.txt\t'mid-June'",
            "  the text is not at hand",
            "none\tPorts.Harbour.Value2024\tnews.txt\t'39 milliards de dollars'",
            "  stands more than once: lines 1, 2",
            "4 quoted facts: 0 proved by text, 0 by lock; 3 problems",
        ]);
    }

    [Fact]
    public void What_speaks_against_a_quote_comes_before_all_else()
    {
        var lines = ContextOf("Il a 39 milliards de dollars, voire 40 milliards de dollars. Alliance des quais (pas 7)");
        lines[0].ShouldStartWith("none\tPorts.Harbour.Value2024\t");
        lines[2].ShouldStartWith("  beside it: open cue 'voire");
    }

    [Fact]
    public void So_does_what_a_person_has_overruled()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => source.Replace($"Exact = \"{Value}\"", $"Exact = \"{Value}\", Confirmed = \"The budget says so.\"", StringComparison.Ordinal));
        folder.Write("texts/news.txt", "Il a plus de 39 milliards de dollars. Alliance des quais (pas 7)");
        var lines = ContextOf(ports, folder);
        lines[1].ShouldBe("  1:14: Il a plus de >>39 milliards de dollars<<. Alliance des quais (pas 7)");
        lines[2].ShouldBe("  beside it: open cue 'plus de 39 milliards de dollars'");
    }

    [Fact]
    public void Without_the_texts_there_is_nothing_to_show_and_the_lock_proves_as_before()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        var run = Tool.Run("check", ports, "--context");
        run.Error.ShouldBe("");
        run.ExitCode.ShouldBe(0);
        run.Lines[0].ShouldBe("lock\tPorts.Harbour.Alliance\tnews.txt\t'Alliance des quais'");
        run.Lines.Count(line => line == "  the text is not at hand").ShouldBe(4);
    }

    [Fact]
    public void A_name_that_several_texts_have_shows_none_of_them()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        folder.Write("texts/old/news.txt", Harbour.News);
        ContextOf(ports, folder).Count(line => line == "  several texts have this name").ShouldBe(2);
    }

    [Fact]
    public void Nothing_of_it_is_kept_and_the_answer_is_the_same()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        var (files, locked, compiled) = (Files(ports), folder.Read("facts.lock"), File.ReadAllBytes(ports));
        var plain = Tool.Run("check", ports, "--texts", folder["texts"]);
        var run = Tool.Run("check", ports, "--texts", folder["texts"], "--context");
        (run.ExitCode, run.Error, run.Lines[^1]).ShouldBe((plain.ExitCode, plain.Error, plain.Lines[^1]));
        run.Lines.Where(line => line.StartsWith("text\t", StringComparison.Ordinal)).ShouldBe(plain.Lines[..^1], ignoreOrder: true);
        Files(ports).ShouldBe(files);
        folder.Read("facts.lock").ShouldBe(locked);
        File.ReadAllBytes(ports).ShouldBe(compiled);
        Tool.Run("check", ports, "--texts", folder["texts"], "--context").Output.ShouldBe(run.Output);
    }

    private static string[] Files(string ports) => [.. Directory.GetFiles(Path.GetDirectoryName(ports)!, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>The lines of the fact that is quoted from a text of one's own.</summary>
    private static string[] ContextOf(string text)
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        folder.Write("texts/news.txt", text);
        var lines = ContextOf(ports, folder);
        var first = Array.FindIndex(lines, line => line.Contains("\tPorts.Harbour.Value2024\t", StringComparison.Ordinal));
        return [lines[first], .. lines[(first + 1)..].TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))];
    }

    private static string[] ContextOf(string ports, TestFolder folder) => Tool.Run("check", ports, "--texts", folder["texts"], "--context").Lines;

    private static string Around(string[] lines) => lines[1];
}
