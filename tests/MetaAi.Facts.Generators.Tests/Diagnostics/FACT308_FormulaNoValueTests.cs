using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT308_FormulaNoValueTests
{
    [Fact]
    public async Task What_is_said_not_to_exist_is_no_zero() => (await Dockyard.Claims("""
        [Formula("Profit2024 - [|Dividend2024|]")]
        public static partial Derived<MonetaryAmount> Kept { get; }
        """).Run()).ShouldFind(FactRules.FormulaNoValue, "does not exist");

    [Fact]
    public async Task A_claim_that_there_is_none_is_no_number_to_compare() => (await Dockyard.Project.Change(
        "[Quote(\"Aucun dividende\", NoValue = true, Period = \"2024\")]",
        "[Quote(\"Aucun dividende\", NoValue = true, Period = \"2024\")]\n    [Formula(\"Profit2024 * 0\")]").Run())
        .Findings.ShouldHaveSingleItem().Id.ShouldBe(FactRules.FormulaNoValue.Id);
}
