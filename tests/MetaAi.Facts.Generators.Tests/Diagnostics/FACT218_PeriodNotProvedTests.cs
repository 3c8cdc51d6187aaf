using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT218_PeriodNotProvedTests
{
    [Theory]
    [InlineData("en 2022", "", "'en 2022' does not stand in 'brewery.txt'")]
    [InlineData("ventes", "", "'ventes' is not part of a figure")]
    [InlineData("48 millions", "", "'date' cannot hold")]
    [InlineData("en 2023", "Period = \"2022\", ", "the words say '2023', and Period = \"2022\" does not")]
    [InlineData("202", "", "'202'")]
    [InlineData("avril 202", "", "")]
    [InlineData("2024", "Prefix = \"de\", ", "")]
    public async Task Words_that_say_no_period_of_the_text_are_refused(string words, string other, string problem)
    {
        var quote = other.StartsWith("Prefix", StringComparison.Ordinal) ? "7 cuves" : "48 millions d'euros";

        var run = await Fact(quote, $"{other}PeriodQuote = \"{words}\"").Run();

        run.Findings.ShouldContain(finding => finding.Id == FactRules.PeriodNotProved.Id || finding.Id == FactRules.QuoteNotFound.Id);
        if (problem.Length > 0)
        {
            run.ShouldFind(FactRules.PeriodNotProved, $"PeriodQuote = \"{words}\" proves no period", problem);
        }
    }

    [Fact]
    public async Task Words_that_stand_only_after_the_figure_and_twice_are_refused()
    {
        var project = Fact("41,5 millions d'euros", "PeriodQuote = \"2024\"") with { Files = [TestFile.Text(Brewery.TextName, "Ventes : 41,5 millions d'euros.\n\nEn mars 2025 ; 2024.\n\n2024.")] };

        (await project.Run()).ShouldFind(FactRules.PeriodNotProved, "'2024' stands in 'brewery.txt' more than once, and nowhere before the figure");
    }

    [Theory]
    [InlineData("48 millions d'euros", "en 2023", "2023")]
    [InlineData("entre 50 et 55 millions d'euros", "2024", "2024")]
    [InlineData("plus de 60 millions d'euros", "2025", "2025")]
    [InlineData("1250 fûts", "En avril 2024", "2024-04")]
    public async Task Words_that_stand_once_or_before_the_figure_prove_it(string quote, string words, string period)
    {
        var run = await Brewery.Facts($$"""
            [Quote("{{quote}}", PeriodQuote = "{{words}}")]
            public static partial Fact<{{(quote.EndsWith("fûts", StringComparison.Ordinal) ? "Quantity" : "MonetaryAmount")}}> Figure { get; }
            """).Run();

        run.ShouldBeClean();
        var fact = run.Load().Fact("Test.Ledger.Figure");
        fact.Period!.Edtf.ShouldBe(period);
        var place = fact.Evidence!.Period.ShouldNotBeNull();
        place.Exact.ShouldBe(words);
        Brewery.Text[place.Position.Start..place.Position.End].ShouldBe(words);
    }

    [Fact]
    public async Task The_words_of_a_set_hold_for_quotes_without_a_period_of_their_own()
    {
        var run = await Brewery.Code("""
            [FactSet(Subject = "Quay Brewery", Source = nameof(Texts.Accounts), PeriodQuote = "en 2023")]
            public static partial class Ledger
            {
                [Quote("48 millions d'euros")]
                public static partial Fact<MonetaryAmount> Sales2023 { get; }

                [Quote("plus de 60 millions d'euros", Period = "2025")]
                public static partial Fact<MonetaryAmount> Sales2025 { get; }
            }
            """).Run();

        run.ShouldBeClean();
        run.Load().Fact("Test.Ledger.Sales2023").Evidence!.Period.ShouldNotBeNull().Exact.ShouldBe("en 2023");
        run.Load().Fact("Test.Ledger.Sales2025").Evidence!.Period.ShouldBeNull();
    }

    [Fact]
    public async Task A_figure_does_not_say_its_own_period()
    {
        var project = Brewery.Facts("""
            [[|Quote("2024", PeriodQuote = "2024")|]]
            public static partial Fact<decimal> Figure { get; }
            """) with { Files = [TestFile.Text(Brewery.TextName, "Fûts 2024")] };

        (await project.Run()).ShouldFind(FactRules.PeriodNotProved, "'2024' stands in 'brewery.txt' as the figure itself, and nowhere else");
    }

    [Fact]
    public async Task A_period_gives_its_year_to_a_date()
    {
        var run = await Brewery.Facts("""
            [Quote("mi-juin", PeriodQuote = "14 mars 2019")]
            public static partial Fact<ExtendedDate> Arrival { get; }
            """).Run();

        run.Findings.ShouldBeEmpty();
        run.Load().Fact("Test.Ledger.Arrival").Period!.Edtf.ShouldBe("2019-03-14");
    }

    [Fact]
    public async Task The_lock_stands_in_for_the_text()
    {
        var project = Fact("48 millions d'euros", "PeriodQuote = \"en 2023\"");
        var locked = TestLock.Of(project);

        (await (project with { Files = [Brewery.TextFile, locked] }).Run()).ShouldBeClean();
        (await (project with { Files = [locked] }).Run()).ShouldBeClean();
        (await (Fact("48 millions d'euros", "PeriodQuote = \"2023\"") with { Files = [locked] }).Run()).ShouldFind(FactRules.NoEvidence, "the period '2023'");
    }

    private static TestProject Fact(string quote, string arguments) => Brewery.Facts($$"""
        [[|Quote("{{quote}}", {{arguments}})|]]
        public static partial Fact<{{(quote == "7 cuves" ? "Quantity" : "MonetaryAmount")}}> Figure { get; }
        """);
}
