using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT304_FormulaCycleTests
{
    [Fact]
    public async Task A_value_of_itself() => (await Dockyard.Claims("""
        [Formula("Sales2025 + [|Rest|]")]
        public static partial Derived<MonetaryAmount> Rest { get; }
        """).Run()).ShouldFind(FactRules.FormulaCycle, "'Rest'", "Rest \u2192 Rest");

    [Fact]
    public async Task A_claim_of_itself_would_always_agree() => (await Dockyard.Claims("""
        [Quote("60 %", Period = "2025")]
        [Formula("[|Growth|]")]
        public static partial Fact<Ratio> Growth { get; }
        """).Run()).ShouldFind(FactRules.FormulaCycle, "Growth \u2192 Growth");

    [Fact]
    public async Task A_cycle_over_types_is_named_whole_at_each_of_its_formulas_and_takes_no_other_down()
    {
        var run = await Dockyard.Project.With(Dockyard.Set("First", """
            [Formula("Second.B * 2")]
            public static partial Derived<MonetaryAmount> A { get; }

            [Formula("Sales2025 - Sales2025")]
            public static partial Derived<MonetaryAmount> Nothing { get; }

            [Formula("A + Nothing")]
            public static partial Derived<MonetaryAmount> After { get; }
            """)).With(Dockyard.Set("Second", """
            [Formula("C + Nothing")]
            public static partial Derived<MonetaryAmount> B { get; }

            [Formula("A - 1 * Nothing")]
            public static partial Derived<MonetaryAmount> C { get; }
            """)).Run();

        run.Findings.Select(finding => finding.GetMessage(null)).ShouldBe(
            [
                "The formula of 'A' needs its own value: A \u2192 Second.B \u2192 Second.C \u2192 A; compute one of them from other values",
                "The formula of 'B' needs its own value: B \u2192 C \u2192 First.A \u2192 B; compute one of them from other values",
                "The formula of 'C' needs its own value: C \u2192 First.A \u2192 B \u2192 C; compute one of them from other values",
            ],
            ignoreOrder: true);
        run.CompilerErrors.ShouldBeEmpty();
        run.Files["Test.First.Facts.g.cs"].ShouldContain("FACT315: The formula of 'After' has no value, because ");
        run.Files["Test.First.Facts.g.cs"].ShouldContain("<value>0 EUR (2025).</value>");
    }
}
