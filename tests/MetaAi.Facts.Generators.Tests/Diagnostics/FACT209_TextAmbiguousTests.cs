using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT209_TextAmbiguousTests
{
    private static TestProject Project(string source, params TestFile[] files) => TestProject.Of(
        Brewery.Usings + $$"""
        [SourceSet]
        public static partial class Texts
        {
            [Source("{{source}}", Language = "fr")]
            public static partial Source Accounts { get; }
        }

        [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
        public static partial class Ledger
        {
            [[|Quote("Odile Carmin")|]]
            public static partial Fact<string> Director { get; }
        }
        """,
        files);

    private static readonly TestFile[] TwoYears = [TestFile.Text("2023/brewery.txt", "Paul Carmin"), TestFile.Text("2024/brewery.txt", "Odile Carmin")];

    [Fact]
    public async Task A_name_that_two_texts_answer_to_is_refused_with_both()
    {
        var run = await Project("brewery.txt", TwoYears).Run();

        run.ShouldFind(FactRules.TextAmbiguous, "'brewery.txt'", "texts/2023/brewery.txt", "texts/2024/brewery.txt", "write more of the path");
    }

    [Theory]
    [InlineData("2024/brewery.txt")]
    [InlineData("texts/2024/brewery.txt")]
    public async Task More_of_the_path_says_which_one_is_meant(string source) => (await Project(source, TwoYears).Run()).ShouldBeClean();

    [Fact]
    public async Task A_file_that_is_given_twice_is_one_text() =>
        (await Project("brewery.txt", TestFile.Text("brewery.txt", "Odile Carmin"), TestFile.Text("brewery.txt", "Odile Carmin")).Run()).ShouldBeClean();

    [Fact]
    public async Task A_file_whose_name_only_ends_alike_is_another() =>
        (await Project("brewery.txt", TestFile.Text("microbrewery.txt", "Odile Carmin"), TwoYears[1]).Run()).ShouldBeClean();

    [Fact]
    public async Task A_source_that_two_texts_answer_to_has_the_hash_of_neither()
    {
        var run = await Project("brewery.txt", TwoYears).Run();

        var accounts = (Source)run.Load().Read("Test.Texts", "Accounts")!;
        accounts.TextHash.ShouldBeNull();
    }
}
