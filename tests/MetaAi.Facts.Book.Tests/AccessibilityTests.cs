using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using MetaAi.Facts.Cli.Book.Browsing;
using Microsoft.Playwright;

namespace MetaAi.Facts.Cli.Book;

/// <summary>Everybody can read the page: WCAG 2.2 AA as axe checks it, the accessibility tree, and any width.</summary>
[Collection(InBrowser.Name)]
public sealed partial class AccessibilityTests(Browser browser, Books books)
{
    private static readonly AxeRunOptions Wcag22 = new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } };

    public static TheoryData<string, ColorScheme, int, bool> Readings()
    {
        var readings = new TheoryData<string, ColorScheme, int, bool>();
        foreach (var theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            foreach (var width in (int[])[1440, 390])
            {
                readings.Add("Harbour", theme, width, false);
                readings.Add("Harbour", theme, width, true);
                readings.Add("Scenarios", theme, width, true);

                // Each theme, each width, open and closed: a book of this size takes a browser its time.
                readings.Add("Catalogue", theme, width, (theme == ColorScheme.Dark) == (width == 390));
            }
        }

        readings.Add("French", ColorScheme.Light, 390, false);
        readings.Add("French", ColorScheme.Dark, 1440, true);
        readings.Add("Sorted", ColorScheme.Light, 1440, true);
        readings.Add("Sorted", ColorScheme.Dark, 390, true);
        return readings;
    }

    [BrowserTheory]
    [MemberData(nameof(Readings))]
    public Task Axe_finds_nothing_against_WCAG_22_AA(string book, ColorScheme theme, int width, bool isOpen) => browser.ReadAsync(
        book switch { "Catalogue" => books.Catalogue, "French" => books.CatalogueInFrench, "Scenarios" => books.WithScenarios, _ => books.HarbourWithTexts },
        async page =>
        {
            await page.SetOpenAsync(isOpen);

            // What is not on the screen is not laid out until it is, and the bar at the top hides what is scrolled below it: neither is a fault.
            await page.EvaluateAsync("() => { document.styleSheets[0].insertRule('.set, .some { content-visibility: visible !important; }', document.styleSheets[0].cssRules.length); scrollTo(0, 0); }");
            var found = await page.RunAxe(Wcag22);

            found.Passes.Length.ShouldBeGreaterThan(10);
            found.Violations.Select(violation => $"{violation.Id}: {string.Join("; ", violation.Nodes.Take(5).Select(node => node.Html))}").ShouldBeEmpty();
        },
        new() { Theme = theme, Width = width, Fragment = book == "Sorted" ? "#?order=amount" : "" });

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task No_width_asks_to_scroll_sideways(int width)
    {
        foreach (var book in (string[])[books.Catalogue, books.CatalogueInFrench, books.HarbourWithTexts, books.WithScenarios, books.Hostile])
        {
            foreach (var fragment in (string[])["", "#?order=amount"])
            {
                await browser.ReadAsync(
                    book,
                    async page =>
                    {
                        foreach (var isOpen in (bool[])[false, true])
                        {
                            await page.SetOpenAsync(isOpen);
                            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{book}, {(isOpen ? "open" : "closed")}");
                        }
                    },
                    new() { Width = width, Fragment = fragment });
            }
        }
    }

    [BrowserFact]
    public Task Screen_readers_hear_landmarks_headings_in_order_and_a_name_for_each_control() => browser.ReadAsync(books.HarbourWithTexts, async page =>
    {
        await page.SetOpenAsync(true);
        var tree = await page.Locator("body").AriaSnapshotAsync();

        foreach (var landmark in (string[])["banner", "navigation \"Parts of the book\"", "main", "complementary \"Texts\"", "contentinfo", "search \"Choose facts\""])
        {
            tree.ShouldContain($"- {landmark}");
        }

        int[] levels = [.. Levels().Matches(tree).Select(level => level.Groups[1].Value[0] - '0')];
        levels.Length.ShouldBeGreaterThan(10);
        levels[0].ShouldBe(1);
        levels.Count(level => level == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(step => step.Second <= step.First + 1);

        foreach (var name in (string[])["Chapter", "Source", "Subject", "Kind", "Period", "Modality", "Order"])
        {
            tree.ShouldContain($"- combobox \"{name}");
        }

        tree.ShouldContain("- searchbox \"Search\"");
        tree.ShouldContain("- table \"Dock costs of Harbour\"");
        foreach (var head in (string[])["columnheader \"Period\"", "columnheader \"News, 2025\"", "columnheader \"Together\"", "rowheader \"2024\""])
        {
            tree.ShouldContain($"- {head}");
        }

        Unnamed().Matches(tree).Select(control => control.Value).ShouldBeEmpty();
    });

    [GeneratedRegex(@"- heading .*\[level=(\d)\]")]
    private static partial Regex Levels();

    [GeneratedRegex("^ *- (button|link|combobox|searchbox|textbox|checkbox|slider|spinbutton|region)(?! \")( .*)?$", RegexOptions.Multiline)]
    private static partial Regex Unnamed();
}
