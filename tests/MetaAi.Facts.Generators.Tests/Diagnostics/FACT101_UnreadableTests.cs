using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT101_UnreadableTests
{
    [Theory]
    [InlineData("pertes de 48 millions d'euros", "'pertes de' is not part of a figure")]
    [InlineData("48 millions d'euros peut-être", "'peut-être' is not part of a figure")]
    [InlineData("beaucoup d'argent", "(fr: there is no figure in it")]
    [InlineData("boulangerie", "(fr: there is no figure in it; declare Fact<string> for words)")]
    [InlineData("", "(fr: the quote is empty)")]
    public async Task Words_that_are_no_part_of_the_figure_are_refused_and_named(string quote, string said)
    {
        var run = await Brewery.Facts($$"""
            [[|Quote("{{quote}}")|]]
            public static partial Fact<MonetaryAmount> Sales { get; }
            """).Run();

        run.ShouldFind(FactRules.Unreadable, said);
    }

    [Fact]
    public async Task Words_beside_a_figure_are_not_taken_for_words_without_one()
    {
        var run = await Brewery.Facts("""
            [[|Quote("pertes de 48 millions d'euros")|]]
            public static partial Fact<MonetaryAmount> Sales { get; }
            """).Run();

        run.Findings.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldContain("(fr);");
    }

    [Fact]
    public async Task The_figure_alone_is_clean() => (await Brewery.Facts("""
        [Quote("48 millions d'euros")]
        public static partial Fact<MonetaryAmount> Sales { get; }
        """).Run()).ShouldBeClean();
}
