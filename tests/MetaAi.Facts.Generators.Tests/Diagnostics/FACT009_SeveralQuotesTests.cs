using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT009_SeveralQuotesTests
{
    [Fact]
    public async Task A_second_quote_of_one_fact_is_refused_at_the_second()
    {
        var run = await Brewery.Facts("""
            [Quote("Odile Carmin")]
            [[|Quote("Aucun dividende")|]]
            public static partial Fact<string> Director { get; }
            """).Run();

        run.ShouldFind(FactRules.SeveralQuotes, "'Director'");
    }

    [Fact]
    public async Task A_second_quote_of_one_member_is_refused_at_the_second()
    {
        var run = await Brewery.Facts("""
            public sealed record Board { public required Fact<string> Director { get; init; } }

            [Quote("Odile Carmin", For = "Director")]
            [[|Quote("Aucun dividende", For = "Director")|]]
            public static partial Board Year { get; }
            """).Run();

        run.ShouldFind(FactRules.SeveralQuotes, "'Director'", "give the other a member of its own");
    }

    [Fact]
    public async Task One_quote_is_clean() => (await Brewery.Facts(Brewery.Director).Run()).ShouldBeClean();
}
