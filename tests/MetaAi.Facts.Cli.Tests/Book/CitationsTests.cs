using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Cli.Metadata;

namespace MetaAi.Facts.Cli.Book;

/// <summary>A source is cited in three styles, each of which holds whatever the source is called.</summary>
public sealed class CitationsTests
{
    private static readonly DeclaredSource Source = new("news.txt", "en", null, "2025", null)
    {
        Name = "News",
        Title = "R&D: 50 % of [all]",
        Author = "A. Nother",
        Publisher = "The_Daily",
        Url = "https://example.org/a",
        Accessed = "2025-07-01",
    };

    [Fact]
    public void In_three_styles() => Citations.Of(Source, BookWords.English.Sources).ShouldBe(
    [
        ("Plain", "A. Nother, “R&D: 50 % of [all]”, The_Daily, 2025, https://example.org/a, read 2025-07-01"),
        ("Markdown", @"A\. Nother, [R\&D: 50 % of \[all\]](<https://example.org/a>), The\_Daily, 2025, read 2025\-07\-01"),
        ("BibTeX", "@misc{News,\n  author = {A. Nother},\n  title = {R\\&D: 50 \\% of [all]},\n  publisher = {The\\_Daily},\n  date = {2025},\n  url = {https://example.org/a},\n  urldate = {2025-07-01},\n}"),
    ]);

    [Fact]
    public void A_source_of_which_nothing_is_known_is_cited_by_its_name() =>
        Citations.Of(new("news.txt", null, null, null, null) { Name = "News" }, BookWords.English.Sources).ShouldBe([("Plain", "News"), ("Markdown", "News"), ("BibTeX", "@misc{News,\n  title = {News},\n}")]);
}
