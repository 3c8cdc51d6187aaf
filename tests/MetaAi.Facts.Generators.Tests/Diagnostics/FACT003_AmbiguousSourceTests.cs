using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT003_AmbiguousSourceTests
{
    private const string SecondSourceSet = """
        [SourceSet]
        public static partial class Archive
        {
            [Source("archive.txt", Language = "fr")]
            public static partial Source Accounts { get; }
        }

        """;

    [Fact]
    public async Task A_name_that_two_sources_have_is_refused_with_both()
    {
        var run = await Brewery.Code(SecondSourceSet + """
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class Ledger
            {
                [Quote("Odile Carmin")]
                public static partial Fact<string> Director { get; }
            }
            """).Run();

        // That the second source may not have the name of the first is said at the source: FACT015.
        run.FindingsWithPlaces.ShouldBe([
            "FACT003 at FactSet(Subject = \"Quay Brewery\", Source = \"Accounts\")",
            "FACT015 at Source(\"brewery.txt\", Publisher = \"Quay Gazette\", Language = \"fr\", Currency = \"EUR\", Issued = \"2024\")",
        ], ignoreOrder: true);
        var sentence = run.Findings.Single(finding => finding.Id == FactRules.AmbiguousSource.Id).GetMessage(null);
        sentence.ShouldContain("'Accounts'");
        sentence.ShouldContain("Test.Archive.Accounts, Test.Texts.Accounts");
        sentence.ShouldContain("a name of its own");
    }

    [Fact]
    public async Task The_source_of_the_type_itself_or_of_one_around_it_is_meant_first()
    {
        var run = await Brewery.Code("""
            [SourceSet]
            public static partial class Archive
            {
                [Source("archive.txt", Language = "fr")]
                public static partial Source Accounts { get; }

                [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
                public static partial class Ledger
                {
                    [[|Quote("Odile Carmin")|]]
                    public static partial Fact<string> Director { get; }
                }
            }
            """).Run();

        run.Findings.ShouldContain(finding => finding.Id == FactRules.NoEvidence.Id && finding.GetMessage(null).Contains("archive.txt"));
        run.Findings.ShouldNotContain(finding => finding.Id == FactRules.AmbiguousSource.Id);
    }
}
