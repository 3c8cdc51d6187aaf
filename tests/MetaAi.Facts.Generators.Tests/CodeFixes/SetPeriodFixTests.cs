using MetaAi.Facts.CodeFixes;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.CodeFixes;

public sealed class SetPeriodFixTests
{
    private static readonly SetPeriodFix Fix = new();

    [Theory]
    [InlineData("Sales2023", "", "(\"48 millions d'euros\", Period = \"2023\")")]
    [InlineData("Sales2023", ", Concept = \"Sales\"", "(\"48 millions d'euros\", Concept = \"Sales\", Period = \"2023\")")]
    public async Task The_quote_gets_the_year_of_its_name(string name, string arguments, string after)
    {
        var project = Fact(name, arguments);

        (await project.Offers(Fix)).ShouldBe(["Set Period to '2023'"]);
        var applied = await project.Apply(Fix);

        applied.Sources[1].ShouldContain(after);
        (await applied.Run()).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_quote_gets_the_year_of_its_sentence()
    {
        var project = Brewery.Facts("""
            [Quote("1250 fûts", Period = "1999", Remark = "Audited.")]
            public static partial Fact<Quantity> Barrels { get; }
            """);

        (await project.Offers(Fix)).ShouldBe(["Set Period to '2024'"]);
        var applied = await project.Apply(Fix);

        applied.Sources[1].ShouldContain("(\"1250 fûts\", Period = \"2024\", Remark = \"Audited.\")");
        (await applied.Run()).Findings.ShouldBeEmpty();
    }

    // "48 millions en 2023, contre 41,5 un an plus tôt": which of the two years it is, a person has to say.
    [Theory]
    [InlineData("48 millions d'euros", "MonetaryAmount", ", Period = \"1999\"")]
    [InlineData("plus de 60 millions d'euros", "MonetaryAmount", ", Period = \"1999\"")]
    [InlineData("1250 fûts", "Quantity", ", PeriodQuote = \"en 2023\"")]
    public async Task Of_several_years_and_in_place_of_other_words_none_is_offered(string quote, string type, string arguments) =>
        (await Brewery.Facts($$"""
            [Quote("{{quote}}"{{arguments}})]
            public static partial Fact<{{type}}> Sales { get; }
            """).Offers(Fix)).ShouldBeEmpty();

    private static TestProject Fact(string name, string arguments) => Brewery.Facts($$"""
        [Quote("48 millions d'euros"{{arguments}})]
        public static partial Fact<MonetaryAmount> {{name}} { get; }
        """);
}
