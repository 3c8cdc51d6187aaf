namespace MetaAi.Facts.Cli.Commands;

/// <summary>The words of periods in the lock, and what is checked of them.</summary>
public sealed class PeriodTests
{
    // As the generator would write it.
    private const string Compiled = "PeriodQuote = \"En 2024\", PeriodStart = 19, PeriodEnd = 26, ";

    [Fact]
    public void The_place_of_a_period_is_locked_once_and_proves_it_without_the_text()
    {
        using var folder = new TestFolder();
        var ports = Build(folder, Compiled);

        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        File.ReadLines(folder["facts.lock"]).Where(line => line.StartsWith("period", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldStartWith("period\tnews.txt\tEn 2024\t19\t26\t19\t26\t");

        Tool.Run("check", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        Tool.Run("check", ports, "--no-texts").ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("PeriodQuote = \"En 2023\", PeriodStart = 19, PeriodEnd = 26, ", "FACT218: PeriodQuote = \"En 2023\" proves no period")]
    [InlineData("PeriodQuote = \"En 2024\", PeriodStart = 20, PeriodEnd = 27, ", "FACT210: 'En 2024' was compiled as standing at 20 to 27, but is standing at 19 to 26")]
    public void A_period_that_is_not_what_the_text_says_does_not_hold(string compiled, string problem)
    {
        using var folder = new TestFolder();

        var run = Tool.Run("check", Build(folder, compiled), "--texts", folder["texts"]);

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(line => line.Contains(problem, StringComparison.Ordinal), run.Error);
    }

    [Fact]
    public void A_period_of_no_year_of_the_sentence_does_not_hold()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => source.Replace("Period = \"2024\"", "Period = \"1999\"", StringComparison.Ordinal));

        var run = Tool.Run("check", ports, "--texts", folder["texts"]);

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldHaveSingleItem().ShouldContain("news.txt(2,20): error FACT219: '39 milliards de dollars' stands in a sentence that says 'En 2024'");
    }

    [Fact]
    public void A_lock_that_lacks_a_period_or_holds_one_too_many_is_stale()
    {
        using var folder = new TestFolder();
        var ports = Build(folder, Compiled);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        var whole = File.ReadAllText(folder["facts.lock"]);
        var row = whole.Split('\n').Single(line => line.StartsWith("period", StringComparison.Ordinal));

        File.WriteAllText(folder["facts.lock"], whole.Replace(row + "\n", "", StringComparison.Ordinal));
        var lacking = Tool.Run("check", ports, "--texts", folder["texts"]);
        lacking.ExitCode.ShouldBe(1);
        lacking.Errors.ShouldHaveSingleItem().ShouldContain("it does not hold the period 'En 2024' of 'news.txt', at 19");
        Tool.Run("check", ports, "--no-texts").Errors.ShouldContain(line => line.Contains("FACT201: Nothing proves the period 'En 2024'", StringComparison.Ordinal));

        File.WriteAllText(folder["facts.lock"], whole + row.Replace("\t19\t26\t19\t26\t", "\t3\t10\t3\t10\t", StringComparison.Ordinal) + "\n");
        var more = Tool.Run("check", ports, "--texts", folder["texts"]);
        more.ExitCode.ShouldBe(1);
        more.Errors.ShouldHaveSingleItem().ShouldContain("no fact takes its period from 'En 2024' of 'news.txt', at 3, any more");
    }

    private static string Build(TestFolder folder, string compiled) => Harbour.Build(folder, source => source
        .Replace("Source = \"News\", Period = \"2024\")]", "Source = \"News\", PeriodQuote = \"En 2024\")]", StringComparison.Ordinal)
        .Replace("Source = \"news.txt\", Exact = \"39 milliards de dollars\",", "Source = \"news.txt\", " + compiled + "Exact = \"39 milliards de dollars\",", StringComparison.Ordinal));
}
