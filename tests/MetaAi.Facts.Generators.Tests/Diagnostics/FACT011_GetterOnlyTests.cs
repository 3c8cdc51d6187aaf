using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT011_GetterOnlyTests
{
    [Theory]
    [InlineData("public static partial Fact<string> [|Director|] { get; set; }")]
    [InlineData("public static partial Fact<string> [|Director|] { set; get; }")]
    [InlineData("public partial Fact<string> [|Director|] { get; init; }")]
    [InlineData("public static partial Fact<string> [|Director|] { get; private set; }")]
    [InlineData("public static partial Fact<string> [|Director|] { private get; set; }")]
    [InlineData("public static partial Fact<string> [|Director|] { set; }")]
    [InlineData("public partial Fact<string> [|Director|] { get; protected internal init; }")]
    public async Task A_fact_that_can_be_changed_is_refused(string property)
    {
        var run = await Brewery.Code($$"""
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public partial class Ledger
            {
                [Quote("Odile Carmin")]
                {{property}}
            }
            """).Run();

        run.ShouldFind(FactRules.GetterOnly, "'Director'", "a fact does not change");
    }

    [Fact]
    public async Task A_source_that_can_be_changed_is_refused()
    {
        var run = await Brewery.Sources("""
            [[|Source("brewery.txt", Language = "fr")|]]
            public static partial Source Accounts { get; set; }
            """).Run();

        run.ShouldFind(FactRules.GetterOnly, "'Accounts'");
    }

    [Fact]
    public async Task A_getter_alone_is_clean() => (await Brewery.Facts(Brewery.Director).Run()).ShouldBeClean();
}
