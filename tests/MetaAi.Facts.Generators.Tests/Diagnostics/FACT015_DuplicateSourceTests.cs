using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT015_DuplicateSourceTests
{
    [Fact]
    public async Task A_second_source_of_the_same_name_is_refused_with_the_first()
    {
        var run = await Brewery.Code("""
            [SourceSet]
            public static partial class Yearbook
            {
                [[|Source("yearbook.txt", Language = "fr")|]]
                public static partial Source Accounts { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.DuplicateSource, "The source 'Accounts'", "'Test.Texts.Accounts'");
    }

    [Fact]
    public async Task What_quotes_a_name_that_two_sources_have_is_not_refused_too()
    {
        var run = await Brewery.Facts(Brewery.Director).With(Brewery.Usings + """
            [SourceSet]
            public static partial class Yearbook
            {
                [[|Source("yearbook.txt", Language = "fr")|]]
                public static partial Source Accounts { get; }
            }

            [FactSet(Subject = "Quay Brewery")]
            public static partial class People
            {
                [Quote("Odile Carmin", Source = "Accounts")]
                public static partial Fact<string> Director { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.DuplicateSource, "The source 'Accounts'", "'Test.Texts.Accounts'");
        foreach (var type in (string[])["Test.Ledger", "Test.People"])
        {
            Should.Throw<InvalidOperationException>(() => run.Load().Read(type, "Director"))
                .Message.ShouldBe("FACT017: The source 'Accounts' is refused (FACT015), so its quotes cannot be checked");
        }
    }

    [Fact]
    public async Task The_source_of_the_type_itself_or_of_one_around_it_is_meant_first()
    {
        var run = await Brewery.Code("""
            [SourceSet]
            public static partial class Yearbook
            {
                [Source("yearbook.txt", Language = "fr")]
                public static partial Source Accounts { get; }

                [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
                public static partial class Ledger
                {
                    [Quote("Odile Carmin")]
                    public static partial Fact<string> Director { get; }
                }
            }
            """).Run();

        run.Findings.ShouldContain(finding => finding.Id == FactRules.NoEvidence.Id && finding.GetMessage(null).Contains("yearbook.txt"));
    }

    [Fact]
    public async Task A_second_source_of_the_same_text_is_refused_with_the_first()
    {
        var run = await Brewery.Code("""
            [SourceSet]
            public static partial class Yearbook
            {
                [[|Source("brewery.txt", Language = "fr")|]]
                public static partial Source Copy { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.DuplicateSource, "The text 'brewery.txt'", "'Test.Texts.Accounts'");
    }

    [Fact]
    public async Task Another_name_and_another_text_are_clean() => (await Brewery.Code("""
        [SourceSet]
        public static partial class Yearbook
        {
            [Source("yearbook.txt", Language = "fr")]
            public static partial Source Second { get; }
        }
        """).Run()).ShouldBeClean();

    [Theory]
    [InlineData("texts/brewery.txt", true)]
    [InlineData("texts/brewery.txt", false)]
    [InlineData("texts\\\\brewery.txt", true)]
    [InlineData("old/brewery.txt", false)]
    public async Task A_second_name_of_the_same_text_is_refused_with_the_first(string name, bool isHere)
    {
        var run = await (Brewery.Project.With(Brewery.Usings + $$"""
            [SourceSet]
            public static partial class Yearbook
            {
                [[|Source("{{name}}", Language = "fr")|]]
                public static partial Source Copy { get; }
            }
            """) with { Files = isHere ? [Brewery.TextFile] : [] }).Run();

        run.ShouldFind(FactRules.DuplicateSource, "The text", "'Test.Texts.Accounts'");
    }

    [Theory]
    [InlineData("old/brewery.txt", true)]
    [InlineData("wery.txt", false)]
    [InlineData("microbrewery.txt", false)]
    public async Task A_name_of_another_text_is_clean(string name, bool isHere) => (await (Brewery.Project.With(Brewery.Usings + $$"""
        [SourceSet]
        public static partial class Yearbook
        {
            [Source("{{name}}", Language = "fr")]
            public static partial Source Second { get; }
        }
        """) with { Files = isHere ? [Brewery.TextFile] : [] }).Run()).ShouldBeClean();
}
