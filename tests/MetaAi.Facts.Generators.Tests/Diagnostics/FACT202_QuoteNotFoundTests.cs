using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT202_QuoteNotFoundTests
{
    [Fact]
    public async Task A_wrong_digit_is_refused_with_what_the_text_says_and_where()
    {
        var run = await Brewery.Facts("""
            [[|Quote("43 millions d'euros")|]]
            public static partial Fact<MonetaryAmount> Sales { get; }
            """).Run();

        run.ShouldFind(FactRules.QuoteNotFound, "'43 millions d'euros' does not stand in 'brewery.txt'", "'48 millions d'euros' (line 3)");
    }

    [Fact]
    public async Task Words_that_stand_elsewhere_are_refused_with_those_that_they_should_stand_beside()
    {
        var run = await Brewery.Facts("""
            [[|Quote("48 millions d'euros", Suffix = "en 2022")|]]
            public static partial Fact<MonetaryAmount> Sales { get; }
            """).Run();

        run.ShouldFind(FactRules.QuoteNotFound, "'48 millions d'euros' before 'en 2022' does not stand in 'brewery.txt'");
    }

    [Fact]
    public async Task Words_like_nothing_in_the_text_are_refused()
    {
        var run = await Brewery.Facts("""
            [[|Quote("xyzzy")|]]
            public static partial Fact<string> Director { get; }
            """).Run();

        run.ShouldFind(FactRules.QuoteNotFound, "nothing like it");
    }

    [Theory]
    [InlineData("48 millions d'euros")]
    [InlineData("48\u00A0millions d\u2019euros")]
    [InlineData("48\u202Fmillions\u00A0d'euros")]
    public async Task What_stands_in_the_text_is_clean_whatever_its_spaces_and_apostrophes(string quote) => (await Brewery.Facts($$"""
        [Quote("{{quote}}")]
        public static partial Fact<MonetaryAmount> Sales { get; }
        """).Run()).ShouldBeClean();
}
