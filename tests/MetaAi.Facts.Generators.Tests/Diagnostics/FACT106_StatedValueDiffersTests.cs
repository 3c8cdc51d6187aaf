using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT106_StatedValueDiffersTests
{
    [Theory]
    [InlineData("MonetaryAmount", "48 millions d'euros", "4800000", "48000000")]
    [InlineData("MonetaryAmount", "entre 50 et 55 millions d'euros", "50_000_000", "50000000..55000000")]
    [InlineData("MonetaryAmount", "plus de 60 millions d'euros", "60000000", "60000000..")]
    [InlineData("Ratio", "35 %", "0.35", "35")]
    [InlineData("Ratio", "Un tiers", "0.33", "1/3")]
    [InlineData("ExtendedDate", "avril 2024", "2024-03", "2024-04")]
    [InlineData("ExtendedDate", "14 mars 2019", "soon", "2019-03-14")]
    public async Task A_stated_value_that_the_quote_does_not_say_is_refused_with_the_one_it_says(string type, string quote, string stated, string read)
    {
        var run = await Brewery.Facts($$"""
            [[|Quote("{{quote}}", Value = "{{stated}}")|]]
            public static partial Fact<{{type}}> Figure { get; }
            """).Run();

        run.ShouldFind(FactRules.StatedValueDiffers, $"Value = \"{stated}\", but the quote says {read}");
    }

    [Theory]
    [InlineData("MonetaryAmount", "48 millions d'euros", "48_000_000")]
    [InlineData("MonetaryAmount", "entre 50 et 55 millions d'euros", "50000000..55000000")]
    [InlineData("MonetaryAmount", "plus de 60 millions d'euros", "60000000..")]
    [InlineData("Ratio", "35 %", "35")]
    [InlineData("Ratio", "Un tiers", "1/3")]
    [InlineData("ExtendedDate", "avril 2024", "2024-04")]
    [InlineData("LocalDate", "14 mars 2019", "2019-03-14")]
    public async Task A_stated_value_that_the_quote_says_is_clean(string type, string quote, string stated) => (await Brewery.Facts($$"""
        [Quote("{{quote}}", Value = "{{stated}}")]
        public static partial Fact<{{type}}> Figure { get; }
        """).Run()).ShouldBeClean();
}
