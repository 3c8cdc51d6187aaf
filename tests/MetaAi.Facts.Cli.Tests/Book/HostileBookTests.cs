using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Book;

/// <summary>Whatever a fact, a source or a text says, it is words on the page: no element, attribute or script comes from it.</summary>
public sealed class HostileBookTests
{
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "</script>", "</style>", "<!--", "-->", "<![CDATA[", "]]>", "\"", "'", "`", "=", ">", "<", "&", "&lt;", "&#60;script&#62;", " onmouseover=alert(1) ", "\" onclick=\"alert(1)",
        "<img src=x onerror=alert(1)>", "<a href=javascript:alert(1)>", "</dl></details><h1>", "<plaintext>", "<textarea>", "<svg/onload=alert(1)>", "\0", "\u202e", "\u2066", "\u200b", "\ud800", "\udc00", "\u2028",
        "\n", "\r\n", "\t", " ", "\u00a0", "é", "🚢", "word", "[](", "{}", "\\", "%", "#", "${1}", "{{x}}", "javascript:", "data:text/html,",
    ];

    // The elements that the program writes, with the attributes that it gives them.
    private static readonly string[] Known = [.. ((string?[])[null, "w w2 12 %"]).SelectMany(text => MadeBook.ShapeOf(BookFile.Parse(Page("w", "w2", text)))).Distinct(), "span id", "sup ", "strong class", "p lang", "a lang href aria-label"];

    private static Gen<string> Words => from pieces in Gen.Elements(Pieces).ListOf() select "w" + string.Concat(pieces);

    [Fact]
    public void No_word_makes_an_element_or_an_attribute() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll((from words in Words from other in Words select (words, other)).ToArbitrary(), given => IsWords(given.words, given.other)));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org")]
    [InlineData("vbscript:x")]
    [InlineData(" javascript:alert(1)")]
    public void Only_addresses_of_the_web_are_linked(string url) =>
        LinksOf(Source("news.txt") with { Url = url }).ShouldAllBe(link => link.StartsWith('#'));

    [Fact]
    public void Bidirectional_controls_are_made_visible() =>
        BookFile.Parse(Page("a\u202eb", "c\u2066d", "e\u202ef")).DocumentElement.TextContent.ShouldNotContain('\u202e');

    private static void IsWords(string words, string other)
    {
        var (page, withText) = (Page(words, other, text: null), Page(words, other, $"{words} {other} 12 %"));
        MadeBook.ShapeOf(BookFile.Parse(page)).ShouldBe(MadeBook.ShapeOf(BookFile.Parse(Page("w", "w2", text: null))));
        foreach (var document in new[] { page, withText }.Select(BookFile.Parse))
        {
            MadeBook.ShapeOf(document).ShouldBeSubsetOf(Known);
            document.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ShouldAllBe(link => link.StartsWith('#') || link.StartsWith("https://example.org/", StringComparison.Ordinal));
            Unseen.In(string.Concat(document.DocumentElement.TextContent.Where(character => character is not ('\n' or '\t')))).ShouldBeEmpty();
            document.QuerySelector("h1")!.TextContent.ShouldBe(VisibleText.Line(words));
            foreach (var (row, said) in (IEnumerable<(string, string)>)[("Modality", words), ("Remark", words), ("Notes", other), ("In code", words)])
            {
                document.QuerySelector("details[data-f]")!.Row(row).ShouldBe(VisibleText.Line(said));
            }
        }
    }

    private static IEnumerable<string> LinksOf(DeclaredSource source) =>
        BookFile.Parse(MadeBook.PageOf(source, [HostileFact.Of("w", "w")], text: null)).QuerySelectorAll("a").Select(link => link.GetAttribute("href")!);

    private static string Page(string words, string other, string? text) =>
        MadeBook.PageOf(Source(other) with { Title = words, Author = other, Publisher = words, Accessed = words, License = other, Url = "https://example.org/" + other }, [HostileFact.Of(words, other)], text, words);

    private static DeclaredSource Source(string text) => new(text, "fr", "USD", "2025", null) { Name = "News", Citation = text };
}
