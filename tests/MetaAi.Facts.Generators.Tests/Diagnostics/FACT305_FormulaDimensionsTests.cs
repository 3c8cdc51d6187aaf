using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT305_FormulaDimensionsTests
{
    [Theory]
    [InlineData("[|Sales2025 + Share|]", "Money in EUR and a ratio cannot be added")]
    [InlineData("Profit2024 * ([|Sales2024 - Crane|])", "there are no exchange rates")]
    [InlineData("[|Cranes + Sailors|]", "use counts of one noun")]
    [InlineData("[|sum(Sales2024, Share)|]", "cannot be added")]
    public async Task Values_that_cannot_be_computed_with_each_other_are_shown(string formula, string words) => (await Dockyard.Claims($$"""
        [Quote("49 %", Period = "2024")]
        public static partial Fact<Ratio> Share { get; }

        [Formula("{{formula}}")]
        public static partial Derived<MonetaryAmount> Sum { get; }
        """).Run()).ShouldFind(FactRules.FormulaDimensions, words);

    [Fact]
    public async Task What_another_formula_does_wrong_is_said_there_alone()
    {
        var run = await Dockyard.Claims("""
            [Formula("[|Cranes + Sailors|]")]
            public static partial Derived<Quantity> Sum { get; }

            [Formula("Sum * 2")]
            public static partial Derived<Quantity> Twice { get; }
            """).Run();

        run.ShouldFind(FactRules.FormulaDimensions);
        run.Files["Test.Claims.Facts.g.cs"].ShouldContain("FACT315: ");
    }
}
