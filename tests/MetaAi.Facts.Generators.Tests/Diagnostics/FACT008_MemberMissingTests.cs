using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT008_MemberMissingTests
{
    private const string Board = """
            public sealed record Board
            {
                public required Fact<string> Director { get; init; }
                public Fact<string>? Dividend { get; init; }
            }

        """;

    [Fact]
    public async Task A_required_member_without_a_quote_is_refused_with_the_quote_to_add()
    {
        var run = await Brewery.Facts(Board + """
            [Quote("Aucun dividende", For = nameof(Board.Dividend))]
            public static partial Board [|Year|] { get; }
            """).Run();

        run.ShouldFind(FactRules.MemberMissing, "'Board'", "'Director'", "[Quote(\"…\", For = \"Director\")]");
    }

    [Fact]
    public async Task A_member_that_is_not_required_may_be_left_out() => (await Brewery.Facts(Board + """
        [Quote("Odile Carmin", For = nameof(Board.Director))]
        public static partial Board Year { get; }
        """).Run()).ShouldBeClean();
}
