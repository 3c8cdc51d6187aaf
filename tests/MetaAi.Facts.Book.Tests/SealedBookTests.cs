using MetaAi.Facts.Cli.Book.Browsing;
using MetaAi.Facts.Stating;
using Microsoft.Playwright;

namespace MetaAi.Facts.Cli.Book;

/// <summary>Nothing but the page's own script runs, whatever the facts say; and without it all can be read.</summary>
[Collection(InBrowser.Name)]
public sealed class SealedBookTests(Browser browser, Books books)
{
    [BrowserFact]
    public async Task What_a_page_must_not_do_is_noticed()
    {
        var page = (await File.ReadAllTextAsync(books.HarbourWithTexts)).Replace(
            "<main>", "<main><img src=x.png onerror=alert(1)><button id=bad onclick=alert(2)>bad</button><p style='color:red'>bad</p><script>alert(3)</script><script src=https://example.org/x.js></script>", StringComparison.Ordinal);

        var problems = await browser.WatchAsync(books.Write("bad.html", page), page => page.Locator("#bad").ClickAsync());

        problems.Count(problem => problem.Contains("Content Security Policy", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(5);
        problems.ShouldNotContain(problem => problem.StartsWith("dialog", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("Catalogue")]
    [InlineData("Harbour")]
    [InlineData("Hostile")]
    public Task Whatever_is_done_with_a_page_it_complains_of_nothing_and_asks_for_nothing(string book) => browser.ReadAsync(book switch { "Catalogue" => books.Catalogue, "Harbour" => books.HarbourWithTexts, _ => books.Hostile }, async page =>
    {
        await page.SetOpenAsync(true);
        foreach (var select in await page.Locator("select").AllAsync())
        {
            var choices = await select.Locator("option").CountAsync();
            await select.SelectOptionAsync(new SelectOptionValue { Index = Math.Min(1, choices - 1) });
            await select.SelectOptionAsync(new SelectOptionValue { Index = 0 });
        }

        await page.SearchAsync("<script>alert(1)</script>");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        foreach (var button in (await page.Locator(".copy button").AllAsync()).Take(3))
        {
            await button.ClickAsync();
        }

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.FactsAsync()).ShouldNotBeEmpty();
    });

    [BrowserFact]
    public Task Hostile_words_are_words_and_hide_nothing() => browser.ReadAsync(books.Hostile, async page =>
    {
        await page.SetOpenAsync(true);
        (await page.FactsAsync()).Length.ShouldBe(HostileBook.Words.Count);
        foreach (var (card, words) in (await page.Locator("details[data-f]").AllAsync()).Zip(HostileBook.Words))
        {
            var said = await card.TextContentAsync();
            HostileBook.Words.ShouldContain(each => said!.Contains(VisibleText.Line(each), StringComparison.Ordinal), words);
        }

        (await page.Locator("main img, main script, main iframe, main base, main meta, main link, main style, [onclick], [onfocus]").CountAsync()).ShouldBe(0);
        (await page.Locator("a[href]:not([href^='#']):not([href^='http'])").CountAsync()).ShouldBe(0);
        (await page.Locator("footer").IsVisibleAsync()).ShouldBeTrue();
        foreach (var name in (string[])["subject", "modality"])
        {
            (await page.Locator($"select[name={name}] option").CountAsync()).ShouldBe(HostileBook.Words.Count + 1);
        }

        await page.SearchAsync("onerror=alert(4)");
        (await page.FactsAsync()).Length.ShouldBeGreaterThan(0);
    });

    [BrowserFact]
    public Task Without_scripts_every_card_opens_and_nothing_is_missing_but_what_needs_them() => browser.ReadAsync(
        books.HarbourWithTexts,
        async page =>
        {
            (await page.Locator("form").IsVisibleAsync()).ShouldBeFalse();
            foreach (var card in await page.Locator("details[data-f]").AllAsync())
            {
                await card.Locator("summary").ClickAsync();
                (await card.Locator("dl").IsVisibleAsync()).ShouldBeTrue();
            }

            (await page.Locator("details[data-f]").CountAsync()).ShouldBe(10);
            (await page.Locator("button").CountAsync()).ShouldBe(await page.Locator("form button").CountAsync());
            await page.Locator("article summary").First.ClickAsync();
            (await page.Locator("pre").First.IsVisibleAsync()).ShouldBeTrue();
        },
        new() { HasScripts = false });

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Paper_has_all_that_the_cards_say(bool hasScripts) => browser.ReadAsync(
        books.HarbourWithTexts,
        async page =>
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });

            foreach (var list in await page.Locator("details[data-f] dl").AllAsync())
            {
                (await list.EvaluateAsync<bool>("list => list.checkVisibility({ contentVisibilityAuto: true }) && list.getBoundingClientRect().height > 20")).ShouldBeTrue();
            }

            foreach (var needless in (string[])["nav", "input", "select", ".skip"])
            {
                (await page.Locator(needless).First.IsVisibleAsync()).ShouldBeFalse(needless);
            }

            // Where facts were chosen, paper says so.
            (await page.Locator("#shown").IsVisibleAsync()).ShouldBe(hasScripts);
        },
        new() { HasScripts = hasScripts });

    [BrowserFact]
    public Task Who_wants_less_motion_sees_none() => browser.ReadAsync(
        books.Catalogue,
        async page =>
        {
            await page.Locator("details[data-f] > summary").First.ClickAsync();
            (await page.EvaluateAsync<int>(
                "() => document.getAnimations().length + [...document.querySelectorAll('*')].map(element => getComputedStyle(element)).filter(style => [style.transitionDuration, style.animationDuration].join().split(/, ?/).some(time => parseFloat(time) > 0) || style.scrollBehavior === 'smooth').length")).ShouldBe(0);
        },
        new() { HasLessMotion = true });
}
