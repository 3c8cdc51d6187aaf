using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT205_QuotesOverlapTests
{
    [Fact]
    public async Task The_later_of_two_facts_on_the_same_words_is_refused_with_the_first()
    {
        var run = await Brewery.Facts("""
            [Quote("Odile Carmin")]
            public static partial Fact<string> Director { get; }

            [[|Quote("Odile Carmin")|]]
            public static partial Fact<string> Founder { get; }
            """).Run();

        run.ShouldFind(FactRules.QuotesOverlap, "'Odile Carmin'", "'Test.Ledger.Director'", "set Overlaps = true");
    }

    [Fact]
    public async Task Words_that_share_a_word_overlap_too_also_between_types()
    {
        var run = await Brewery.Facts(Brewery.Director).With(Brewery.Usings + """
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class People
            {
                [[|Quote("La directrice est Odile")|]]
                public static partial Fact<string> FirstName { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.QuotesOverlap, "'Test.Ledger.Director'");
    }

    [Theory]
    [InlineData(", Overlaps = true", "")]
    [InlineData("", ", Overlaps = true")]
    public async Task Either_of_the_two_may_say_that_both_are_meant(string first, string second) => (await Brewery.Facts($$"""
        [Quote("Odile Carmin"{{first}})]
        public static partial Fact<string> Director { get; }

        [Quote("Odile Carmin"{{second}})]
        public static partial Fact<string> Founder { get; }
        """).Run()).ShouldBeClean();

    [Fact]
    public async Task Words_side_by_side_do_not_overlap() => (await Brewery.Facts("""
        [Quote("La directrice est")]
        public static partial Fact<string> Role { get; }

        [Quote("Odile Carmin")]
        public static partial Fact<string> Director { get; }
        """).Run()).ShouldBeClean();

    [Fact]
    public async Task A_text_under_two_names_is_one_text()
    {
        var run = await Brewery.Facts(Brewery.Director).With(Brewery.Usings + """
            [SourceSet]
            public static partial class Yearbook
            {
                [Source("texts/brewery.txt", Language = "fr")]
                public static partial Source Copy { get; }
            }

            [FactSet(Subject = "Quay Brewery", Source = nameof(Yearbook.Copy))]
            public static partial class People
            {
                [Quote("La directrice est Odile")]
                public static partial Fact<string> FirstName { get; }
            }
            """).Run();

        run.Findings.Select(finding => finding.Id).ShouldBe([FactRules.DuplicateSource.Id, FactRules.QuotesOverlap.Id], ignoreOrder: true);
    }
}
