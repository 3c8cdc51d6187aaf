using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT013_QuoteTooLongTests
{
    [Fact]
    public async Task A_passage_is_refused_with_its_length_and_the_limit()
    {
        var run = await Brewery.Facts($$"""
            [[|Quote("{{new string('a', 121)}}")|]]
            public static partial Fact<string> Director { get; }
            """).Run();

        run.ShouldFind(FactRules.QuoteTooLong, "121 characters", "at most 120");
    }

    [Fact]
    public async Task The_limit_itself_is_allowed()
    {
        var words = string.Join(' ', Enumerable.Repeat("fût", 30)) + "x";
        var project = Brewery.Facts($$"""
            [Quote("{{words}}")]
            public static partial Fact<string> Barrels { get; }
            """);

        words.Length.ShouldBe(120);
        (await (project with { Files = [TestFile.Text(Brewery.TextName, words)] }).Run()).ShouldBeClean();
    }
}
