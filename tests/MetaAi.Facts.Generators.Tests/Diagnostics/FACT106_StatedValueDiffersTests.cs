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
    [InlineData("DurationRange", "trois à cinq ans", "P3Y..P6Y", "P3Y..P5Y")]
    [InlineData("DurationRange", "trois à cinq ans", "3..5", "P3Y..P5Y")]
    [InlineData("Quantity", "12 000 cloches", "12", "12000")]
    [InlineData("PercentagePoints", "25 points de base", "0.25", "25")]
    public async Task Each_kind_is_stated_in_its_own_form(string type, string quote, string stated, string read) => (await Foundry.Facts($$"""
        [[|Quote("{{quote}}", Value = "{{stated}}")|]]
        public static partial Fact<{{type}}> Figure { get; }
        """).Run()).ShouldFind(FactRules.StatedValueDiffers, $"Value = \"{stated}\"", read);

    [Theory]
    [InlineData("DurationRange", "trois à cinq ans", "P3Y..P5Y")]
    [InlineData("DurationRange", "au moins six mois", "P6M..")]
    [InlineData("Quantity", "12 000 cloches", "12_000")]
    [InlineData("PercentagePoints", "25 points de base", "25")]
    public async Task A_stated_value_of_each_kind_is_clean(string type, string quote, string stated) => (await Foundry.Facts($$"""
        [Quote("{{quote}}", Value = "{{stated}}")]
        public static partial Fact<{{type}}> Figure { get; }
        """).Run()).ShouldBeClean();

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
