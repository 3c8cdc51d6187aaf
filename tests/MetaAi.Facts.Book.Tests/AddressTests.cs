using MetaAi.Facts.Cli.Book.Browsing;
using Microsoft.Playwright;

namespace MetaAi.Facts.Cli.Book;

/// <summary>What is chosen stands in the address, so that it can be passed on, and the way back leads through what was chosen before.</summary>
[Collection(InBrowser.Name)]
public sealed class AddressTests(Browser browser, Books books)
{
    [BrowserFact]
    public async Task An_address_shows_to_others_what_it_shows_to_one()
    {
        var (address, shown, said) = ("", Array.Empty<string>(), "");
        await browser.ReadAsync(books.Catalogue, async page =>
        {
            await page.SearchAsync("capital & “expenditure” = 60");
            await page.SearchAsync("meta");
            await page.ChooseAsync("kind", "money");
            await page.ChooseAsync("period", "2025");
            await page.ChooseAsync("order", "by name");
            await NotedAsync(page, "order=name");
            (address, shown, said) = (await page.EvaluateAsync<string>("() => location.hash"), await page.FactsAsync(), (await page.ShownAsync())!);
        });

        address.ShouldBe("#?q=meta&kind=money&period=2025&order=name");
        shown.ShouldNotBeEmpty();
        await browser.ReadAsync(
            books.Catalogue,
            async page =>
            {
                (await page.FactsAsync()).ShouldBe(shown);
                (await page.ShownAsync()).ShouldBe(said);
                (await page.GetByRole(AriaRole.Searchbox).InputValueAsync()).ShouldBe("meta");
            },
            new() { Fragment = address });
    }

    [BrowserFact]
    public Task Back_leads_through_what_was_chosen() => browser.ReadAsync(books.Catalogue, async page =>
    {
        var all = await page.FactsAsync();
        await page.ChooseAsync("kind", "money");
        var money = await page.FactsAsync();
        await NotedAsync(page, "kind=money");
        await page.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("capital");
        await page.Keyboard.PressAsync("Enter");
        var found = await page.FactsAsync();
        await page.EvaluateAsync("name => location.hash = name", "f-" + found[0]);
        (await page.FactsAsync()).ShouldBe(found);

        await page.GoBackAsync();
        (await page.FactsAsync()).ShouldBe(found);
        await page.GoBackAsync();
        (await page.FactsAsync()).ShouldBe(money);
        (await page.GetByRole(AriaRole.Searchbox).InputValueAsync()).ShouldBeEmpty();
        await page.GoBackAsync();
        (await page.FactsAsync()).ShouldBe(all);
        await page.GoForwardAsync();
        (await page.FactsAsync()).ShouldBe(money);
        await page.ReloadAsync();
        (await page.FactsAsync()).ShouldBe(money);
    });

    [BrowserFact]
    public Task What_the_book_does_not_have_is_said_and_not_passed_over() => browser.ReadAsync(
        books.Catalogue,
        async page =>
        {
            (await page.ShownAsync()).ShouldEndWith("; not in this book: <b>Nobody</b>");
            await page.ChooseAsync("kind", "money");
            (await page.ShownAsync())!.ShouldNotContain("Nobody");
        },
        new() { Fragment = "#?source=%3Cb%3ENobody%3C%2Fb%3E&nothing=x&q=%E0%A4" });

    // The address follows when the list is painted.
    private static async Task NotedAsync(IPage page, string choice) => await page.WaitForFunctionAsync("choice => location.hash.endsWith(choice)", choice);
}
