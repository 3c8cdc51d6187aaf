using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT020_AliasTakenTests
{
    [Theory]
    [InlineData("A, [[|Alias(\"A\")|]] B", "'A' of 'B' is a name of 'A' already")]
    [InlineData("[[|Alias(\"b\")|]] Alpha, B", "'b' of 'Alpha' is a name of 'B' already")]
    [InlineData("[Alias(\"X-1\")] A, [[|Alias(\"x1\")|]] B", "'x1' of 'B' is a name of 'A' already")]
    [InlineData("[Alias(\"X\"), [|Alias(\"X\")|]] A, B", "'X' of 'A' is a name of 'A' already")]
    [InlineData("[Alias(\"Société\")] A, [Alias(\"Fine\"), [|Alias(\"SOCIETE\")|]] B", "'SOCIETE' of 'B' is a name of 'A' already")]
    public async Task An_alias_that_is_taken_is_refused_where_it_stands_again(string members, string said) =>
        (await Foundry.Project.With($"namespace Test; using MetaAi.Facts; public enum Firm {{ {members} }}").Run()).ShouldFind(FactRules.AliasTaken, said);

    [Fact]
    public async Task Names_of_members_that_are_alike_are_said_where_one_of_them_has_an_alias()
    {
        var run = await Foundry.Project.With("using MetaAi.Facts; enum Firm { [Alias(\"Grand\")] GrandLarge, [|Grand_Large|] }").Run();

        run.ShouldFind(FactRules.AliasTaken, "'Grand_Large' of 'Grand_Large' is a name of 'GrandLarge' already");
    }

    [Fact]
    public async Task An_alias_without_a_letter_is_refused() =>
        (await Foundry.Project.With("using MetaAi.Facts; enum Firm { [[|Alias(\" - \")|]] A }").Run()).ShouldFind(FactRules.InvalidArgument, "name = \" - \"");

    [Theory]
    [InlineData("[Alias(\"Alpha Group\"), Alias(\"AG\")] Alpha, [Alias(\"Beta\")] B, C")]
    [InlineData("[Alias(\"Grand Large\")] GrandLarge")]
    [InlineData("A, a")]
    public async Task Names_that_stand_for_one_member_each_are_clean(string members) =>
        (await Foundry.Project.With($"using MetaAi.Facts; public enum Firm {{ {members} }}").Run()).ShouldBeClean();
}
