namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts check --coverage</c>: the figures of each text, and those that no fact quotes.</summary>
public sealed class CheckCoverageTests
{
    [Fact]
    public void Figures_that_no_fact_quotes_are_listed_where_they_stand()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);

        var run = Tool.Run("check", ports, "--texts", folder["texts"], "--coverage");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Lines.Where(line => !line.StartsWith("text\t", StringComparison.Ordinal)).ShouldBe(
        [
            "coverage\tnews.txt\t1 of 3 figures are quoted",
            "unquoted\tnews.txt(2,1)\t'En 2024'\t2024",
            "unquoted\tnews.txt(2,68)\t'49 %'\t49 %",
            "coverage\t2025/report.txt\t2 of 2 figures are quoted",
            "4 quoted facts: 4 proved by text, 0 by lock; 0 problems",
        ]);
    }

    [Fact]
    public void A_text_that_is_not_here_has_no_coverage_and_is_said_not_to_be_here()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        File.Delete(folder["texts/news.txt"]);

        Tool.Run("check", ports, "--texts", folder["texts"], "--coverage").Lines.ShouldContain("coverage\tnews.txt\tthe text is not here");
    }

    [Fact]
    public void Words_of_a_text_steer_no_terminal_and_no_line()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        File.AppendAllText(folder["texts/news.txt"], "Puis \u001b[31m12\u202e\t%\u001b[0m de plus.\n");

        var run = Tool.Run("check", ports, "--texts", folder["texts"], "--coverage");

        run.Lines.Where(line => line.StartsWith("unquoted", StringComparison.Ordinal)).ShouldAllBe(line => line.Split('\t').Length == 4);
        run.Output.ShouldNotContain('\u001b');
        run.Output.ShouldNotContain('\u202e');
    }

    [Fact]
    public void Without_texts_there_is_nothing_to_look_at() =>
        Tool.Run("check", "--no-texts", "--coverage").ShouldBe(new(2, "", "error: --coverage looks at the texts, which --no-texts leaves out; leave one out\n"));
}
