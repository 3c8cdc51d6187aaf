using MetaAi.Facts.CodeFixes;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.CodeFixes;

/// <summary>A series, and a point that several sources state, become the point or the statement that a person chooses.</summary>
public sealed class PointNameFixTests
{
    private static readonly FormulaNameFix Fix = new();

    [Theory]
    [InlineData("\"Investment * 2\"", "\"Investment[2024] * 2\"")]
    [InlineData("\"Ledger.Investment * 2\"", "\"Ledger.Investment[2024] * 2\"")]
    [InlineData("nameof(Ledger.Investment)", "$\"{nameof(Ledger.Investment)}[2024]\"")]
    [InlineData("$\"2 * {nameof(Ledger.Investment)}\"", "$\"2 * {nameof(Ledger.Investment)}[2024]\"")]
    [InlineData("$\"2 * {nameof(Ledger)}.{nameof(Ledger.Investment)}\"", "$\"2 * Ledger.Investment[2024]\"")]
    public async Task A_series_lists_its_points(string written, string instead)
    {
        var project = Claim(written);

        (await project.Offers(Fix)).Select(offer => offer[^7..]).ShouldBe(["[2023]'", "[2024]'", "[2025]'"]);
        var applied = await project.Apply(Fix, 1);

        applied.Sources[2].ShouldContain($"[Formula({instead})]");
        (await applied.Run()).ShouldBeClean();
    }

    [Theory]
    [InlineData("\"Investment[2025] * 2\"", "\"Investment[2025].Press * 2\"")]
    [InlineData("$\"{nameof(Ledger.Investment)}[2025] * 2\"", "$\"{nameof(Ledger.Investment)}[2025].Press * 2\"")]
    [InlineData("\"Investment[2025].Pres * 2\"", "\"Investment[2025].Press * 2\"")]
    public async Task A_point_lists_its_statements(string written, string instead)
    {
        var project = Claim(written);

        (await project.Offers(Fix)).ShouldBe(["Write 'Investment[2025].Budget'", "Write 'Investment[2025].Press'"]);
        var applied = await project.Apply(Fix, 1);

        applied.Sources[2].ShouldContain($"[Formula({instead})]");
        (await applied.Run()).ShouldBeClean();
    }

    [Fact]
    public async Task Another_period_is_not_offered_but_listed()
    {
        var project = Claim("\"Investment[2026] * 2\"");

        (await project.Offers(Fix)).ShouldBeEmpty();
        (await project.Run()).Findings.ShouldHaveSingleItem().GetMessage(null).ShouldContain("the points of the series are 'Investment[2023]', 'Investment[2024]', 'Investment[2025]', and nothing is interpolated");
    }

    [Fact]
    public async Task One_value_is_no_series()
    {
        var project = Dockyard.Claims("""
            /// <summary>Twice.</summary>
            [Formula("Sales2024[2024] * 2")]
            public static partial Derived<MonetaryAmount> Twice { get; }
            """);

        var applied = await project.Apply(Fix);

        (await applied.Run()).ShouldBeClean();
    }

    private static TestProject Claim(string formula) => Waterworks.Facts(Waterworks.Investment).With(Waterworks.Set("Claims", $$"""
        /// <summary>Twice.</summary>
        [Formula({{formula}})]
        public static partial Derived<MonetaryAmount> Twice { get; }
        """));
}
