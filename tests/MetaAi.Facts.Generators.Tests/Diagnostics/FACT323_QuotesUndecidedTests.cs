using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT323_QuotesUndecidedTests
{
    [Theory]
    [InlineData("\"91,3 millions d'euros\", Period = \"2024\"", "\"environ 40 millions d'euros\", Period = \"2024\"", "approximation")]
    [InlineData("\"39 millions d'euros\", Period = \"2024\"", "\"52 millions d'euros\", Period = \"2024?\"", "a period is uncertain")]
    [InlineData("\"31 millions d'euros\", Period = \"2025\", Modality = Modality.Forecast, Confirmed = \"c\"", "\"entre 60 et 80 millions d'euros\", Period = \"2025\", Modality = Modality.Forecast", "do not meet")]
    public async Task Why_is_said(string first, string other, string reason)
    {
        var run = await Waterworks.Facts($$"""
            [Quote({{first}})]
            [[|Quote({{other}}, Source = "Press")|]]
            public static partial Fact<MonetaryAmount> Investment { get; }
            """).Run();

        run.ShouldFind(FactRules.QuotesUndecided, reason);
    }

    [Fact]
    public async Task What_agrees_is_silent_and_the_first_quote_is_the_value()
    {
        var run = await Waterworks.Facts("""
            /// <summary>Money.</summary>
            [Quote("60 à 65 millions d'euros", Period = "2025", Modality = Modality.Forecast)]
            [Quote("entre 60 et 80 millions d'euros", Period = "2025", Modality = Modality.Forecast, Source = "Press", Via = ["An agency"])]
            public static partial Fact<MonetaryAmount> Investment { get; }

            /// <summary>Sales.</summary>
            [Quote("91,3 millions d'euros", Period = "2024")]
            [Quote("91 millions d'euros", Period = "2024", Source = "Press")]
            public static partial Fact<MonetaryAmount> Sales { get; }
            """).Run();

        run.ShouldBeClean();
        var fact = run.Load().Fact("Test.Ledger.Investment");
        fact.Description.ShouldBe("60 to 65 million EUR (forecast)");
        fact.Sources.Select(source => source.Name).ShouldBe(["Budget", "Press"]);
        var other = fact.Corroborations.ShouldHaveSingleItem();
        (other.Id, other.Description, other.Evidence!.Exact).ShouldBe(("Test.Ledger.Investment.Press", "60 to 80 million EUR (forecast)", "entre 60 et 80 millions d'euros"));
        other.Via.ShouldBe(["An agency"]);
    }
}
