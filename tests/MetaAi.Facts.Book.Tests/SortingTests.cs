using System.Text.Json.Nodes;
using MetaAi.Facts.Cli.Book.Browsing;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;
using Microsoft.Playwright;

namespace MetaAi.Facts.Cli.Book;

/// <summary>Facts stand in the order that is asked for, and no amount among those of another unit.</summary>
[Collection(InBrowser.Name)]
public sealed class SortingTests(Browser browser, Books books)
{
    private const string ByAmount = "by amount, the greatest first, each unit by itself";
    private const string ByPeriod = "by period, the earliest first";

    private readonly Dictionary<string, JsonNode> exported = Tool.Run("export", Books.CatalogueAssembly).Lines.Select(line => JsonNode.Parse(line)!)
        .ToDictionary(fact => ((string)fact["id"]!)["MetaAi.Domain.".Length..], StringComparer.Ordinal);

    [BrowserFact]
    public Task Amounts_fall_within_their_unit() => browser.ReadAsync(books.Catalogue, async page =>
    {
        var inCode = await page.FactsAsync();
        await page.ChooseAsync("order", ByAmount);

        (await page.FactsAsync()).ShouldBe(inCode, ignoreOrder: true);
        var groups = await page.EvaluateAsync<Group[]>("() => [...document.querySelectorAll('#sorted > div')].map(group => ({ unit: group.querySelector('h3').textContent, facts: [...group.querySelectorAll('dl')].map(list => list.id.slice(2)) }))");
        groups.Select(group => group.Unit).ShouldBeUnique();
        groups.Select(group => group.Unit).ShouldContain("USD");
        groups[^1].Unit.ShouldBe("No amount");
        groups[^1].Facts.ShouldAllBe(fact => AmountOf(exported[fact]) == null);
        foreach (var group in groups[..^1])
        {
            group.Facts.Select(fact => Unit(exported[fact])).ShouldAllBe(unit => unit == group.Unit);
            var amounts = group.Facts.Select(fact => AmountOf(exported[fact])!.Value).ToArray();
            amounts.Zip(amounts.Skip(1)).ShouldAllBe(pair => pair.First >= pair.Second, group.Unit);
        }
    });

    [BrowserFact]
    public Task Periods_follow_each_other_and_what_has_none_comes_last() => browser.ReadAsync(books.Catalogue, async page =>
    {
        await page.ChooseAsync("order", ByPeriod);

        var periods = (await page.FactsAsync()).Select(fact => EdtfDate.TryParse((string?)exported[fact]["period"])).ToArray();
        periods.Length.ShouldBe(exported.Count);
        periods.SkipWhile(period => period is not null).ShouldAllBe(period => period == null);
        var starts = periods.OfType<EdtfDate>().Select(period => period.Earliest).ToArray();
        starts.ShouldBe(starts.Order());
    });

    [BrowserTheory]
    [InlineData("by source", "cite")]
    [InlineData("by name", "summary > span")]
    public Task Words_stand_as_in_a_dictionary(string order, string words) => browser.ReadAsync(books.Catalogue, async page =>
    {
        await page.ChooseAsync("order", order);

        var isSorted = await page.EvaluateAsync<bool>(
            "words => { const all = [...document.querySelectorAll('details[data-f]')].map(card => card.querySelector(words).firstChild.textContent); return all.length > 100 && all.every((each, index) => index === 0 || all[index - 1].localeCompare(each, 'en', { numeric: true }) <= 0); }",
            words);
        isSorted.ShouldBeTrue();
    });

    [BrowserFact]
    public Task The_order_is_told_and_each_fact_then_says_what_it_is_about() => browser.ReadAsync(books.Catalogue, async page =>
    {
        var before = await OutlineAsync(page);
        (await page.ShownAsync()).ShouldEndWith("facts, as in the code");

        await page.ChooseAsync("order", ByPeriod);
        (await page.GetByRole(AriaRole.Status).First.TextContentAsync()).ShouldEndWith("facts, " + ByPeriod);
        foreach (var card in (await page.Locator("details[data-f]").AllAsync()).Take(20))
        {
            var name = (await card.Locator("dl").GetAttributeAsync("id"))![2..];
            (await card.Locator("summary .of").TextContentAsync()).ShouldBe((string)exported[name]["subject"]!);
        }

        await page.ChooseAsync("kind", "money");
        (await page.FactsAsync()).ShouldAllBe(fact => (string?)exported[fact]["kind"] == "money");
        await page.ChooseAsync("kind", "all");
        await page.ChooseAsync("order", "as in the code");
        (await OutlineAsync(page)).ShouldBe(before);
    });

    // Headings, subjects and cards as they follow each other.
    private static Task<string[]> OutlineAsync(IPage page) =>
        page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.set, .set h3, .set h4, .set .subject, .set [data-f] > dl')].map(each => each.id || (each.matches('.set') ? 'set' : each.textContent))");

    private static Rational? AmountOf(JsonNode fact) => (string?)fact["kind"] is "date" or "duration" ? null
        : fact["derivation"]?["nominal"] is { } nominal ? Rational.TryParse((string?)nominal["low"] ?? (string?)nominal["high"]) is { } end ? end * ((string?)fact["kind"] == "percent" ? 100 : 1) : null
        : Rational.TryParse((string?)fact["low"] ?? (string?)fact["high"]);

    private static string Unit(JsonNode fact) => ((string?)fact["unit"] ?? (string)fact["kind"]!) + (fact["per"] is { } per ? $" per {per}" : "");

    private sealed record Group
    {
        public string Unit { get; init; } = "";

        public string[] Facts { get; init; } = [];
    }
}
