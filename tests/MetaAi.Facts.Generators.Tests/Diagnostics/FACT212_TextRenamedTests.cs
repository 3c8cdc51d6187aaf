using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT212_TextRenamedTests
{
    private static readonly TestProject Project = Brewery.Sources("""
            [[|Source("brewery.txt", Language = "fr")|]]
            public static partial Source Accounts { get; }
        """);

    private static TestProject With(params TestFile[] files) => Project with { Files = [.. files] };

    [Fact]
    public async Task A_text_that_the_lock_knows_by_another_name_is_pointed_out()
    {
        var run = await With(TestLock.Of(Project), TestFile.Text("accounts-of-2023.txt", Brewery.Text)).Run();

        run.ShouldFind(
            FactRules.TextRenamed, "No text answers to 'brewery.txt'", "'accounts-of-2023.txt' is the text that facts.lock knows by that name", "write that name in [Source]");
    }

    [Theory]
    [InlineData("Brewery.txt")]
    [InlineData("brewrey.txt")]
    [InlineData("brewery_.txt")]
    public async Task Without_a_lock_a_text_that_is_called_almost_like_it_is_pointed_out(string name)
    {
        var run = await With(TestFile.Text(name, Brewery.Text)).Run();

        run.Findings.Select(finding => finding.Id).Order().ShouldBe([FactRules.NoEvidence.Id, FactRules.TextRenamed.Id]);
        run.Findings.Single(finding => finding.Id == FactRules.TextRenamed.Id).GetMessage(null).ShouldContain($"'{name}' is called almost like it");
    }

    [Theory]
    [InlineData("brewery.txt", Brewery.Text)]
    [InlineData("gazette.txt", "Another text.")]
    [InlineData("brewrey.txt", "Another text.")]
    public async Task The_text_itself_and_other_texts_beside_the_lock_are_clean(string name, string text) =>
        (await With(TestLock.Of(Project), TestFile.Text(name, text)).Run()).ShouldBeClean();

    [Fact]
    public async Task A_text_that_another_source_names_is_that_ones() => (await (Brewery.Sources("""
            [Source("brewery.txt", Language = "fr")]
            public static partial Source Accounts { get; }

            [Source("copy.txt", Language = "fr")]
            public static partial Source Copy { get; }
        """) with { Files = [TestLock.Of(Project), TestFile.Text("copy.txt", Brewery.Text)] }).Run()).ShouldBeClean();
}
