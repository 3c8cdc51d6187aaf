using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using MetaAi.Facts.Cli.Book.Browsing;
using MetaAi.Facts.Dates;
using Microsoft.Playwright;

namespace MetaAi.Facts.Cli.Book;

/// <summary>The search and the filters show the facts that fit, and no others.</summary>
[Collection(InBrowser.Name)]
public sealed class ChoosingTests(Browser browser, Books books)
{
    private readonly Dictionary<string, JsonNode> exported = Tool.Run("export", Books.CatalogueAssembly).Lines.Select(line => JsonNode.Parse(line)!)
        .ToDictionary(fact => ((string)fact["id"]!)["MetaAi.Domain.".Length..], StringComparer.Ordinal);

    [BrowserFact]
    public Task The_page_says_what_the_export_says_fact_by_fact() => browser.ReadAsync(books.Catalogue, async page =>
        ExportedFacts.ShouldBeOn(BookFile.Parse(await page.ContentAsync()), Tool.Run("export", Books.CatalogueAssembly), "MetaAi.Domain"));

    [BrowserTheory]
    [InlineData("chapter")]
    [InlineData("source")]
    [InlineData("subject")]
    [InlineData("kind")]
    [InlineData("period")]
    [InlineData("modality")]
    public Task Each_choice_shows_the_facts_that_fit_it(string name) => browser.ReadAsync(books.Catalogue, async page =>
    {
        var written = BookFile.Parse(await File.ReadAllTextAsync(books.Catalogue));
        var all = await page.FactsAsync();
        var choices = (await page.Locator($"select[name={name}] option").AllTextContentsAsync()).Skip(1).ToArray();
        choices.Length.ShouldBeGreaterThan(2);
        HashSet<string> seen = [];
        foreach (var choice in choices)
        {
            await page.ChooseAsync(name, choice);
            var shown = await page.FactsAsync();
            shown.ShouldBe(all.Where(fact => Fits(name, choice, exported[fact], written)), choice);
            (await page.ShownAsync())!.ShouldStartWith(string.Create(CultureInfo.InvariantCulture, $"{shown.Length} of {all.Length} facts"));
            seen.UnionWith(shown);
        }

        // Each fact fits a choice: those without a period have one of their own.
        seen.Count.ShouldBe(all.Length);
    });

    [BrowserFact]
    public Task Several_choices_and_words_have_to_fit_all_and_one_button_shows_all_again() => browser.ReadAsync(books.Catalogue, async page =>
    {
        var all = await page.FactsAsync();
        await page.ChooseAsync("kind", "money");
        var money = await page.FactsAsync();
        await page.ChooseAsync("modality", "forecast");
        var both = await page.FactsAsync();
        both.ShouldBe(money.Where(fact => Modalities(exported[fact]).Contains("forecast")));
        both.Length.ShouldBeInRange(1, money.Length - 1);

        await page.SearchAsync("CAPITAL expenditure");
        (await page.FactsAsync()).ShouldBe(both.Where(fact => fact.Contains("CapitalExpenditure", StringComparison.Ordinal)));
        await page.SearchAsync("no such words anywhere");
        (await page.FactsAsync()).ShouldBeEmpty();
        (await page.Locator(".set:visible").CountAsync()).ShouldBe(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        (await page.FactsAsync()).ShouldBe(all);
        (await page.GetByRole(AriaRole.Searchbox).InputValueAsync()).ShouldBeEmpty();
    });

    [BrowserTheory]
    [InlineData("RECETTE", "recette")]
    [InlineData("capital", "Càpïtâl")]
    [InlineData("$60", "$60")]
    public Task A_search_finds_words_without_their_accents_and_capitals(string one, string other) => browser.ReadAsync(books.Catalogue, async page =>
    {
        await page.SearchAsync(one);
        var found = await page.FactsAsync();
        await page.SearchAsync(other);
        (await page.FactsAsync()).ShouldBe(found);
    });

    [BrowserFact]
    public Task A_link_to_a_fact_that_is_not_shown_shows_it() => browser.ReadAsync(books.Catalogue, async page =>
    {
        var answer = page.Locator(".answers a, table a").First;
        var name = (await answer.GetAttributeAsync("href"))![3..];
        await page.SearchAsync("no such words anywhere");
        await page.EvaluateAsync("name => location.hash = name", "f-" + name);

        (await page.Card(name).Locator("dl").IsVisibleAsync()).ShouldBeTrue();
        (await page.FactsAsync()).Length.ShouldBe(exported.Count);
    });

    [BrowserFact]
    public Task In_French_the_page_says_in_French_what_is_shown() => browser.ReadAsync(books.CatalogueInFrench, async page =>
    {
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Rechercher" }).FillAsync("llama");
        var shown = (await page.FactsAsync()).Length;
        (await page.ShownAsync()).ShouldBe(string.Create(CultureInfo.InvariantCulture, $"{shown} sur {exported.Count} faits, comme dans le code"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Tout afficher" }).ClickAsync();
        (await page.FactsAsync()).Length.ShouldBe(exported.Count);
    });

    private static bool Fits(string name, string choice, JsonNode fact, IDocument written) => name switch
    {
        "subject" => (string?)fact["subject"] == choice,
        "kind" => (string?)fact["kind"] == choice,
        "modality" => Modalities(fact).Contains(choice),
        "period" => Statements(fact).Any(said => choice == "no period" ? said["period"] is null : MayFallIn((string?)said["period"], int.Parse(choice, CultureInfo.InvariantCulture))),
        "source" => Statements(fact).Select(said => (string?)said["source"]).Concat(fact["derivation"]?["sources"]?.AsArray().Select(source => (string?)source) ?? []).Intersect(TextsOf(written, choice)).Any(),
        _ => written.CardOf(((string)fact["id"]!)["MetaAi.Domain.".Length..]).Closest(".set")!.QuerySelector("h3")!.FirstChild!.TextContent.Trim() == choice,
    };

    private static bool MayFallIn(string? period, int year) =>
        EdtfDate.TryParse(period) is { } date && !(date.Earliest?.Year > year) && !(date.Latest?.Year < year);

    private static IEnumerable<string?> Modalities(JsonNode fact) => Statements(fact).Select(said => (string?)said["modality"]);

    private static IEnumerable<JsonNode> Statements(JsonNode fact) => (fact["corroborations"]?.AsArray().OfType<JsonNode>() ?? []).Prepend(fact);

    private static IEnumerable<string?> TextsOf(IDocument written, string citation) =>
        written.QuerySelectorAll("article[id]").Where(article => article.QuerySelector("h3")!.TextContent == citation).Select(article => article.Row("Text"));
}
