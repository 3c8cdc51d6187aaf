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

    [Fact]
    public async Task A_claim_is_of_the_period_of_its_formula()
    {
        (await Paid("2024", "Sales2024 - Profit2024", "").Run()).ShouldBeClean();
        (await Paid("2025", "[|Sales2024 - Profit2024|]", "").Run()).ShouldFind(FactRules.FormulaPeriods, "of 2025, and its formula of 2024", "AcrossPeriods");
        (await Paid("2025", "Sales2024 - Profit2024", ", AcrossPeriods = true").Run()).ShouldBeClean();
    }

    private static Compiling.TestProject Paid(string period, string formula, string more) => Dockyard.Claims($$"""
        /// <summary>What was paid.</summary>
        [Quote("plus de 14 millions d'euros", Period = "{{period}}")]
        [Formula("{{formula}}"{{more}})]
        public static partial Fact<MonetaryAmount> Paid { get; }
        """);

    private static Compiling.TestProject Difference(string formula, string more) => Dockyard.Claims($$"""
        /// <summary>What comes on top.</summary>
        [Formula("{{formula}}"{{more}})]
        public static partial Derived<MonetaryAmount> More { get; }
        """);
}
