using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT014_RankWithoutReasonTests
{
    [Theory]
    [InlineData("Preferred")]
    [InlineData("Deprecated")]
    public async Task A_rank_without_a_reason_is_refused(string rank)
    {
        var run = await Brewery.Facts($$"""
            [[|Quote("Odile Carmin", Rank = Rank.{{rank}})|]]
            public static partial Fact<string> Director { get; }
            """).Run();

        run.ShouldFind(FactRules.RankWithoutReason, "Rank = " + rank, "set RankReason");
    }

    [Fact]
    public async Task A_rank_with_a_reason_is_clean() => (await Brewery.Facts("""
        [Quote("Odile Carmin", Rank = Rank.Deprecated, RankReason = "She left in May.")]
        public static partial Fact<string> Director { get; }
        """).Run()).ShouldBeClean();
}
