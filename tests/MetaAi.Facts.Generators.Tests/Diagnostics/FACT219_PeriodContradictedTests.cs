using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT219_PeriodContradictedTests
{
    [Theory]
    [InlineData("48 millions d'euros", "MonetaryAmount", "Period = \"1999\"", "en 2023")]
    [InlineData("1250 fûts", "Quantity", "Period = \"2023\"", "avril 2024")]
    [InlineData("1250 fûts", "Quantity", "PeriodQuote = \"en 2023\"", "avril 2024")]
    [InlineData("du 3 au 9 mai 2024", "string", "Period = \"2023\"", "3 au 9 mai 2024")]
    public async Task A_period_of_no_year_of_the_sentence_is_refused(string quote, string type, string period, string words) =>
        (await Fact(quote, type, period).Run()).ShouldFind(FactRules.PeriodContradicted, $"'{quote}' stands in a sentence that says '{words}'");

    [Theory]
    [InlineData("48 millions d'euros", "MonetaryAmount", "Period = \"2023\"")]
    [InlineData("41,5 millions d'euros", "MonetaryAmount", "Period = \"2022-10/2023-09\"")]
    [InlineData("41,5 millions d'euros", "MonetaryAmount", "Period = \"2022\"")]
    [InlineData("plus de 60 millions d'euros", "MonetaryAmount", "Period = \"2024\"")]
    [InlineData("1,2 million de dollars", "MonetaryAmount", "Period = \"1999\", Currency = \"USD\"")]
    [InlineData("du 3 au 9 mai 2024", "ExtendedDate", "Period = \"2023\"")]
    [InlineData("41,5 millions d'euros", "MonetaryAmount", "Period = \"2021\", Confirmed = \"The accounts say that the year before was a short one.\"")]
    public async Task A_period_of_a_year_of_the_sentence_or_of_a_sentence_without_years_is_clean(string quote, string type, string period) =>
        (await Fact(quote, type, period).Run()).ShouldBeClean();

    private static TestProject Fact(string quote, string type, string arguments) => Brewery.Facts($$"""
        [[|Quote("{{quote}}", {{arguments}})|]]
        public static partial Fact<{{type}}> Figure { get; }
        """);
}
