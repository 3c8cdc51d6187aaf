using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT109_UnknownLanguageTests
{
    [Theory]
    [InlineData(", Language = \"eo\"", "The language 'eo'")]
    [InlineData(", Language = \"French\"", "The language 'French'")]
    [InlineData("", "The language ''")]
    public async Task A_language_that_cannot_be_read_is_refused_at_the_source_with_those_that_can(string language, string said)
    {
        var run = await Brewery.Sources($$"""
            [[|Source("brewery.txt"{{language}})|]]
            public static partial Source Accounts { get; }
            """).Run();

        run.ShouldFind(FactRules.UnknownLanguage, said, "one of: en, fr");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("fr-CH")]
    [InlineData("FR")]
    [InlineData("en-US")]
    public async Task A_language_that_can_be_read_is_clean(string language) => (await Brewery.Sources($$"""
        [Source("brewery.txt", Language = "{{language}}")]
        public static partial Source Accounts { get; }
        """).Run()).ShouldBeClean();
}
