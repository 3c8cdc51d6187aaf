using Microsoft.Playwright;

namespace MetaAi.Facts.Cli.Book.Browsing;

/// <summary>What tests do with a page, and ask it.</summary>
internal static class BookPages
{
    /// <summary>The facts that a person sees, in the order on the page: the ends of the links to them, without <c>f-</c>.</summary>
    public static Task<string[]> FactsAsync(this IPage page) =>
        page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('details[data-f]')].filter(card => card.checkVisibility()).map(card => card.querySelector('dl').id.replace(/^f-/, ''))");

    /// <summary>Opens or closes all cards.</summary>
    public static Task SetOpenAsync(this IPage page, bool isOpen) =>
        page.EvaluateAsync("isOpen => document.querySelectorAll('details').forEach(card => card.open = isOpen)", isOpen);

    /// <summary>The card of a fact.</summary>
    public static ILocator Card(this IPage page, string name) => page.Locator($"details[data-f]:has(> dl[id=\"f-{name}\"])");

    /// <summary>Types words into the search.</summary>
    public static Task SearchAsync(this IPage page, string words) => page.GetByRole(AriaRole.Searchbox, new() { Name = "Search" }).FillAsync(words);

    /// <summary>Chooses one of the words of a list, by the name that the list has in an address.</summary>
    public static Task ChooseAsync(this IPage page, string list, string words) => page.Locator($"select[name={list}]").SelectOptionAsync(new SelectOptionValue { Label = words });

    /// <summary>What the page says of what is shown.</summary>
    public static Task<string?> ShownAsync(this IPage page) => page.Locator("#shown").TextContentAsync();
}
