namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts check --report</c>: facts of an assembly held against each other.</summary>
public sealed class CheckReportTests
{
    private const string Cost = "Concept = \"Cost\", Kind = \"money\", ValueKind = \"value\",";

    [Theory]
    [InlineData("actual", "warning FACT330: ", "at least 20.5 billion USD apart: they contradict each other", 1, "1 problem")]
    [InlineData("forecast", "info FACT332: ", "what came to be lies outside of what was expected", 0, "0 problems")]
    public void What_facts_say_of_each_other_is_listed_with_both_quotes_and_sources(string modality, string start, string words, int exitCode, string problems)
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => OfValue(source, modality));

        var run = Tool.Run("check", ports, "--texts", folder["texts"], "--report");

        run.ExitCode.ShouldBe(exitCode, run.Error);
        var line = run.Lines.Single(line => line.StartsWith(start, StringComparison.Ordinal));
        line.ShouldContain("'Ports.Harbour.Plans.Next.Cost' says 60 to 65 billion USD, \"$60 to $65 billion\" (Report, 2024?)");
        line.ShouldContain("'Ports.Harbour.Value2024' says 39.0 billion USD (38.5 to 39.5 billion), \"39 milliards de dollars\" (News, 2025)");
        line.ShouldContain(words);
        run.Lines[^1].ShouldBe($"4 quoted facts: 4 proved by text, 0 by lock; {problems}");
    }

    [Theory]
    [InlineData("normal", 1)]
    [InlineData("deprecated", 0)]
    public void What_another_source_says_beside_a_fact_is_held_too(string rank, int told)
    {
        const string Value = "[FactRecord(\"Ports.Harbour.Value2024\"";
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => OfValue(source, "actual")
            .Replace("Low = \"60000000000\", High = \"65000000000\", Unit = \"USD\", Hedge = \"exact\", Decimals = -9", "Low = \"39200000000\", High = \"39200000000\", Unit = \"USD\", Hedge = \"exact\", Decimals = -8", StringComparison.Ordinal)
            .Replace("Decimals = -9, Modality = \"actual\", Rank = \"normal\"", $"Decimals = -9, Modality = \"actual\", Rank = \"{rank}\"", StringComparison.Ordinal)
            .Replace(Value, """
                [FactRecord("Ports.Harbour.Value2024.Report", Corroborates = "Ports.Harbour.Value2024", Subject = "Harbour", Concept = "Value", Period = "2024", Kind = "money",
                    ValueKind = "value", Low = "38800000000", High = "38800000000", Unit = "USD", Hedge = "exact", Decimals = -8, Modality = "actual", Rank = "normal",
                    Source = "report.txt", Exact = "$38.8 billion", Start = 44, End = 62)]
                """ + Value, StringComparison.Ordinal));

        var run = Tool.Run("check", ports, "--texts", folder["texts"], "--report");

        var lines = run.Lines.Where(line => line.Contains("FACT33", StringComparison.Ordinal)).ToArray();
        lines.Length.ShouldBe(told);
        lines.ShouldAllBe(line => line.StartsWith("warning FACT330: ") && line.Contains("'Ports.Harbour.Value2024' says 38.80 billion USD (38.75 to 38.85 billion), \"$38.8 billion\" (Report, 2024?)"));
    }

    [Fact]
    public void A_rank_settles_it()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => OfValue(source, "actual").Replace(
            "Decimals = -9, Modality = \"actual\", Rank = \"normal\"", "Decimals = -9, Modality = \"actual\", Rank = \"deprecated\", RankReason = \"withdrawn\"", StringComparison.Ordinal));

        var run = Tool.Run("check", ports, "--texts", folder["texts"], "--report");

        run.Lines.ShouldNotContain(line => line.Contains("FACT33", StringComparison.Ordinal));
        run.ExitCode.ShouldBe(0, run.Error);
    }

    [Fact]
    public void What_is_not_plausible_is_listed_and_fails_nothing()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => source
            .Replace("Concept = \"Cost\", Kind", "Concept = \"Value\", Period = \"2023\", Kind", StringComparison.Ordinal)
            .Replace("Low = \"60000000000\", High = \"65000000000\"", "Low = \"600\", High = \"650\"", StringComparison.Ordinal));

        var run = Tool.Run("check", ports, "--texts", folder["texts"], "--report");

        run.Lines.Count(line => line.StartsWith("warning FACT342: 'Ports.Harbour.Value2024' says ", StringComparison.Ordinal)).ShouldBe(1);
        run.Lines[^1].ShouldStartWith("4 quoted facts: ");
    }

    [Fact]
    public void Without_it_nothing_is_held_against_anything()
    {
        using var folder = new TestFolder();
        var run = Tool.Run("check", Harbour.Build(folder, source => OfValue(source, "actual")), "--texts", folder["texts"]);

        (run.ExitCode, run.Output.Contains("FACT33", StringComparison.Ordinal)).ShouldBe((0, false));
    }

    private static string OfValue(string source, string modality)
    {
        source.ShouldContain(Cost);
        return source
            .Replace(Cost, Cost.Replace("Cost", "Value", StringComparison.Ordinal) + " Period = \"2024\",", StringComparison.Ordinal)
            .Replace("Quote(\"$60 to $65 billion\", For = \"Cost\"", "Quote(\"$60 to $65 billion\", For = \"Cost\", Period = \"2024\"", StringComparison.Ordinal)
            .Replace("Decimals = -9, Modality = \"forecast\"", $"Decimals = -9, Modality = \"{modality}\"", StringComparison.Ordinal);
    }
}
