using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT321_StatementWithoutPeriodTests
{
    [Fact]
    public async Task It_is_said_at_the_quote_and_says_the_fix()
    {
        var run = await Waterworks.Facts("""
            [Quote("39 millions d'euros", Period = "2024")]
            [[|Quote("31 millions d'euros")|]]
            public static partial FactSeries<MonetaryAmount> Investment { get; }
            """).Run();

        run.ShouldFind(FactRules.StatementWithoutPeriod, "'31 millions d'euros'", "'Investment'", "Period, or PeriodQuote");
    }

    [Fact]
    public async Task Some_year_of_a_decade_is_no_point()
    {
        var run = await Waterworks.Facts("""
            [Quote("39 millions d'euros", Period = "2024")]
            [[|Quote("31 millions d'euros", Period = "202X")|]]
            public static partial FactSeries<MonetaryAmount> Investment { get; }
            """).Run();

        run.ShouldFind(FactRules.StatementWithoutPeriod, "'31 millions d'euros'", "'Investment'", "its period '202X' leaves digits open", "set Period to the days that are meant");
    }

    [Fact]
    public async Task Words_of_the_text_may_say_it() => (await Waterworks.Facts("""
        /// <summary>Money.</summary>
        [Quote("31 millions d'euros", PeriodQuote = "En 2023")]
        public static partial FactSeries<MonetaryAmount> Investment { get; }
        """).Run()).ShouldBeClean();
}
