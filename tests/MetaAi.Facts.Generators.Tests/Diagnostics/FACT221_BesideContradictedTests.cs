using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT221_BesideContradictedTests
{
    private const string Text = "La brasserie a 7 cuves, paie 12 € par palette et compte 9 accidents pour 1 000 salariés.";

    [Theory]
    [InlineData("Quantity", "\"7\", Unit = \"tonnes\"", "'cuves'", "quote '7 cuves' and leave Unit out")]
    [InlineData("Quantity", "\"9 accidents\", Per = \"million employees\"", "'pour 1 000 salariés'", "Per = \"1 000 salariés\"")]
    [InlineData("MonetaryAmount", "\"12 €\", Per = \"tonne\"", "'par palette'", "Per = \"palette\"")]
    public async Task What_the_text_contradicts_is_an_error_with_the_way_out(string type, string quote, string said, string fix)
    {
        var run = await Fact(type, quote, mark: true).Run();

        run.ShouldFind(FactRules.BesideContradicted, said, fix);
    }

    [Theory]
    [InlineData("Quantity", "\"7 cuves\"")]
    [InlineData("Quantity", "\"7\", Unit = \"cuves\"")]
    [InlineData("Quantity", "\"7\", Unit = \"vats\"")]
    [InlineData("Quantity", "\"7\", Unit = \"brewing kettles\", Confirmed = \"The vats are kettles; see page 2.\"")]
    [InlineData("Quantity", "\"9 accidents\", Per = \"1,000 employees\"")]
    [InlineData("MonetaryAmount", "\"12 €\", Per = \"pallet\"")]
    [InlineData("MonetaryAmount", "\"12 €\", Per = \"palette\"")]
    public async Task What_it_says_or_somebody_confirms_is_clean(string type, string quote) => (await Fact(type, quote, mark: false).Run()).ShouldBeClean();

    [Fact]
    public async Task A_member_of_a_record_is_compared_too()
    {
        var run = await (Brewery.Code("""
            public sealed record Plant
            {
                public required Fact<Quantity> Vats { get; init; }
            }

            [FactSet(Subject = "Quay Brewery", Source = nameof(Texts.Accounts))]
            public static partial class Ledger
            {
                [[|Quote("7", For = nameof(Plant.Vats), Unit = "tonnes")|]]
                public static partial Plant Brewery { get; }
            }
            """) with { Files = [TestFile.Text(Brewery.TextName, Text)] }).Run();

        run.ShouldFind(FactRules.BesideContradicted, "'cuves'");
    }

    [Theory]
    [InlineData("Le chiffre d'affaires a baissé de 10 %.", "'baissé' before '10 %'")]
    [InlineData("On a brassé 10 % de moins.", "'de moins' after '10 %'")]
    [InlineData("Le chiffre d'affaires n'a pas augmenté de 10 %.", "'n'a pas augmenté' before '10 %'")]
    public async Task A_change_that_the_text_calls_a_fall_is_an_error(string text, string said) =>
        (await Change(text, "\"10 %\", Change = true", mark: true).Run()).ShouldFind(FactRules.BesideContradicted, said, "leave Change out", "RevenueDecline", "say why in Confirmed");

    [Theory]
    [InlineData("Le chiffre d'affaires a augmenté de 10 %.", "\"10 %\", Change = true")]
    [InlineData("Le chiffre d'affaires a baissé de 10 %.", "\"10 %\"")]
    [InlineData("Le chiffre d'affaires évolue de -10 %, en baisse.", "\"-10 %\", Change = true")]
    [InlineData("La croissance recule à 10 %.", "\"10 %\", Change = true, Confirmed = \"Growth is still one of 10 %.\"")]
    public async Task A_rise_a_sign_and_what_somebody_confirms_are_clean(string text, string quote) => (await Change(text, quote, mark: false).Run()).ShouldBeClean();

    private static TestProject Change(string text, string quote, bool mark) =>
        Fact("Ratio", quote + ", Of = \"the sales of the year before\"", mark) with { Files = [TestFile.Text(Brewery.TextName, text)] };

    private static TestProject Fact(string type, string quote, bool mark) => Brewery.Facts($$"""
        {{(mark ? "[[|" : "[")}}Quote({{quote}}){{(mark ? "|]]" : "]")}}
        public static partial Fact<{{type}}> Figure { get; }
        """) with { Files = [TestFile.Text(Brewery.TextName, Text)] };
}
