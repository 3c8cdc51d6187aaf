using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT201_NoEvidenceTests
{
    private const string Source = """
            [[|Source("brewery.txt", Language = "fr")|]]
            public static partial Source Accounts { get; }
        """;

    [Fact]
    public async Task A_source_without_text_and_without_lock_is_refused_once_with_what_is_missing()
    {
        var run = await (Brewery.Sources(Source).With(Brewery.Usings + """
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class More
            {
                [Quote("180")]
                public static partial Fact<decimal> Staff { get; }

                [Quote("35 %")]
                public static partial Fact<Ratio> Exports { get; }
            }
            """) with { Files = [] }).Run();

        run.ShouldFind(
            FactRules.NoEvidence, "Nothing proves 'Odile Carmin' and 2 other quotes: the text 'brewery.txt' is not here and facts.lock does not hold them", "FactText", "'facts lock'");
        Should.Throw<InvalidOperationException>(() => run.Load().Read("Test.More", "Staff")).Message.ShouldStartWith("FACT201: Nothing proves '180': ");
    }

    [Fact]
    public async Task One_quote_of_a_text_that_is_missing_is_named_alone() =>
        (await (Brewery.Sources(Source) with { Files = [] }).Run()).ShouldFind(FactRules.NoEvidence, "Nothing proves 'Odile Carmin': the text 'brewery.txt' is not here");

    [Theory]
    [InlineData("minutes.txt", "correct the name in [Source]")]
    [InlineData(@"C:\\texts\\minutes.txt", @"the text 'C:\texts\minutes.txt' is not here")]
    public async Task A_name_that_no_text_has_is_told_once(string name, string said)
    {
        var run = await Brewery.Sources($$"""
            [[|Source("{{name}}", Language = "fr")|]]
            public static partial Source Accounts { get; }
        """).Run();

        run.ShouldFind(FactRules.NoEvidence, said);
    }

    [Fact]
    public async Task A_text_that_is_missing_and_that_nothing_is_quoted_from_is_clean() => (await Brewery.Sources("""
            [Source("brewery.txt", Language = "fr")]
            public static partial Source Accounts { get; }

            [Source("minutes.txt", Language = "fr")]
            public static partial Source Minutes { get; }
        """).Run()).ShouldBeClean();

    [Fact]
    public async Task A_quote_that_the_lock_does_not_hold_is_refused()
    {
        var locked = TestLock.Of(Brewery.Facts(Brewery.Director));

        var run = await (Brewery.Facts("""
            [[|Quote("Odile Carmine")|]]
            public static partial Fact<string> Director { get; }
            """) with { Files = [locked] }).Run();

        run.ShouldFind(FactRules.NoEvidence, "'Odile Carmine'", "facts.lock does not hold this quote");
    }

    [Fact]
    public async Task A_file_that_is_no_fact_text_proves_nothing()
    {
        var run = await (Brewery.Sources(Source) with { Files = [new TestFile("/project/texts/brewery.txt", Brewery.Text, metadata: "Other")] }).Run();

        run.ShouldFind(FactRules.NoEvidence, "'brewery.txt' is not here");
    }

    [Fact]
    public async Task The_lock_alone_is_enough()
    {
        var project = Brewery.Facts(Brewery.Director);

        (await (project with { Files = [TestLock.Of(project)] }).Run()).ShouldBeClean();
    }
}
