using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT313_FormulaMisfitTests
{
    [Theory]
    [InlineData("Derived<MonetaryAmount>", "Sales2025 / Sales2024", "a ratio", "declare Derived<Ratio>")]
    [InlineData("Derived<Ratio>", "Sales2025 * 2", "money in EUR", "declare Derived<MonetaryAmount>")]
    [InlineData("Derived<Ratio>", "Sales2024 / Sailors", "money in EUR per ", "declare Derived<MonetaryRate>")]
    [InlineData("Derived<LocalDate>", "Sales2025 * 2", "money in EUR", "declare Derived<MonetaryAmount>")]
    [InlineData("int", "Sales2025 * 2", "a value with its bounds", "declare Derived<T> with T one of MonetaryRate, MonetaryAmount, Ratio")]
    public async Task A_type_that_does_not_hold_it_is_shown_with_the_one_that_does(string type, string formula, params string[] words)
    {
        var run = await Dockyard.Claims($$"""
            [[|Formula("{{formula}}")|]]
            public static partial {{type}} Value { get; }
            """).Run();

        run.ShouldFind(FactRules.FormulaMisfit, [.. words, "'Value' is " + type]);
    }

    [Fact]
    public async Task A_claim_of_another_kind_is_not_compared() => (await Dockyard.Claims("""
        [Quote("49 %", Period = "2025")]
        [[|Formula("Sales2025 - Sales2025")|]]
        public static partial Fact<Ratio> Growth { get; }
        """).Run()).ShouldFind(FactRules.FormulaMisfit, "money in EUR", "'Growth' is a ratio");

    [Fact]
    public async Task A_claim_in_another_currency_is_not_compared() => (await Dockyard.Project.Change(
        "[Quote(\"1,2 million de dollars\", Currency = \"USD\", Period = \"2024\")]",
        "[Quote(\"1,2 million de dollars\", Currency = \"USD\", Period = \"2024\")]\n    [Formula(\"Sales2024 / 30\")]").Run())
        .Findings.ShouldHaveSingleItem().GetMessage(null).ShouldContain("'Crane' is money in USD");
}
