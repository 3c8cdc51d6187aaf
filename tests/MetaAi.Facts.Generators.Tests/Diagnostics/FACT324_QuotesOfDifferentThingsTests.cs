using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT324_QuotesOfDifferentThingsTests
{
    [Theory]
    [InlineData("\"39 millions d'euros\", Period = \"2024\"", "\"plus de 90 millions d'euros\", Period = \"2026\", Source = \"Press\"", "2024 and 2026; declare FactSeries<MonetaryAmount>")]
    [InlineData("\"39 millions d'euros\", Period = \"2024\"", "\"31 millions d'euros\", Period = \"2023\"", "2024 and 2023; declare FactSeries<MonetaryAmount>")]
    [InlineData("\"39 millions d'euros\", Period = \"2024\"", "\"39 millions d'euros\", Source = \"Press\"", "set Period or PeriodQuote on both")]
    [InlineData("\"39 millions d'euros\"", "\"39 millions d'euros\", Source = \"Press\"", "set Period or PeriodQuote on both")]
    [InlineData("\"39 millions d'euros\", Period = \"2024\"", "\"39 millions d'euros\", Period = \"2024\", Source = \"Press\", Modality = Modality.Estimate", "Modality is \"Actual\" on the first and \"Estimate\" on the other")]
    [InlineData("\"39 millions d'euros\", Period = \"2024\"", "\"39 millions d'euros\", Period = \"2024\", Source = \"Press\", Claimant = \"The budget\"", "Claimant is not said on the first and \"The budget\" on the other")]
    [InlineData("\"39 millions d'euros\", Period = \"2024\", Per = \"year\"", "\"39 millions d'euros\", Period = \"2024\", Source = \"Press\"", "Per is \"year\" on the first")]
    [InlineData("\"39 millions d'euros\", Period = \"2024\"", "\"12 dollars\", Period = \"2024\", Source = \"Press\", Currency = \"USD\"", "the first is money in EUR and the other money in USD")]
    [InlineData("\"39 millions d'euros\", Period = \"2024\"", "\"39 millions d'euros\", Period = \"2024\", Source = \"Press\", Rank = Rank.Deprecated, RankReason = \"r\"", "no rank of its own")]
    [InlineData("\"39 millions d'euros\", Period = \"2024\", Modality = Modality.Reported", "\"39 millions d'euros\", Period = \"2024\", Source = \"Press\", Modality = Modality.Reported", "stand side by side")]
    [InlineData("\"La dette de 2024 reste secrète\", Period = \"2024\", Undisclosed = true", "\"39 millions d'euros\", Period = \"2024\", Source = \"Press\"", "no figure of its own")]
    public async Task What_differs_is_said_with_the_way_out(string first, string other, string why)
    {
        var run = await Waterworks.Facts($$"""
            [Quote({{first}})]
            [[|Quote({{other}})|]]
            public static partial Fact<MonetaryAmount> Investment { get; }
            """).Run();

        run.ShouldFind(FactRules.QuotesOfDifferentThings, why);
        Should.Throw<InvalidOperationException>(() => run.Load().Read("Test.Ledger", "Investment")).Message.ShouldStartWith("FACT324: ");
    }

    [Theory]
    [InlineData("Fact<Ratio>", "\"12 %\", Period = \"2024\", Of = \"water\"", "\"14 %\", Period = \"2024\", Of = \"the network\"", "Of is \"water\" on the first")]
    [InlineData("Fact<DurationRange>", "\"trois ans\", Period = \"2024\"", "\"trois ans\", Period = \"2024\"", "lengths of time")]
    [InlineData("Fact<string>", "\"Odile Carmin\", Period = \"2024\"", "\"Odile Carmin\", Period = \"2024\"", "words, which are not compared")]
    public async Task Of_other_types(string type, string first, string other, string why)
    {
        var run = await Waterworks.Facts($$"""
            [Quote({{first}})]
            [[|Quote({{other}}, Source = "Press")|]]
            public static partial {{type}} Value { get; }
            """).Run();

        run.ShouldFind(FactRules.QuotesOfDifferentThings, why);
    }

    [Theory]
    [InlineData("Of = \"cash\"", "Currency = \"EUR\"")]
    [InlineData("Currency = \"EUR\"", "Of = \"cash\"")]
    [InlineData("Of = \"cash\"", "Of = \"cash\"")]
    public async Task Of_an_amount_one_quote_may_name_the_whole_for_all(string first, string other)
    {
        var run = await Waterworks.Facts($$"""
            /// <summary>Money.</summary>
            [Quote("39 millions d'euros", Period = "2024", {{first}})]
            [[|Quote("52 millions d'euros", Period = "2024", {{other}}, Source = "Press")|]]
            public static partial Fact<MonetaryAmount> Investment { get; }
            """).Run();

        run.ShouldFind(FactRules.QuotesContradict, "12 million EUR apart");
    }

    [Fact]
    public async Task Two_wholes_of_an_amount_are_two_things()
    {
        var run = await Waterworks.Facts("""
            [Quote("39 millions d'euros", Period = "2024", Of = "cash")]
            [[|Quote("52 millions d'euros", Period = "2024", Of = "revenue", Source = "Press")|]]
            public static partial Fact<MonetaryAmount> Investment { get; }
            """).Run();

        run.ShouldFind(FactRules.QuotesOfDifferentThings, "Of is \"cash\" on the first and \"revenue\" on the other");
    }

    [Fact]
    public async Task A_name_that_ends_in_a_half_says_two_concepts_of_two_periods()
    {
        var run = await Waterworks.Facts("""
            [Quote("39 millions d'euros", Period = "2024")]
            [[|Quote("31 millions d'euros", Period = "2023-H1")|]]
            public static partial FactSeries<MonetaryAmount> InvestmentH1 { get; }
            """).Run();

        run.ShouldFind(FactRules.QuotesOfDifferentThings, "'Investment'", "'InvestmentH1'", "set Concept");
    }

    [Theory]
    [InlineData("Fact<Firm>", "\"Compas\", Prefix = \"ne reste que \", Period = \"2025\"", "\"Amazone\", Prefix = \"associés sont \", Period = \"2025\", Confirmed = \"c\"", "the one names Compas and the other Amazone")]
    [InlineData("Fact<Firm>", "\"Compas\", Prefix = \"ne reste que \"", "\"Compas\", Period = \"2024\"", "set Period or PeriodQuote on both")]
    [InlineData("Fact<NameList<Firm>>", "\"Amazone et Compas\"", "\"Amazone et Compas\", Claimant = \"A councillor\"", "Claimant is not said on the first")]
    [InlineData("Fact<NameList<Firm>>", "\"Amazone et Compas\"", "\"Amazone et Compas\", Open = true", "Open is not said on the first and \"true\" on the other")]
    public async Task Names(string type, string first, string other, string why)
    {
        var run = await Waterworks.Facts(Firms + $$"""
            [Quote({{first}})]
            [[|Quote({{other}}, Source = "Press")|]]
            public static partial {{type}} Value { get; }
            """).Run();

        run.ShouldFind(FactRules.QuotesOfDifferentThings, why);
    }

    [Fact]
    public async Task The_same_names_are_one_fact_whatever_their_order_and_with_or_without_a_period()
    {
        var run = await Waterworks.Facts(Firms + """
            /// <summary>Partners.</summary>
            [Quote("Amazone et Compas", Period = "2024")]
            [Quote("Amazone et Compas", Period = "2024", Source = "Press")]
            public static partial Fact<NameList<Firm>> Partners { get; }

            /// <summary>The one that stayed.</summary>
            [Quote("Compas", Prefix = "ne reste que ")]
            [Quote("Compas", Source = "Press", Overlaps = true)]
            public static partial Fact<Firm> Last { get; }
            """).Run();

        run.ShouldBeClean();
        var assembly = run.Load();
        assembly.Fact("Test.Ledger.Partners").Names.ShouldBe(["Amazone", "Compas"]);
        assembly.Fact("Test.Ledger.Partners").Sources.Select(source => source.Name).ShouldBe(["Budget", "Press"]);
        assembly.Fact("Test.Ledger.Last").Corroborations.ShouldHaveSingleItem().Names.ShouldBe(["Compas"]);
    }

    private const string Firms = """
            /// <summary>Firms.</summary>
            public enum Firm
            {
                /// <summary>One.</summary>
                Amazone,

                /// <summary>Two.</summary>
                Compas,
            }

        """;
}
