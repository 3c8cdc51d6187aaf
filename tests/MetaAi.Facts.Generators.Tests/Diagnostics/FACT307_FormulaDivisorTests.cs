using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT307_FormulaDivisorTests
{
    [Theory]
    [InlineData("Sales2024 / ([|Sales2024 - Sales2024|])")]
    [InlineData("Sales2024 * (1 / ([|Cranes / Cranes - 1|]))")]
    public async Task A_divisor_that_may_be_zero_is_refused(string formula) => (await Dockyard.Claims($$"""
        [Formula("{{formula}}")]
        public static partial Derived<MonetaryAmount> Part { get; }
        """).Run()).ShouldFind(FactRules.FormulaDivisor, "The divisor may be zero");
}
