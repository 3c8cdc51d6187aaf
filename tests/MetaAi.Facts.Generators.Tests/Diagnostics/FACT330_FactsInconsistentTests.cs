using MetaAi.Facts.Consistency;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT330_FactsInconsistentTests
{
    private const string About = "Concept = \"Sales\", Period = \"2024\"";

    [Fact]
    public async Task Two_sources_that_contradict_each_other_are_shown_at_the_later_quote()
    {
        var run = await Two("39 millions d'euros", "45 millions d'euros", About + ", Source = nameof(Papers.Phare)").Run();

        run.ShouldFind(
            FactRules.FactsInconsistent,
            "'Test.Books.Second' says 45.0 million EUR (44.5 to 45.5 million), \"45 millions d'euros\" (Phare, 2025-02-20)",
            "'Test.Books.First' says 39.0 million EUR (38.5 to 39.5 million), \"39 millions d'euros\" (L'Écho, 2025-01-10)",
            "at least 5 million EUR apart");
        run.Findings.Single().Severity.ShouldBe(DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData("39 millions d'euros", "39,4 millions d'euros", FactKind.Differs)]
    [InlineData("39,4 millions d'euros", "38,6 millions d'euros", FactKind.Contradicts)]
    [InlineData("plus de 14 millions d'euros", "moins de 14 millions d'euros", FactKind.Contradicts)]
    [InlineData("plus de 14 millions d'euros", "14,3 millions d'euros", FactKind.Silent)]
    [InlineData("39 millions d'euros", "39,0 millions d'euros", FactKind.Silent)]
    public async Task What_rounding_allows_is_no_contradiction(string one, string other, FactKind kind) =>
        (await Two(one, other, About).Run()).Findings.Select(finding => finding.Id).ShouldBe(kind switch
        {
            FactKind.Contradicts => [FactRules.FactsInconsistent.Id],
            FactKind.Differs => [FactRules.FactsDiffer.Id],
            _ => [],
        });

    [Theory]
    [InlineData("Rank = Rank.Preferred, RankReason = \"The audited accounts.\"")]
    [InlineData("Rank = Rank.Deprecated, RankReason = \"Withdrawn.\"")]
    public async Task A_rank_with_a_reason_settles_it(string rank) =>
        (await Two("39 millions d'euros", "45 millions d'euros", $"{About}, {rank}").Run()).ShouldBeClean();

    [Fact]
    public async Task A_preferred_forecast_settles_nothing_about_what_came_to_be()
    {
        var run = await TwoPapers.Of(
            TwoPapers.Fact("First", "39 millions d'euros", About) + TwoPapers.Fact("Second", "45 millions d'euros", About) + TwoPapers.Fact("Third", "46 millions d'euros", About)
            + TwoPapers.Fact("Guidance", "50 millions d'euros", About + ", Modality = Modality.Forecast, Rank = Rank.Preferred, RankReason = \"The latest.\"")).Run();

        run.Findings.Where(finding => finding.Id == FactRules.FactsInconsistent.Id).Select(finding => finding.GetMessage(null).Split(' ')[0]).Order()
            .ShouldBe(["'Test.Books.Second'", "'Test.Books.Third'", "'Test.Books.Third'"]);
        FactCatalogue.Of(run.Load()).Compare().Single().Outcome.ShouldBe(ConsistencyOutcome.Inconsistent);
    }

    [Theory]
    [InlineData("39 millions d'euros", "40 millions d'euros", "two numbers of one precision")]
    [InlineData("moins de 10 millions d'euros", "entre 10 et 20 millions d'euros", "which only touch, at an end that is left out")]
    [InlineData("plus de 20 millions d'euros", "10 à 20 millions d'euros", "which only touch, at an end that is left out")]
    public async Task Where_nothing_lies_between_them_it_says_why_they_do_not_meet(string one, string other, string why) =>
        (await Two(one, other, About).Run()).ShouldFind(FactRules.FactsInconsistent, why, "if they are about different things, say so by Subject or Concept");

    [Theory]
    [InlineData("11,6 millions d'euros", "FACT330")]
    [InlineData("12,2 millions d'euros", "FACT330")]
    [InlineData("12,4 millions d'euros", "FACT332")]
    [InlineData("12,38 millions d'euros", "FACT332")]
    [InlineData("12,3 millions d'euros", "FACT330")]
    [InlineData("environ 11,6 millions d'euros", "FACT331")]
    public async Task What_another_source_says_beside_a_fact_is_held_too_and_each_fact_told_once(string quote, string id)
    {
        var run = await TwoPapers.Of(WithTwoSources("") + TwoPapers.Fact("ByTheHarbour", quote, About)).Run();

        var finding = run.Findings.ShouldHaveSingleItem();
        finding.Id.ShouldBe(id, finding.ToString());
        finding.GetMessage(null).ShouldStartWith("'Test.Books.ByTheHarbour' says ");
        if (id == FactRules.FactsInconsistent.Id)
        {
            finding.GetMessage(null).ShouldContain("and 'Test.Books.Sales' says 12.40 million EUR (12.35 to 12.45 million), \"12,4 millions d'euros\" (Phare, 2025-02-20), ");
        }

        var outcome = FactCatalogue.Of(run.Load()).Compare().Single().Outcome;
        outcome.ShouldBe(id == FactRules.FactsInconsistent.Id ? ConsistencyOutcome.Inconsistent : id == FactRules.FactsUndecided.Id ? ConsistencyOutcome.Undecided : ConsistencyOutcome.Consistent);
    }

    [Fact]
    public async Task What_another_source_says_is_told_at_its_quote_by_the_name_of_the_fact() =>
        (await TwoPapers.Of(TwoPapers.Fact("ByTheHarbour", "11,6 millions d'euros", About) + WithTwoSources("", isMarked: true)).Run()).ShouldFind(
            FactRules.FactsInconsistent,
            "'Test.Books.Sales' says 12.40 million EUR (12.35 to 12.45 million), \"12,4 millions d'euros\" (Phare, 2025-02-20)",
            "'Test.Books.ByTheHarbour' says 11.60 million");

    [Fact]
    public async Task A_fact_is_never_held_against_what_stands_beside_it() =>
        (await TwoPapers.Of(WithTwoSources("").Replace("12,4", "13,4", StringComparison.Ordinal)).Run()).Findings.Select(finding => finding.Id).ShouldBe([FactRules.QuotesContradict.Id]);

    [Theory]
    [InlineData(", Rank = Rank.Deprecated, RankReason = \"Withdrawn.\"", "")]
    [InlineData(", Rank = Rank.Preferred, RankReason = \"The audited accounts.\"", "")]
    [InlineData("", ", Rank = Rank.Preferred, RankReason = \"The audited accounts.\"")]
    public async Task A_rank_of_a_fact_holds_for_what_stands_beside_it(string rank, string other)
    {
        var run = await TwoPapers.Of(WithTwoSources(rank) + TwoPapers.Fact("ByTheHarbour", "11,6 millions d'euros", About + other)).Run();

        run.ShouldBeClean();
        FactCatalogue.Of(run.Load()).Compare().Any().ShouldBe(!rank.Contains("Deprecated", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_stands_beside_a_fact_of_a_reference_is_held_too()
    {
        var reference = await TwoPapers.Of(WithTwoSources("")).Run();
        var own = TwoPapers.Of(TwoPapers.Fact("First", "11,6 millions d'euros", About)).Change("namespace Test;", "namespace Own;");
        var run = await (own with { Name = "Own", References = own.References.Add(MetadataReference.CreateFromImage(reference.Image)) }).Run();

        var finding = run.Findings.ShouldHaveSingleItem();
        finding.Id.ShouldBe(FactRules.FactsInconsistent.Id);
        finding.GetMessage(null).ShouldContain("'Test.Books.Sales' says 12.40 million EUR (12.35 to 12.45 million), \"12,4 millions d'euros\" (Phare");
    }

    [Theory]
    [InlineData("Concept = \"Sales\", Period = \"2023\"")]
    [InlineData("Concept = \"Sales\"")]
    [InlineData("Concept = \"Costs\", Period = \"2024\"")]
    [InlineData("Concept = \"Sales\", Period = \"2024\", Subject = \"Cape Trams\"")]
    [InlineData("Concept = \"Sales\", Period = \"2024\", Per = \"year\"")]
    [InlineData("Concept = \"Sales\", Period = \"2024\", Currency = \"USD\"")]
    [InlineData("Concept = \"Sales\", Period = \"2024\", Modality = Modality.Alleged")]
    public async Task What_is_about_something_else_is_not_compared(string about) =>
        (await Two("39 millions d'euros", about.Contains("USD", StringComparison.Ordinal) ? "45 millions de dollars" : "45 millions d'euros", about).Run())
        .Findings.Where(finding => finding.Id == FactRules.FactsInconsistent.Id).ShouldBeEmpty();

    [Theory]
    [InlineData("", ", Of = \"the harbour\"", 1)]
    [InlineData(", Of = \"the harbour\"", "", 1)]
    [InlineData(", Of = \"the harbour\"", ", Of = \"the harbour\"", 1)]
    [InlineData(", Of = \"the harbour\"", ", Of = \"the city\"", 0)]
    public async Task An_amount_that_names_no_whole_is_held_against_the_one_that_is_named(string first, string second, int contradictions)
    {
        var run = await TwoPapers.Of(TwoPapers.Fact("First", "39 millions d'euros", About + first) + TwoPapers.Fact("Second", "45 millions d'euros", About + second)).Run();

        run.Findings.Count(finding => finding.Id == FactRules.FactsInconsistent.Id).ShouldBe(contradictions);
        FactCatalogue.Of(run.Load()).Compare().Select(group => group.Of).ShouldBe(contradictions == 0 ? [] : ["the harbour"]);
    }

    [Fact]
    public async Task Each_pair_is_told_once_at_the_later_one()
    {
        var run = await TwoPapers.Of(TwoPapers.Fact("First", "39 millions d'euros", About) + TwoPapers.Fact("Second", "45 millions d'euros", About) + TwoPapers.Fact("Third", "51 millions d'euros", About)).Run();

        run.Findings.Select(finding => finding.GetMessage(null).Split(' ')[0]).Order().ShouldBe(["'Test.Books.Second'", "'Test.Books.Third'", "'Test.Books.Third'"]);
    }

    [Fact]
    public async Task Words_that_only_relate_say_what_their_formula_comes_to() => (await TwoPapers.Of(
        TwoPapers.Fact("First", "39 millions d'euros", "Concept = \"Costs\", Period = \"2024\"")
        + TwoPapers.Fact("Second", "30 millions d'euros", "Concept = \"Sales\", Period = \"2025\"")
        + """
                /// <summary>A figure.</summary>
                [[|Quote("plus pour l'année suivante", Concept = "Sales", Period = "2025")|]]
                [Formula(nameof(First))]
                public static partial Fact<MonetaryAmount> Third { get; }
            """).Run()).ShouldFind(FactRules.FactsInconsistent, "says more than 38.5 million EUR", "\"plus pour l'année suivante\"");

    [Fact]
    public async Task Facts_of_a_reference_are_compared_and_told_where_the_compilation_declares_its_own()
    {
        var reference = await Two("39 millions d'euros", "39,0 millions d'euros", About).Run();
        var own = TwoPapers.Of(TwoPapers.Fact("First", "45 millions d'euros", About)).Change("namespace Test;", "namespace Own;");
        var run = await (own with { Name = "Own", References = own.References.Add(MetadataReference.CreateFromImage(reference.Image)) }).Run();

        run.Findings.Select(finding => finding.GetMessage(null).Split(" says ")[0]).ShouldBe(["'Own.Books.First'", "'Own.Books.First'"]);
        run.Findings.ShouldAllBe(finding => finding.Id == FactRules.FactsInconsistent.Id && finding.GetMessage(null).Contains("'Test.Books."));
    }

    [Fact]
    public async Task Statements_of_a_series_are_held_against_each_other_like_others()
    {
        var run = await (Waterworks.Facts(Waterworks.Investment + """
                /// <summary>What the council says.</summary>
                [[|Quote("52 millions d'euros", Concept = "Investment", Period = "2024", Source = "Press")|]]
                public static partial Fact<MonetaryAmount> ByTheCouncil { get; }
            """) with
        {
            TurnedOff = [FactRules.FactsDiffer.Id],
        }).Run();

        run.ShouldFind(FactRules.FactsInconsistent, "'Test.Ledger.ByTheCouncil'", "'Test.Ledger.Investment[2024].Budget'");
    }

    private static string WithTwoSources(string rank, bool isMarked = false) => $$"""
            /// <summary>A figure.</summary>
            [Quote("12 millions d'euros", {{About}}{{rank}})]
            [{{(isMarked ? "[|" : "")}}Quote("12,4 millions d'euros", {{About}}, Source = nameof(Papers.Phare)){{(isMarked ? "|]" : "")}}]
            public static partial Fact<MonetaryAmount> Sales { get; }

        """;

    private static TestProject Two(string one, string other, string about) => TwoPapers.Of(TwoPapers.Fact("First", one, About) + $$"""
            /// <summary>A figure.</summary>
            [[|Quote("{{other}}", {{about}})|]]
            public static partial Fact<MonetaryAmount> Second { get; }
        """);

    public enum FactKind
    {
        Silent,
        Differs,
        Contradicts,
    }
}
