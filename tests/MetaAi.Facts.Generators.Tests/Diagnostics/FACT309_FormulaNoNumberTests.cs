using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT309_FormulaNoNumberTests
{
    [Fact]
    public async Task Words_are_no_number() => (await Dockyard.Claims("""
        [Formula("Sales2024 * [|Director|]")]
        public static partial Derived<MonetaryAmount> Odd { get; }
        """).Run()).ShouldFind(FactRules.FormulaNoNumber, "Books.Director");
}
