using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT302_FormulaNameUnknownTests
{
    [Fact]
    public async Task A_slip_is_shown_with_what_was_meant()
    {
        var run = await Claim("[|Slaes2025|] / Sales2024 - 1").Run();

        run.ShouldFind(FactRules.FormulaNameUnknown, "'Slaes2025'", "did you mean 'Sales2025'?");
    }

    [Fact]
    public async Task Of_a_wrong_type_the_member_is_found() => (await Claim("[|Ledger.Sales2025|] / Sales2024 - 1").Run())
        .ShouldFind(FactRules.FormulaNameUnknown, "did you mean 'Sales2025'?");

    [Fact]
    public async Task A_record_is_no_value_and_its_members_are()
    {
        var run = await Dockyard.Claims("""
            public sealed record Purchase { public Fact<MonetaryAmount>? Price { get; init; } public Fact<Ratio>? Stake { get; init; } }

            [Quote("plus de 14 millions d'euros", For = "Price")]
            [Quote("49 %", For = "Stake")]
            public static partial Purchase Basin { get; }

            [Formula("[|Basin|] / 2")]
            public static partial Derived<MonetaryAmount> Half { get; }
            """).Run();

        run.ShouldFind(FactRules.FormulaNameUnknown, "it is a record", "'Basin.Price', 'Basin.Stake'");
    }

    [Fact]
    public async Task What_generated_code_cannot_name_is_said()
    {
        var run = await Dockyard.Project.With(Dockyard.Set("Hidden", """
            [Quote("12 millions d'euros", Period = "2025")]
            private static partial Fact<MonetaryAmount> Spring { get; }
            """)).With(Dockyard.Set("Claims", """
            [Formula("Sales2025 - [|Spring|]")]
            public static partial Derived<MonetaryAmount> Rest { get; }
            """)).Run();

        run.ShouldFind(FactRules.FormulaNameUnknown, "'Spring' must be at least internal");
    }

    [Fact]
    public async Task Nothing_like_it_says_what_can_be_named() => (await Claim("[|Xyzzyplugh|] / Sales2024 - 1").Run())
        .ShouldFind(FactRules.FormulaNameUnknown, "name a fact or a derived value of a [FactSet] type");

    private static Compiling.TestProject Claim(string formula) => Dockyard.Claims($$"""
        [Quote("60 %", Period = "2025")]
        [Formula("{{formula}}")]
        public static partial Fact<Ratio> Growth { get; }
        """);
}
