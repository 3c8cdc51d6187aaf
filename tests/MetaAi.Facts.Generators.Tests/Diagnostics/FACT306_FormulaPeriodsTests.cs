using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT306_FormulaPeriodsTests
{
    [Fact]
    public async Task A_difference_of_two_years_is_refused() => (await Difference("[|Sales2025 - Sales2024|]", "").Run())
        .ShouldFind(FactRules.FormulaPeriods, "2025 and 2024", "AcrossPeriods");

    [Fact]
    public async Task Where_it_is_meant_it_is_computed() => (await Difference("Sales2025 - Sales2024", ", AcrossPeriods = true").Run()).ShouldBeClean();

    private static Compiling.TestProject Difference(string formula, string more) => Dockyard.Claims($$"""
        /// <summary>What comes on top.</summary>
        [Formula("{{formula}}"{{more}})]
        public static partial Derived<MonetaryAmount> More { get; }
        """);
}
