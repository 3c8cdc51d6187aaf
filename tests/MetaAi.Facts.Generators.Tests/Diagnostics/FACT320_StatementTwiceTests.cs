using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT320_StatementTwiceTests
{
    [Theory]
    [InlineData("", "'Test.Ledger.Investment[2024].Press'")]
    [InlineData(", Claimant = \"A councillor\"", "'Test.Ledger.Investment[2024].Press'")]
    public async Task Two_statements_that_nothing_tells_apart_are_shown_at_the_later(string both, string id)
    {
        var run = await Waterworks.Facts($$"""
            [Quote("39 millions d'euros", Period = "2024", Source = "Press"{{both}})]
            [[|Quote("52 millions d'euros", Period = "2024?", Source = "Press"{{both}})|]]
            public static partial FactSeries<MonetaryAmount> Investment { get; }
            """).Run();

        run.ShouldFind(FactRules.StatementTwice, "'52 millions d'euros'", "'39 millions d'euros'", id, "Modality or Claimant");
        FactCatalogue.Of(run.Load()).All.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("A. B.", "A-B")]
    [InlineData("…", "?")]
    public async Task Claimants_whose_names_come_to_the_same_are_not_told_apart(string one, string other)
    {
        var run = await Waterworks.Facts($$"""
            [Quote("39 millions d'euros", Period = "2024", Source = "Press", Claimant = "{{one}}")]
            [[|Quote("52 millions d'euros", Period = "2024", Source = "Press", Claimant = "{{other}}")|]]
            public static partial FactSeries<MonetaryAmount> Investment { get; }
            """).Run();

        run.ShouldFind(FactRules.StatementTwice, "'39 millions d'euros'");
    }

    [Theory]
    [InlineData("Modality = Modality.Reported")]
    [InlineData("Claimant = \"A councillor\"")]
    public async Task What_differs_tells_them_apart(string argument) => (await Waterworks.Facts($$"""
        /// <summary>Money.</summary>
        [Quote("39 millions d'euros", Period = "2024", Source = "Press")]
        [Quote("52 millions d'euros", Period = "2024", Source = "Press", {{argument}})]
        public static partial FactSeries<MonetaryAmount> Investment { get; }
        """).Run()).ShouldBeClean();
}
