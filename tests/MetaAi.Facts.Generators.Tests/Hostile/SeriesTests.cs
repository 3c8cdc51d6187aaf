using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Hostile;

/// <summary>Periods, claimants, sources and names of series that nobody would write. The generator goes on, and what it writes compiles.</summary>
public sealed class SeriesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("never")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("XXXX-06")]
    [InlineData("2024]")]
    [InlineData("[2024")]
    [InlineData("2024\u202E")]
    [InlineData("2024-13")]
    [InlineData("-0044/2024")]
    public async Task A_period_that_is_none(string period) => await Says($"Period = {Literal(period)}", "FACT012");

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2023-12-25/2024-01-05")]
    [InlineData("../2024-05-31")]
    [InlineData("/2024")]
    [InlineData("2024/")]
    [InlineData("2024-22")]
    public async Task A_period_that_is_unusual(string period) => await Says($"Period = {Literal(period)}", "");

    [Theory]
    [InlineData("202X")]
    [InlineData("2024-XX")]
    [InlineData("2024-06-1X")]
    [InlineData("202X/..")]
    public async Task A_period_of_which_nobody_knows_the_days(string period) => await Says($"Period = {Literal(period)}", "FACT321");

    [Theory]
    [InlineData("].Press")]
    [InlineData("\"; } class X { \"")]
    [InlineData("1984")]
    [InlineData("class")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("…")]
    [InlineData("Équipe d'été — 9")]
    [InlineData("\u202Etxet")]
    public async Task A_claimant(string claimant) => await Says($"Period = \"2024\", Claimant = {Literal(claimant)}", "");

    [Fact]
    public async Task A_source_and_a_member_that_are_keywords()
    {
        var run = await Waterworks.Project.WithText("gazette.txt", Waterworks.Press).With(Brewery.Usings + """
            [SourceSet]
            public static partial class Odd
            {
                [Source("gazette.txt", Language = "fr", Currency = "EUR")]
                public static partial Source @class { get; }
            }

            [FactSet(Subject = "Val")]
            public static partial class @event
            {
                [Quote("39 millions d'euros", Period = "2024", Source = "class")]
                [Quote("52 millions d'euros", Period = "2024", Source = "class", Claimant = "new")]
                public static partial FactSeries<MonetaryAmount> @int { get; }

                [Formula("@int[2024].@class.New / int[2024].class.Publisher")]
                public static partial Derived<Ratio> @out { get; }
            }

            [FactSet(Subject = "Val")]
            public static partial class Other
            {
                [Formula("@int[2024].@class.New / @event.@out")]
                public static partial Derived<MonetaryAmount> Value { get; }
            }
            """).Run();

        run.Findings.ShouldBeEmpty();
        run.CompilerErrors.ShouldBeEmpty();
        ((IFact)run.Load().Read("Test.Other", "Value")!).Description.ShouldStartWith("39");
    }

    [Fact]
    public async Task Fields_of_points_and_of_other_members_have_names_of_their_own()
    {
        var run = await Waterworks.Facts("""
            [Quote("39 millions d'euros", Period = "2024")]
            [Quote("31 millions d'euros", Period = "2023")]
            public static partial FactSeries<MonetaryAmount> A { get; }

            [Quote("91,3 millions d'euros")]
            public static partial Fact<MonetaryAmount> A_2024_Budget { get; }

            [Quote("70 millions d'euros")]
            public static partial Fact<MonetaryAmount> A_2023_Budget_ { get; }
            """).Run();

        run.CompilerErrors.ShouldBeEmpty();
        FactCatalogue.Of(run.Load()).All.Select(fact => fact.Figure!.Value.Low.ToString()).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public async Task Hundreds_of_points_are_one_series_with_a_short_documentation()
    {
        var text = string.Concat(Enumerable.Range(1600, 400).Select(year => $"En {year}, le val a payé {year} euros et un sou.\n\n"));
        var quotes = string.Concat(Enumerable.Range(1600, 400).Reverse().Select(year => $"[Quote(\"{year} euros\", Period = \"{year}\")]\n"));
        var project = Waterworks.Facts(quotes + "public static partial FactSeries<MonetaryAmount> Paid { get; }");
        project = project with { Files = [Compiling.TestFile.Text(Waterworks.BudgetName, text), project.Files[1]] };

        var run = await project.Run();

        run.Findings.ShouldBeEmpty();
        var series = (FactSeries<MonetaryAmount>)run.Load().Read("Test.Ledger", "Paid")!;
        series.Points.Select(point => point.Name).ShouldBe(Enumerable.Range(1600, 400).Select(year => $"{year}"));
        run.Files["Test.Ledger.Facts.g.cs"].Split('\n').Count(line => line.Contains("/// <para>", StringComparison.Ordinal)).ShouldBeLessThan(100);
    }

    private static async Task Says(string arguments, string id)
    {
        var run = await Waterworks.Facts($$"""
            [Quote("39 millions d'euros", Period = "2020", Source = "Press", Confirmed = "c")]
            [Quote("52 millions d'euros", {{arguments}}, Source = "Press", Confirmed = "c")]
            [Quote("40,0 millions d'euros", Period = "2024", Source = "Press")]
            public static partial FactSeries<MonetaryAmount> Hostile { get; }

            [Formula("Hostile[2020] * 2")]
            public static partial Derived<MonetaryAmount> Beside { get; }
            """).Run();

        run.Findings.Where(finding => finding.Id is not ("FACT216" or "FACT219")).Select(finding => finding.Id).ShouldBe(id.Length == 0 ? [] : [id]);
        run.Findings.ShouldAllBe(finding => !finding.GetMessage(null).Any(char.IsControl));
        run.CompilerErrors.ShouldBeEmpty();
        if (id.Length == 0)
        {
            var series = (FactSeries<MonetaryAmount>)run.Load().Read("Test.Ledger", "Hostile")!;
            series.Statements.Count.ShouldBe(3);
            foreach (var point in series.Points)
            {
                point.Statements.ShouldBe(point.Statements.Select(statement => point.From(statement.Id[(point.Id.Length + 1)..])));
            }
        }
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
