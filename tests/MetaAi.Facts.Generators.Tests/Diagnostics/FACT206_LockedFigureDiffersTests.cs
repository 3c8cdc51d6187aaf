using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT206_LockedFigureDiffersTests
{
    private static readonly TestProject Dollars = Brewery.Facts("""
            [Quote("1,2 million de dollars", Currency = "USD")]
            public static partial Fact<MonetaryAmount> Tank { get; }
        """);

    private static TestProject Locked(string members) => Brewery.Facts(members) with { Files = [TestLock.Of(Dollars)] };

    [Fact]
    public async Task A_quote_that_reads_otherwise_than_it_did_is_refused_with_both_readings()
    {
        var run = await Locked("""
            [[|Quote("1,2 million de dollars", Currency = "CAD")|]]
            public static partial Fact<MonetaryAmount> Tank { get; }
            """).Run();

        run.ShouldFind(
            FactRules.LockedFigureDiffers,
            "'1,2 million de dollars'", "facts.lock holds money 1200000 1200000 USD exact - -5", "now reads money 1200000 1200000 CAD exact - -5", "'facts lock'");
    }

    [Fact]
    public async Task A_quote_that_was_locked_as_another_kind_is_refused()
    {
        var run = await Locked("""
            [[|Quote("1,2 million de dollars")|]]
            public static partial Fact<string> Tank { get; }
            """).Run();

        run.ShouldFind(FactRules.LockedFigureDiffers, "facts.lock holds money", "now reads text");
    }

    [Fact]
    public async Task A_quote_that_reads_as_it_did_is_clean() => (await (Dollars with { Files = [TestLock.Of(Dollars)] }).Run()).ShouldBeClean();
}
