using System.Reflection;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>Formulas that name points of a series, and what a program computes of them.</summary>
public sealed class PointFormulaTests
{
    [Theory]
    [InlineData("Investment[2024] / Investment[2023] - 1")]
    [InlineData("Investment[2024?] / Investment[2023-01-01/2023-12-31] - 1")]
    [InlineData("Investment[ 2024 ].Budget / Ledger.Investment[2023].Budget - 1")]
    [InlineData("Test.Ledger.Investment[2024] / Investment[2023] - 1")]
    public async Task A_point_is_the_statement_that_it_stands_for(string formula)
    {
        var run = await Claims($"\"{formula}\"", "Ratio").Run();

        run.ShouldBeClean();
        Value(run.Load(), "Claims").Description.ShouldBe("25.8 % (22.2 % to 29.6 %)");
    }

    [Theory]
    [InlineData("$\"{nameof(Ledger)}.{nameof(Ledger.Investment)}[2025].Press / {nameof(Ledger.Investment)}[2024]\"")]
    [InlineData("\"Investment[2025].Press / Investment[2024]\"")]
    public async Task One_of_several_statements_is_named_by_its_source(string formula)
    {
        var run = await Claims(formula, "Ratio").Run();

        run.ShouldBeClean();
        run.Files["Test.Claims.Facts.g.cs"].ShouldContain("global::Test.Ledger.Investment[\"2025\"].From(\"Press\")");

        Value(run.Load(), "Claims").Sources.Select(source => source.Name).ShouldBe(["Press", "Budget"]);
    }

    [Theory]
    [InlineData("[|Investment[2026]|]", "Investment[2025]")]
    [InlineData("[|Investment[2024].Press|]", "Investment[2024].Budget")]
    [InlineData("[|Sales[2024]|]", "is one value and no series")]
    public async Task A_point_that_a_series_does_not_have_is_not_taken_from_another_of_its_name(string formula, string words)
    {
        var run = await Waterworks.Facts(Waterworks.Investment + $$"""
                /// <summary>Sales.</summary>
                [Quote("91,3 millions d'euros", Period = "2024")]
                public static partial Fact<MonetaryAmount> Sales { get; }

                /// <summary>The value.</summary>
                [Formula("{{formula}}")]
                public static partial Derived<MonetaryAmount> Value { get; }
            """).With(Elsewhere).Run();

        run.ShouldFind(FactRules.FormulaNameUnknown, words);
    }

    [Fact]
    public async Task A_point_that_one_of_two_series_has_does_not_say_which_one_is_meant()
    {
        var run = await Claims("\"Investment[2026]\"", "MonetaryAmount").With(Elsewhere).Run();

        run.Findings.ShouldHaveSingleItem().Id.ShouldBe(FactRules.FormulaNameAmbiguous.Id);
        run.Findings[0].GetMessage(null).ShouldContain("'Elsewhere.Investment[2026]'");
    }

    [Fact]
    public async Task In_its_own_type_a_point_is_named_without_more()
    {
        var run = await Waterworks.Facts(Waterworks.Investment + """
                /// <summary>Growth.</summary>
                [Formula($"{nameof(Investment)}[2024] / {nameof(Investment)}[2023] - 1")]
                public static partial Derived<Ratio> Value { get; }
            """).Run();

        run.ShouldBeClean();
        run.Files["Test.Ledger.Facts.g.cs"].ShouldContain("if (name == \"Investment[2024]\") { return Investment_2024_Budget; }");
        run.Files["Test.Ledger.Facts.g.cs"].ShouldContain("from Investment[2024] (39 million EUR), Investment[2023] (31 million EUR)");
        Value(run.Load(), "Ledger").Description.ShouldBe("25.8 % (22.2 % to 29.6 %)");
    }

    [Fact]
    public async Task A_claim_is_checked_against_points()
    {
        var run = await Waterworks.Facts(Waterworks.Investment + """
                /// <summary>Growth.</summary>
                [Quote("12 %", Period = "2024")]
                [Formula("[|Investment[2024] / Investment[2023] - 1|]")]
                public static partial Fact<Ratio> Growth { get; }
            """).Run();

        run.ShouldFind(FactRules.ClaimInconsistent, "Investment[2024] (39 million EUR)");
    }

    [Fact]
    public async Task The_same_statement_under_two_names_is_one_unknown()
    {
        var run = await Claims("\"Investment[2024] - Investment[2024].Budget\"", "MonetaryAmount").Run();

        run.ShouldBeClean();
        Value(run.Load(), "Claims").Description.ShouldBe("0 EUR");
    }

    [Fact]
    public async Task The_point_that_a_rank_prefers_stands_for_all()
    {
        var run = await Claims("\"Investment[2025] / Investment[2024]\"", "Ratio")
            .Change("Source = \"Press\")", "Source = \"Press\", Rank = Rank.Preferred, RankReason = \"newer\")").Run();

        run.ShouldBeClean();
        run.Files["Test.Claims.Facts.g.cs"].ShouldContain("if (name == \"Investment[2025]\") { return global::Test.Ledger.Investment[\"2025\"].From(\"Press\"); }");
    }

    [Fact]
    public async Task Of_a_series_that_does_not_hold_a_formula_says_nothing_more()
    {
        var run = await Claims("\"Investment[2022] / Investment[2024]\"", "Ratio").Change("\"31 millions d'euros\", Period = \"2023\"", "\"32 millions d'euros\", Period = \"2022\"").Run();

        run.Findings.Select(finding => finding.Id).ShouldBe(["FACT202"]);
        Should.Throw<InvalidOperationException>(() => Value(run.Load(), "Claims")).Message.ShouldStartWith("FACT315: ");
    }

    private static TestProject Claims(string formula, string type) => Waterworks.Facts(Waterworks.Investment).With(Waterworks.Set("Claims", $$"""
            /// <summary>A value.</summary>
            [Formula({{formula}})]
            public static partial Derived<{{type}}> Value { get; }
        """));

    private static IFact Value(Assembly assembly, string type) => (IFact)assembly.Read($"Test.{type}", "Value")!;

    // Series of the same names, of another subject.
    private static string Elsewhere => Waterworks.Set("Elsewhere", """
            /// <summary>Investment of another.</summary>
            [Quote("plus de 90 millions d'euros", Period = "2026", Source = "Press", Subject = "Another", Modality = Modality.Forecast)]
            [Quote("environ 40 millions d'euros", Period = "2024", Source = "Press", Subject = "Another")]
            public static partial FactSeries<MonetaryAmount> Investment { get; }

            /// <summary>Sales of another.</summary>
            [Quote("91 millions d'euros", Period = "2024", Source = "Press", Subject = "Another")]
            public static partial FactSeries<MonetaryAmount> Sales { get; }
        """);
}
