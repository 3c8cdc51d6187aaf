using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT203_QuoteAmbiguousTests
{
    [Fact]
    public async Task Words_that_stand_twice_are_refused_with_their_lines()
    {
        var run = await Brewery.Facts("""
            [[|Quote("7 cuves")|]]
            public static partial Fact<string> Tanks { get; }
            """).Run();

        run.ShouldFind(FactRules.QuoteAmbiguous, "'7 cuves' stands 2 times in 'brewery.txt' (line 8)", "set Prefix or Suffix to the words beside the one that is meant: Prefix = \"compte\", or Prefix = \"puis\"");
    }

    [Theory]
    [InlineData("Prefix = \"Elle compte\"")]
    [InlineData("Suffix = \"de réserve\"")]
    public async Task Words_beside_it_say_which_one_is_meant(string argument) => (await Brewery.Facts($$"""
        [Quote("7 cuves", {{argument}})]
        public static partial Fact<string> Tanks { get; }
        """).Run()).ShouldBeClean();
}
