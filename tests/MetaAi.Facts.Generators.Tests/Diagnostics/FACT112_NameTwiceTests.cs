using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT112_NameTwiceTests
{
    [Fact]
    public async Task A_name_that_a_further_quote_says_again_is_refused_there()
    {
        var run = await Foundry.Facts("""
            [Quote("Amazone, Grand Large et Compas")]
            [[|Quote("Compas", Prefix = "aussi ")|]]
            public static partial Fact<NameList<Partner>> Approached { get; }
            """).Run();

        run.ShouldFind(FactRules.NameTwice, "'Compas' is named twice");
        FactCatalogue.Of(run.Load()).All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_one_quote_says_twice_is_refused()
    {
        var run = await Foundry.Facts("""
            public enum Firm { Amazone, [Alias("Grand Large"), Alias("Compas")] Both }

            [[|Quote("Amazone, Grand Large et Compas")|]]
            public static partial Fact<NameList<Firm>> Approached { get; }
            """).Run();

        run.ShouldFind(FactRules.NameTwice, "'Both' is named twice");
    }

    [Fact]
    public async Task Names_that_are_said_once_each_are_clean() => (await Foundry.Facts("""
        [Quote("Amazone ou de la Société du Môle")]
        [Quote("Compas", Prefix = "aussi ")]
        public static partial Fact<NameList<Partner>> Approached { get; }
        """).Run()).ShouldBeClean();
}
