using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT110_UnknownNameTests
{
    [Theory]
    [InlineData("Partner", "Amazone ou de la Société du", "'Société du' in 'Amazone ou de la Société du' is no name of 'Partner'")]
    [InlineData("NameList<Partner>", "approché Amazone, Grand Large et Compas", "'approché Amazone' in")]
    [InlineData("NameList<Partner>", "La fonderie du Nord", "'fonderie du Nord' in")]
    [InlineData("Partner", "12 000 cloches", "'12 000 cloches' in")]
    [InlineData("Partner", "", "'' in ''")]
    [InlineData("Modality", "Amazone, Grand Large et Compas", "is no name of 'Modality'")]
    public async Task Words_that_are_no_names_are_refused_with_the_nearest(string type, string quote, string said)
    {
        var run = await Foundry.Facts($$"""
            [[|Quote("{{quote}}")|]]
            public static partial Fact<{{type}}> Firm { get; }
            """).Run();

        run.ShouldFind(FactRules.UnknownName, said, "nearest: ");
    }

    [Fact]
    public async Task An_alias_makes_a_name_known() => (await Foundry.Facts("""
        [Quote("Société du Môle")]
        public static partial Fact<Partner> Landlord { get; }
        """).Run()).ShouldBeClean();

    [Fact]
    public async Task The_language_of_the_source_says_what_parts_names()
    {
        var run = await (Foundry.Facts("""
            [[|Quote("Amazone, Grand Large et Compas")|]]
            public static partial Fact<NameList<Partner>> Approached { get; }
            """).Change("Language = \"fr\"", "Language = \"en\"")).Run();

        run.ShouldFind(FactRules.UnknownName, "'Grand Large et Compas'");
    }
}
