using MetaAi.Facts.Cli.Book.Browsing;
using Microsoft.Playwright;

namespace MetaAi.Facts.Cli.Book;

/// <summary>What the script draws and writes for other inputs is in the form of what the program drew and wrote.</summary>
[Collection(InBrowser.Name)]
public sealed class ScenarioChartTests(Browser browser, Books books)
{
    [BrowserFact]
    public Task The_points_of_a_share_of_numbers_are_percentages() => browser.ReadAsync(books.WithDrawings, async page =>
    {
        var points = await PointsAsync(page, 0);
        (points[0], points[1], points[^1]).ShouldBe(("0: 0 %", "2.5: 5 %", "50: 100 %"));

        await FillAsync(page, 0, "all", "100");
        points = await PointsAsync(page, 0);
        (points[0], points[1], points[^1]).ShouldBe(("0: 0 %", "2.5: 2.5 %", "50: 50 %"));
    });

    [BrowserFact]
    public Task All_points_and_their_scale_have_the_form_of_the_greatest() => browser.ReadAsync(books.WithDrawings, async page =>
    {
        (await IsPercentAsync(page)).ShouldAllBe(isPercent => !isPercent);
        await FillAsync(page, 1, "whole", "1000");
        (await IsPercentAsync(page)).ShouldAllBe(isPercent => isPercent);
        await FillAsync(page, 1, "whole", "120");
        (await IsPercentAsync(page)).ShouldAllBe(isPercent => !isPercent);
    });

    [BrowserFact]
    public Task An_end_at_zero_that_is_not_reached_stays_open() => browser.ReadAsync(books.WithDrawings, async page =>
    {
        var part = Scenario(page, 2).Locator("[data-chart] li").First;
        (await part.Locator(".arrow").CountAsync(), await part.Locator("rect.bounds").CountAsync()).ShouldBe((1, 0));

        await FillAsync(page, 2, "cost", "120");
        (await part.Locator(".arrow").CountAsync(), await part.Locator("rect.bounds").CountAsync()).ShouldBe((1, 0));
        (await Scenario(page, 2).Locator(".axis text").AllTextContentsAsync())[0].ShouldBe("0");
    });

    [BrowserFact]
    public Task Fields_and_limits_have_the_signs_of_the_language() => browser.ReadAsync(books.WithDrawingsInFrench, async page =>
    {
        var answer = Scenario(page, 3).Locator(".results td b");
        var first = await answer.TextContentAsync();
        var written = await Task.WhenAll(Field(page, 3, "rate", 0).InputValueAsync(), Field(page, 3, "rate", 1).InputValueAsync());
        written.Select(number => number.Replace('\u2212', '-')).ShouldBe(["-0,5", "12,5"]);

        // With a space at the end it is no longer what stood there: the page reads it.
        await Field(page, 3, "rate", 0).FillAsync(written[0] + " ");
        (await answer.TextContentAsync()).ShouldBe(first);
        await Field(page, 3, "rate", 1).FillAsync("13");
        (await Scenario(page, 3).Locator("fieldset .bad:visible").TextContentAsync()).ShouldBe("Donnez 12,5 % ou moins.");
        await Field(page, 3, "rate", 1).FillAsync(written[1]);
        await Field(page, 3, "sum", 0).FillAsync("0");
        (await Scenario(page, 3).Locator("fieldset .bad:visible").TextContentAsync()).ShouldBe("Donnez 0,001 milliard\u00A0USD ou plus.");
    });

    private static async Task<IEnumerable<bool>> IsPercentAsync(IPage page)
    {
        var chart = Scenario(page, 1).Locator("[data-chart]");
        string[] said = [await chart.Locator("figcaption").InnerTextAsync() + string.Join(' ', await chart.Locator(".curve text").AllTextContentsAsync()), .. await chart.Locator("li b").AllTextContentsAsync()];
        said.Length.ShouldBe(22);
        return said.Select(words => words.Contains('%', StringComparison.Ordinal));
    }

    private static async Task<string[]> PointsAsync(IPage page, int scenario) =>
        [.. (await Scenario(page, scenario).Locator("[data-chart] li").AllTextContentsAsync()).Select(words => words.Trim())];

    // The greater end first: the ends are never the wrong way around.
    private static async Task FillAsync(IPage page, int scenario, string input, string number)
    {
        await Field(page, scenario, input, 1).FillAsync(number);
        await Field(page, scenario, input, 0).FillAsync(number);
    }

    private static ILocator Scenario(IPage page, int scenario) => page.Locator(".scenario").Nth(scenario);

    private static ILocator Field(IPage page, int scenario, string input, int end) =>
        Scenario(page, scenario).Locator("fieldset", new() { Has = page.Locator($"legend:has-text('{input}')") }).Locator("input").Nth(end);
}
