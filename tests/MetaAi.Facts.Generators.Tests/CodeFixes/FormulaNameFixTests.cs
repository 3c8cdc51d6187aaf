using MetaAi.Facts.CodeFixes;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.CodeFixes;

public sealed class FormulaNameFixTests
{
    private static readonly FormulaNameFix Fix = new();

    [Theory]
    [InlineData("\"Sales2024 * 2\"", "\"Plans.Sales2024 * 2\"")]
    [InlineData("@\"2 * Sales2024\"", "@\"2 * Plans.Sales2024\"")]
    [InlineData("$\"2 * Sales2024\"", "$\"2 * Plans.Sales2024\"")]
    [InlineData("$\"{nameof(Books.Sales2024)} * 2\"", "$\"{nameof(Plans)}.{nameof(Plans.Sales2024)} * 2\"")]
    [InlineData("nameof(Books.Sales2024)", "$\"{nameof(Plans)}.{nameof(Plans.Sales2024)}\"")]
    public async Task FACT303_The_name_that_is_chosen_is_written_with_its_type(string written, string instead)
    {
        var project = Claim(written);

        (await project.Offers(Fix)).ShouldBe(["Write 'Books.Sales2024'", "Write 'Plans.Sales2024'"]);
        var applied = await project.Apply(Fix, 1);

        applied.Sources[2].ShouldContain($"[Formula({instead})]");
        (await applied.Run()).ShouldBeClean();
    }

    [Fact]
    public async Task FACT303_Nothing_is_offered_for_a_text_with_escapes() => (await Claim("\"\\u0053ales2024 * 2\"").Offers(Fix)).ShouldBeEmpty();

    [Fact]
    public async Task FACT302_A_slip_becomes_what_was_meant()
    {
        var project = Claim("\"Proft2024 * 2\"");

        var applied = await project.Apply(Fix);

        applied.Sources[2].ShouldContain("[Formula(\"Profit2024 * 2\")]");
        (await applied.Run()).ShouldBeClean();
    }

    private static TestProject Claim(string formula) => Dockyard.Project.With(Dockyard.Set("Plans", """
        /// <summary>Planned.</summary>
        [Quote("12 millions d'euros", Concept = "PlannedSales", Period = "2024")]
        public static partial Fact<MonetaryAmount> Sales2024 { get; }
        """)).With(Dockyard.Set("Claims", $$"""
        /// <summary>Twice.</summary>
        [Formula({{formula}})]
        public static partial Derived<MonetaryAmount> Twice { get; }
        """));
}
