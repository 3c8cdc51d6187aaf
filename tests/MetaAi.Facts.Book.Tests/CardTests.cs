using MetaAi.Facts.Cli.Book.Browsing;
using Microsoft.Playwright;

namespace MetaAi.Facts.Cli.Book;

/// <summary>Cards open by click, by keyboard and by a link, and give what they promise.</summary>
[Collection(InBrowser.Name)]
public sealed class CardTests(Browser browser, Books books)
{
    private const string NoClipboard = "Object.defineProperty(navigator, 'clipboard', { value: undefined })";

    [BrowserFact]
    public Task Every_card_opens_by_a_click_and_closes_by_another() => browser.ReadAsync(books.HarbourWithTexts, async page =>
    {
        var cards = await page.Locator("details[data-f]").AllAsync();
        cards.Count.ShouldBe(10);
        foreach (var card in cards)
        {
            await card.Locator("summary").ClickAsync();
            (await card.Locator("dl").IsVisibleAsync()).ShouldBeTrue();
            await card.Locator("summary").ClickAsync();
            (await card.Locator("dl").IsVisibleAsync()).ShouldBeFalse();
        }
    });

    [BrowserFact]
    public Task Tab_reaches_each_card_in_order_and_Enter_opens_it() => browser.ReadAsync(books.HarbourWithTexts, async page =>
    {
        List<string> opened = [];
        for (var presses = 0; presses < 400 && await TabAsync(page) is { } reached; presses++)
        {
            if (reached.StartsWith("f-", StringComparison.Ordinal))
            {
                await page.Keyboard.PressAsync("Enter");
                opened.Add(reached[2..]);
            }
        }

        opened.ShouldBe(await page.FactsAsync());
        (await page.Locator("details[data-f][open]").CountAsync()).ShouldBe(opened.Count);
    });

    [BrowserFact]
    public Task A_link_to_a_fact_opens_its_card_and_brings_it_to_the_screen() => browser.ReadAsync(books.Catalogue, async page =>
    {
        foreach (var name in await page.FactsAsync())
        {
            var place = await page.EvaluateAsync<Place>(
                """
                name => new Promise(answer => {
                  addEventListener("hashchange", () => requestAnimationFrame(() => {
                    const list = document.getElementById(name);
                    const { top } = list.previousElementSibling.getBoundingClientRect();
                    answer({ isOpen: list.parentElement.open, top });
                  }), { once: true });
                  location.hash = name;
                })
                """,
                "f-" + name);
            place.IsOpen.ShouldBeTrue(name);
            place.Top.ShouldBeInRange(-400, 1000, name);
        }
    });

    [BrowserFact]
    public async Task A_page_that_is_opened_by_such_a_link_shows_the_fact()
    {
        await browser.ReadAsync(books.HarbourWithTexts, async page => (await page.Card("Docks.Books.Share").Locator("dl").IsVisibleAsync()).ShouldBeTrue(), new() { Fragment = "#f-Docks.Books.Share" });

        // What nobody wrote opens nothing, and breaks nothing.
        foreach (var fragment in (string[])["#%", "#f-Nowhere", "#?%", "#f-%E0%A4%A", "#__proto__"])
        {
            await browser.ReadAsync(books.HarbourWithTexts, async page => (await page.FactsAsync()).Length.ShouldBe(10, fragment), new() { Fragment = fragment });
        }
    }

    [BrowserFact]
    public Task Each_input_of_a_computed_value_leads_to_its_card() => browser.ReadAsync(books.Catalogue, async page =>
    {
        var links = await page.Locator("details[data-f] .tree a").AllAsync();
        links.Count.ShouldBeGreaterThan(5);
        foreach (var link in links)
        {
            await link.EvaluateAsync("link => link.closest('details').open = true");
            var target = (await link.GetAttributeAsync("href"))![1..];
            await link.ClickAsync();
            (await page.Locator($"[id=\"{target}\"]").IsVisibleAsync()).ShouldBeTrue(target);
        }
    });

    [BrowserFact]
    public Task A_card_and_the_words_in_the_text_lead_to_each_other() => browser.ReadAsync(books.HarbourWithTexts, async page =>
    {
        var card = page.Card("Ports.Harbour.Value2024");
        await card.Locator("summary").ClickAsync();
        await card.GetByRole(AriaRole.Link, new() { Name = "in the text" }).First.ClickAsync();
        var mark = page.Locator("aside span:target ~ mark").First;
        (await mark.InnerTextAsync()).ShouldBe("39 milliards de dollars");
        (await IsOnScreenAsync(mark)).ShouldBeTrue();

        await card.EvaluateAsync("card => card.open = false");
        await mark.Locator("a").ClickAsync();
        (await page.EvaluateAsync<string>("() => decodeURIComponent(location.hash)")).ShouldStartWith("#f-");
        (await page.Locator("dl:target").IsVisibleAsync()).ShouldBeTrue();
    });

    [BrowserTheory]
    [InlineData("Plain")]
    [InlineData("Markdown")]
    [InlineData("BibTeX")]
    public Task A_button_copies_the_citation_with_the_address_of_the_words(string style) => browser.ReadAsync(books.Catalogue, async page =>
    {
        var card = page.Locator("details[data-f]:has(a[href*=':~:text='])").First;
        await card.Locator("summary").ClickAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = $"Copy as {style}" }).First.ClickAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Status).First).ToContainTextAsync("copied");

        var address = await card.Locator("a[href*=':~:text=']").First.GetAttributeAsync("href");
        var copied = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        copied.ShouldContain(address!);
        copied.Replace(address!, address![..address!.IndexOf("#:~:", StringComparison.Ordinal)], StringComparison.Ordinal).ShouldBe(await CitationAsync(page, card, style));
    });

    [BrowserFact]
    public Task Where_there_is_no_clipboard_the_citation_is_there_to_be_copied_by_hand() => browser.ReadAsync(
        books.HarbourWithTexts,
        async page =>
        {
            var card = page.Card("Ports.Harbour.Value2024");
            await card.Locator("summary").ClickAsync();
            foreach (var style in (string[])["Plain", "Markdown", "BibTeX"])
            {
                await card.GetByRole(AriaRole.Button, new() { Name = $"Copy as {style}" }).ClickAsync();
                var field = card.GetByRole(AriaRole.Textbox, new() { Name = "Citation to copy" });
                (await field.InputValueAsync()).ShouldBe(await CitationAsync(page, card, style));
                (await field.EvaluateAsync<bool>("field => field === document.activeElement && field.selectionEnd - field.selectionStart === field.value.length")).ShouldBeTrue();
            }
        },
        new() { Before = NoClipboard });

    private static async Task<string?> CitationAsync(IPage page, ILocator card, string style) =>
        await page.Locator($"{await card.Locator("dd > a[href^='#s']").First.GetAttributeAsync("href")} pre[data-style='{style}']").TextContentAsync();

    private static Task<bool> IsOnScreenAsync(ILocator element) =>
        element.EvaluateAsync<bool>("element => { const { top, bottom } = element.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }");

    // Where the focus is after Tab: the fact whose card it is on, or something else; null after the last place.
    private static async Task<string?> TabAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<string?>(
            "() => document.activeElement === document.body ? null : document.activeElement.matches('[data-f] > summary') ? document.activeElement.nextElementSibling.id : document.activeElement.tagName");
    }

    private sealed record Place
    {
        public bool IsOpen { get; init; }

        public double Top { get; init; }
    }
}
