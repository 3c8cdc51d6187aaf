using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT007_UnknownMemberTests
{
    private const string Board = """
            public sealed record Board
            {
                public required Fact<string> Director { get; init; }
                public Fact<string>? Dividend { get; init; }
            }

        """;

    [Fact]
    public async Task A_quote_for_a_member_that_is_not_there_is_refused_with_those_that_are()
    {
        var run = await Brewery.Facts(Board + """
            [Quote("Odile Carmin", For = "Director")]
            [[|Quote("Aucun dividende", For = "Dividends")|]]
            public static partial Board Year { get; }
            """).Run();

        run.ShouldFind(FactRules.UnknownMember, "'Board'", "'Dividends'", "Director, Dividend");
    }

    [Fact]
    public async Task A_quote_that_names_no_member_is_refused()
    {
        var run = await Brewery.Facts(Board + """
            [Quote("Odile Carmin", For = "Director")]
            [[|Quote("Aucun dividende")|]]
            public static partial Board Year { get; }
            """).Run();

        run.ShouldFind(FactRules.UnknownMember, "set For to one of: Director, Dividend");
    }

    [Fact]
    public async Task A_misspelt_required_member_is_not_called_missing_too()
    {
        var run = await Brewery.Facts(Board + """
            [[|Quote("Odile Carmin", For = "Directer")|]]
            public static partial Board Year { get; }
            """).Run();

        run.ShouldFind(FactRules.UnknownMember, "'Directer'");
    }

    [Fact]
    public async Task A_quote_for_each_member_is_clean() => (await Brewery.Facts(Board + """
        [Quote("Odile Carmin", For = nameof(Board.Director))]
        [Quote("Aucun dividende", For = nameof(Board.Dividend))]
        public static partial Board Year { get; }
        """).Run()).ShouldBeClean();
}
