using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT102_SeveralFiguresTests
{
    [Fact]
    public async Task Two_figures_are_refused_with_the_place_where_the_second_begins()
    {
        var run = await Brewery.Facts("""
            [[|Quote("48 millions d'euros en 2023")|]]
            public static partial Fact<MonetaryAmount> Sales { get; }
            """).Run();

        run.ShouldFind(FactRules.SeveralFigures, "'48 millions d'euros en 2023' holds another figure", "2023' on");
    }

    [Fact]
    public async Task A_quote_for_each_is_clean() => (await Brewery.Facts("""
        [Quote("48 millions d'euros")]
        public static partial Fact<MonetaryAmount> Sales { get; }

        [Quote("en 2023")]
        public static partial Fact<ExtendedDate> Year { get; }
        """).Run()).ShouldBeClean();
}
