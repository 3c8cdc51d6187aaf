using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT107_ContradictionTests
{
    [Theory]
    [InlineData("MonetaryAmount", "entre 55 et 50 millions d'euros", "the first bound is above the second")]
    [InlineData("ExtendedDate", "le 31 avril 2024", "the calendar has no such date")]
    [InlineData("ExtendedDate", "lundi 14 mars 2019", "the date falls on another weekday")]
    [InlineData("MonetaryAmount", "entre 50 euros et 55 dollars", "the two bounds are of different units")]
    [InlineData("Ratio", "0,123456789012345678901234567 %", "more digits than are kept exactly")]
    [InlineData("Ratio", "1,2,3 %", "the digits are not grouped by three")]
    [InlineData("MonetaryAmount", "48\\n\\nmillions d'euros", "a tab, a bar, a blank line, several spaces or a line end part its words")]
    public async Task Words_that_contradict_themselves_are_refused_with_how(string type, string quote, string how)
    {
        var run = await Brewery.Facts($$"""
            [[|Quote("{{quote}}")|]]
            public static partial Fact<{{type}}> Figure { get; }
            """).Run();

        run.ShouldFind(FactRules.Contradiction, how);
    }

    [Theory]
    [InlineData("48  millions d'euros")]
    [InlineData("48\\tmillions \\t d'euros")]
    public async Task Several_spaces_of_a_quote_are_one_where_the_text_has_one(string quote) => (await Brewery.Facts($$"""
        [Quote("{{quote}}")]
        public static partial Fact<MonetaryAmount> Sales { get; }
        """).Run()).ShouldBeClean();

    [Fact]
    public async Task A_range_in_order_is_clean() => (await Brewery.Facts("""
        [Quote("entre 50 et 55 millions d'euros")]
        public static partial Fact<MonetaryAmount> Sales { get; }
        """).Run()).ShouldBeClean();
}
