using MetaAi.Facts.Cli.Rules;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Cli.Commands;

public class RuleCommandTests
{
    [Theory]
    [InlineData("FACT204")]
    [InlineData("fact204")]
    [InlineData("204")]
    public void A_rule_is_explained_by_its_page(string written)
    {
        var run = Tool.Run("rule", written);
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe("");
        run.Lines[0].ShouldStartWith("# FACT204: ");
        run.Output.ShouldContain("\n## Fix\n");
    }

    [Fact]
    public void Every_rule_has_its_page_and_is_listed_with_its_title()
    {
        var lines = Tool.Run("rule").Lines;
        foreach (var rule in FactRules.All)
        {
            lines.ShouldContain($"{rule.Id}  {rule.Severity.ToString().ToLowerInvariant(),-7}  {rule.Title}");
            Tool.Run("rule", rule.Id).Lines[0].ShouldBe($"# {rule.Id}: {rule.Title}");
        }

        lines.Select(line => line[..7]).ShouldBe(RulePages.Ids);
        Tool.Run("rule", "1").Lines[0].ShouldStartWith("# FACT001: ");
    }

    [Fact]
    public void On_a_screen_the_list_fits_its_columns()
    {
        var run = Tool.RunOnScreen(50, "", "rule");
        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldAllBe(line => line.Length <= 50);
        RulePages.Ids.ShouldAllBe(id => run.Output.Contains(id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("FCAT204", "; did you mean 'FACT204'?")]
    [InlineData("FACT2O4", "; did you mean 'FACT204'?")]
    [InlineData("299x", "")]
    [InlineData("", "")]
    [InlineData("sing", "")]
    public void A_rule_that_is_none_is_a_usage_error(string written, string meant) =>
        Tool.Run("rule", written).ShouldBe(new(2, "", $"error: there is no rule '{written}'{meant}; 'facts rule' lists them\n"));
}
