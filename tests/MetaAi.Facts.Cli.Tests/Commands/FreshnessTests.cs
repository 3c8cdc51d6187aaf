namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts check --older-than</c>: what nobody has looked at for so long.</summary>
public class FreshnessTests
{
    private static readonly DateTimeOffset Today = new(2025, 12, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_nobody_has_looked_at_since_is_listed_by_source()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => source
            .Replace("Source = \"news.txt\", Exact = \"39", "CheckedOn = \"2024-11\", Source = \"news.txt\", Exact = \"39", StringComparison.Ordinal)
            .Replace("Source = \"report.txt\", Exact = \"mid", "CheckedOn = \"2025-06-02\", Source = \"report.txt\", Exact = \"mid", StringComparison.Ordinal)
            .Replace("[Source(\"2025/report.txt\",", "[Source(\"2025/report.txt\", Accessed = \"2023\",", StringComparison.Ordinal));

        var run = Check(ports, folder, "P1Y");
        run.ExitCode.ShouldBe(1);
        run.Lines[^1].ShouldBe("4 quoted facts: 4 proved by text, 0 by lock; 3 problems");
        run.Errors.ShouldBe(
        [
            $"{folder["texts/2025/report.txt"]}(1,45): error FACT222: '$60 to $65 billion' of '2025/report.txt' was taken in 2023 (Accessed) and not checked since, before 2024-12-01; "
                + "look whether it still holds, and set CheckedOn to the day [Ports.Harbour.Plans.Next.Cost]",
            $"{folder["texts/news.txt"]}(2,20): error FACT222: '39 milliards de dollars' of 'news.txt' was last checked in 2024-11 (CheckedOn), before 2024-12-01; "
                + "look whether it still holds, and set CheckedOn to the day [Ports.Harbour.Value2024]",
            $"{folder["texts/news.txt"]}(3,27): error FACT222: 'Alliance des quais' of 'news.txt' was never checked: neither CheckedOn nor Accessed is set; "
                + "look whether it still holds, and set CheckedOn to the day [Ports.Harbour.Alliance]",
        ]);

        Tool.Run("check", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("2024-12-01", "P1Y", true)]
    [InlineData("2024-11-30", "P1Y", false)]
    [InlineData("2024", "P1Y", true)]
    [InlineData("2024-11", "P1Y1D", true)]
    [InlineData("2024-05", "P18M", false)]
    [InlineData("2024-06", "P18M", true)]
    [InlineData("2025-11-01", "P30D", true)]
    [InlineData("2025-10-31", "P30D", false)]
    [InlineData("2025-11-17", "P2W", true)]
    [InlineData("2025-11-16", "P2W", false)]
    [InlineData("2025-12-01", "P0D", true)]
    [InlineData("2024-Q4", "P1Y", true)]
    [InlineData("2024?", "P12M", true)]
    [InlineData("0001", "P9999Y", true)]
    [InlineData("0001", "P999999999999M", true)]
    [InlineData("2025-12-02", "P1Y", false)]
    [InlineData("2025-12", "P1Y", true)]
    [InlineData("2026", "P1Y", false)]
    public void A_date_counts_with_its_last_day(string checkedOn, string age, bool isFresh)
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => source.Replace("Rank = \"normal\",", $"Rank = \"normal\", CheckedOn = \"{checkedOn}\",", StringComparison.Ordinal));
        var run = Check(ports, folder, age);
        run.ExitCode.ShouldBe(isFresh ? 0 : 1, run.Error);
        run.Errors.Length.ShouldBe(isFresh ? 0 : 4);
        if (checkedOn is "2026" or "2025-12-02")
        {
            run.Errors.ShouldAllBe(line => line.Contains($"has CheckedOn = \"{checkedOn}\", which is still to come", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("1Y")]
    [InlineData("P")]
    [InlineData("PT5H")]
    [InlineData("P1DT5H")]
    [InlineData("P1.5Y")]
    [InlineData("P-1Y")]
    [InlineData("a year")]
    public void What_is_no_length_of_time_is_said(string age)
    {
        using var folder = new TestFolder();
        var run = Check(Harbour.Build(folder), folder, age);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldHaveSingleItem().ShouldBe($"error: --older-than = \"{age}\" is no length of time in years, months, weeks or days: P1Y, P18M, P2W or P30D, for example");
    }

    [Fact]
    public void The_export_has_the_date_where_there_is_one()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => source.Replace("Exact = \"mid-June\",", "Exact = \"mid-June\", CheckedOn = \"2025-06\",", StringComparison.Ordinal));
        var lines = Tool.Run("export", ports).Lines;
        lines.Count(line => line.Contains("\"checkedOn\":\"2025-06\"", StringComparison.Ordinal)).ShouldBe(1);
        lines.Count(line => line.Contains("checkedOn", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static ToolRun Check(string library, TestFolder folder, string age) => Tool.RunOn(
        new(TextReader.Null, TextWriter.Null, TextWriter.Null) { Clock = new Still() }, "", "check", library, "--texts", folder["texts"], $"--older-than={age}");

    private sealed class Still : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Today;
    }
}
