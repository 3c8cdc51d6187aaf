using System.Text.Json.Nodes;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>A range that leaves an end out says so in every output of the tool, and one that leaves none out says nothing.</summary>
public class ExclusiveEndTests
{
    private const string Range = "more than $60 billion and at most $65 billion";

    [Theory]
    [InlineData("more than $60 and at most $65", true, false)]
    [InlineData("at least $60 and less than $65", false, true)]
    [InlineData("more than $60 and less than $65", true, true)]
    [InlineData("at least $60 and at most $65", false, false)]
    [InlineData("$60 to $65", false, false)]
    [InlineData("more than $60", false, false)]
    [InlineData("less than $65", false, false)]
    public void Read_and_scan_write_it_where_it_is_true(string text, bool low, bool high)
    {
        var question = new JsonObject { ["lang"] = "en", ["currency"] = "USD", ["text"] = text }.ToJsonString();
        string[] lines = [Tool.RunWith(question + "\n", "read").Lines.ShouldHaveSingleItem(), Tool.RunWith($"It costs {text}.\n", "scan", "-", "--lang", "en", "--currency", "USD", "--format", "jsonl").Lines.ShouldHaveSingleItem()];
        foreach (var line in lines)
        {
            var answer = JsonNode.Parse(line)!.AsObject();
            ((string?)answer["kind"]).ShouldBe("money");
            answer.Where(member => member.Key.EndsWith("Exclusive", StringComparison.Ordinal)).Select(member => (member.Key, (bool)member.Value!))
                .ShouldBe(((string Key, bool)[])[.. low ? [("lowExclusive", true)] : Array.Empty<(string, bool)>(), .. high ? [("highExclusive", true)] : Array.Empty<(string, bool)>()]);
        }
    }

    [Fact]
    public void The_table_says_it_in_words() =>
        Tool.RunWith($"It costs {Range}.\n", "scan", "-", "--lang", "en", "--currency", "USD").Output.ShouldContain("  more than 60 billion USD and at most 65 billion USD  ");

    [Fact]
    public void Export_lock_and_check_carry_it()
    {
        using var folder = new TestFolder();
        var ports = Build(folder, "LowExclusive = true, ");
        Tool.Run("export", ports).Lines.Count(line => line.Contains("\"lowExclusive\":true", StringComparison.Ordinal)).ShouldBe(1);
        Tool.Run("export", ports).Output.ShouldNotContain("highExclusive");
        Tool.Run("lock", ports, "--texts", folder["texts"]).Error.ShouldBe("");
        folder.Read("facts.lock").ShouldContain("\tmoney 60000000000 65000000000 USD exact - -9 lowExclusive\n");
        Tool.Run("check", ports).Error.ShouldBe("");
        Tool.Run("check", ports, "--texts", folder["texts"]).Error.ShouldBe("");
    }

    [Theory]
    [InlineData("")]
    [InlineData("LowExclusive = true, HighExclusive = true, ")]
    [InlineData("HighExclusive = true, ")]
    public void A_fact_that_was_compiled_with_other_ends_does_not_hold(string compiled)
    {
        using var folder = new TestFolder();
        Tool.Run("check", Build(folder, compiled), "--texts", folder["texts"]).Errors.ShouldHaveSingleItem()
            .ShouldContain("but is money 60000000000 65000000000 USD exact - -9 lowExclusive; build it again");
    }

    private static string Build(TestFolder folder, string ends)
    {
        var ports = Harbour.Build(folder, source => source.Replace("$60 to $65 billion", Range, StringComparison.Ordinal)
            .Replace("Exact = \"" + Range + "\", Start = 44, End = 62", $"{ends}Exact = \"{Range}\", Start = 44, End = {44 + Range.Length}", StringComparison.Ordinal));
        folder.Write("texts/2025/report.txt", Harbour.Report.Replace("$60 to $65 billion", Range, StringComparison.Ordinal));
        return ports;
    }
}
