using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT111_NameAmbiguousTests
{
    [Fact]
    public async Task Words_that_name_two_members_are_refused_with_both()
    {
        var run = await Foundry.Facts("""
            public enum Firm { Amazone, AMAZONE }

            [[|Quote("Amazone", Prefix = "auprès d'")|]]
            public static partial Fact<Firm> Landlord { get; }
            """).Run();

        run.ShouldFind(FactRules.NameAmbiguous, "'Amazone' may name Amazone or AMAZONE");
    }

    [Fact]
    public async Task A_list_that_may_be_one_name_is_refused()
    {
        var run = await Foundry.Facts("""
            public enum Firm { Amazone, GrandLarge, Compas, [Alias("Grand Large et Compas")] Both }

            [[|Quote("Amazone, Grand Large et Compas")|]]
            public static partial Fact<NameList<Firm>> Approached { get; }
            """).Run();

        run.ShouldFind(FactRules.NameAmbiguous, "Amazone, GrandLarge, Compas", "Amazone, Both");
    }

    [Fact]
    public async Task Two_members_that_are_alike_harm_no_other_name() => (await Foundry.Facts("""
        public enum Firm { Amazone, Compas, COMPAS }

        [Quote("Amazone", Prefix = "auprès d'")]
        public static partial Fact<Firm> Landlord { get; }
        """).Run()).ShouldBeClean();
}
