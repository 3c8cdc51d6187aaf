using System.Text;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT211_TextDamagedTests
{
    private static readonly TestProject Project = Brewery.Facts("""
            [[|Quote("1,2 million de dollars", Currency = "CAD")|]]
            public static partial Fact<MonetaryAmount> Tank { get; }
        """);

    private static TestProject With(string text, Encoding? encoding = null) => Project with { Files = [TestFile.Text(Brewery.TextName, text, encoding)] };

    [Theory]
    [InlineData("La cuve neuve\nvaut 1\uFFFD2 million de dollars.", 6, "'1\uFFFD2 million de dollars'")]
    [InlineData("La cuve neuve\nvaut 1,2\uFFFD\uFFFDmillion de dollars.", 6, "'1,2\uFFFD\uFFFDmillion de dollars'")]
    public async Task A_quote_whose_place_lost_characters_is_refused_with_that_place(string text, int column, string left)
    {
        var run = await With(text).Run();

        run.ShouldFind(FactRules.TextDamaged, $"'brewery.txt' is damaged at line 2, column {column}", left, "may be '1,2 million de dollars'", "as UTF-8");
    }

    [Fact]
    public async Task Characters_that_were_lost_elsewhere_do_no_harm() => (await With("La cuve \uFFFDtait pr\uFFFDte et valait 1,2 million de dollars.").Run()).ShouldBeClean();

    [Fact]
    public async Task A_text_that_is_not_UTF_8_is_refused_at_its_first_other_byte()
    {
        var run = await With("La cuve\nfrançaise vaut 1,2 million de dollars.", Encoding.Latin1).Run();

        var finding = run.Findings.ShouldHaveSingleItem();
        finding.Id.ShouldBe(FactRules.TextDamaged.Id);
        finding.GetMessage(null).ShouldContain("line 2, column 5: the byte 0xE7 is not UTF-8");
        var place = finding.Location.GetLineSpan();
        (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character).ShouldBe(("/project/texts/brewery.txt", 1, 4));
    }

    [Fact]
    public async Task A_text_in_UTF_16_without_its_mark_is_refused()
    {
        var run = await With("L\0a\0 \0c\0u\0v\0e\0").Run();

        var finding = run.Findings.Single(finding => finding.Id == FactRules.TextDamaged.Id);
        finding.GetMessage(null).ShouldContain("line 1, column 2: the character U+0000 is no text");
        finding.Location.GetLineSpan().Path.ShouldBe("/project/texts/brewery.txt");
    }

    [Fact]
    public async Task A_text_in_UTF_16_with_its_mark_is_clean() => (await With("La cuve française vaut 1,2 million de dollars.", Encoding.Unicode).Run()).ShouldBeClean();

    [Fact]
    public async Task A_text_that_no_source_names_is_nobodys() => (await (Project with
    {
        Files = [Brewery.TextFile, TestFile.Text("other.txt", "été", Encoding.Latin1)],
    }).Run()).ShouldBeClean();
}
