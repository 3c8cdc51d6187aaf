using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT303_FormulaNameAmbiguousTests
{
    private static TestProject Project { get; } = Dockyard.Project.With(Dockyard.Set("Plans", """
        [Quote("12 millions d'euros", Concept = "PlannedSales", Period = "2024")]
        public static partial Fact<MonetaryAmount> Sales2024 { get; }
        """));

    [Fact]
    public async Task Names_of_two_types_are_listed()
    {
        var run = await Project.With(Dockyard.Set("Claims", """
            [Formula("Sales2025 / [|Sales2024|]")]
            public static partial Derived<Ratio> Multiple { get; }
            """)).Run();

        run.ShouldFind(FactRules.FormulaNameAmbiguous, "'Sales2024'", "'Books.Sales2024', 'Plans.Sales2024'");
    }

    [Fact]
    public async Task Nameof_drops_the_type_and_is_shown_in_its_braces()
    {
        var run = await Project.With(Dockyard.Set("Claims", """
            [Formula($"{nameof(Books.Sales2025)} / [|{nameof(Books.Sales2024)}|] - 1")]
            public static partial Derived<PercentagePoints> Growth { get; }
            """)).Run();

        run.ShouldFind(FactRules.FormulaNameAmbiguous);
    }

    [Theory]
    [InlineData("\"Sales2025 / Books.Sales2024\"")]
    [InlineData("\"Sales2025 / Test.Books.Sales2024\"")]
    [InlineData("$\"{nameof(Books.Sales2025)} / {nameof(Books)}.{nameof(Books.Sales2024)}\"")]
    [InlineData("nameof(Books.Sales2025) + \" / \" + nameof(Books) + \".\" + nameof(Books.Sales2024)")]
    public async Task With_its_type_it_is_one(string formula)
    {
        var run = await Project.With(Dockyard.Set("Claims", $$"""
            /// <summary>A multiple.</summary>
            [Formula({{formula}})]
            public static partial Derived<Ratio> Multiple { get; }
            """)).Run();

        run.ShouldBeClean();
    }

    [Fact]
    public async Task What_the_own_type_declares_comes_first()
    {
        var run = await Project.With(Dockyard.Set("Claims", """
            /// <summary>Sales.</summary>
            [Quote("le quadruple", Period = "2024")]
            public static partial Fact<Ratio> Sales2024 { get; }

            /// <summary>A sum.</summary>
            [Formula("Sales2024 * 2")]
            public static partial Derived<Ratio> Twice { get; }
            """)).Run();

        run.ShouldBeClean();
    }
}
