using MetaAi.Facts.Cli.Book.Browsing;

namespace MetaAi.Facts.Cli.Book;

/// <summary>The catalogue's book in French is French, but for what is marked.</summary>
[Collection(InBrowser.Name)]
public sealed class LanguageTests(Browser browser, Books books)
{
    [Fact]
    public void Nothing_is_said_in_English_where_it_is_not_marked_so()
    {
        var page = BookFile.Parse(File.ReadAllText(books.CatalogueInFrench));

        PageLanguage.WordsOf(page).Count().ShouldBeGreaterThan(1000);
        PageLanguage.EnglishIn(page).ShouldBeEmpty();
    }

    [BrowserFact]
    public Task The_script_speaks_the_language_of_the_page() => browser.ReadAsync(
        books.CatalogueInFrench,
        async page =>
        {
            (await page.Locator("#shown").TextContentAsync()).ShouldBe("208 sur 208 faits, comme dans le code");
            await page.Locator("details[data-f] > summary").First.ClickAsync();
            (await page.Locator("details[data-f] .copy button").First.TextContentAsync()).ShouldBe("Copier\u00A0: Texte simple");
        });
}
