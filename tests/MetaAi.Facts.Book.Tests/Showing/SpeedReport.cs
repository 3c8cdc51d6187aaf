using MetaAi.Facts.Benchmarks.Measuring;
using MetaAi.Facts.Cli.Book.Browsing;
using Microsoft.Playwright;

namespace MetaAi.Facts.Cli.Book.Showing;

/// <summary>What a person waits for in a book of 5,000 facts, each in nine fresh pages: from the address to <c>load</c>, and from a key to the painted list.</summary>
internal static class SpeedReport
{
    private const int Rounds = 9;

    // From the key as the browser got it to the end of the frame that shows what came of it: the frame is painted between the callback and the message.
    private const string Watch =
        """
        () => {
          window.waits = [];
          document.getElementById("choose").addEventListener("input", event => requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => window.waits.push(performance.now() - event.timeStamp);
            port2.postMessage(0);
          }));
        }
        """;

    /// <summary>Measures, and prints a table in Markdown: medians, and the worst of the nine.</summary>
    public static async Task PrintAsync(TextWriter output)
    {
        using var books = new Books();
        var page = LargeBook.Page();
        var file = books.Write("large.html", page);
        var browser = new Browser();
        await browser.InitializeAsync();
        SortedDictionary<string, List<double>> waits = [];
        for (var round = 0; round < Rounds; round++)
        {
            await browser.ReadAsync(file, page => RoundAsync(page, waits));
        }

        await browser.DisposeAsync();
        var table = new Table(output, $"a book of {LargeBook.Facts} facts, {page.Length / 1024} kB", "median ms", "worst ms");
        foreach (var (name, times) in waits)
        {
            times.Sort();
            table.Add(name[3..], times[Rounds / 2], times[^1]);
        }
    }

    private static async Task RoundAsync(IPage page, SortedDictionary<string, List<double>> waits)
    {
        Note("1. navigation to `load`", await page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].loadEventEnd"));
        await page.EvaluateAsync(Watch);
        var search = page.GetByRole(AriaRole.Searchbox);
        await search.FocusAsync();
        await KeyAsync("2. the first letter, at once", "p");
        await page.WaitForTimeoutAsync(1_000);
        foreach (var letter in "assengers42")
        {
            await KeyAsync(letter == '2' ? "4. a letter that leaves 50 facts" : letter == '4' ? "3. a letter that leaves some" : null, letter.ToString());
        }

        await search.SelectTextAsync();
        await KeyAsync("5. all words deleted", "Delete");
        await WaitAsync("6. one modality chosen", () => page.ChooseAsync("modality", "forecast"));
        await WaitAsync("7. all modalities again", () => page.ChooseAsync("modality", "all"));
        await WaitAsync("8. sorted by amount", () => page.Locator("#order").SelectOptionAsync("amount"));
        await WaitAsync("9. sorted by name", () => page.Locator("#order").SelectOptionAsync("name"));

        Task KeyAsync(string? name, string key) => WaitAsync(name, () => page.Keyboard.PressAsync(key));

        async Task WaitAsync(string? name, Func<Task> act)
        {
            await act();
            _ = await page.WaitForFunctionAsync("() => window.waits.length > 0");
            var wait = await page.EvaluateAsync<double>("() => window.waits.pop()");
            if (name is not null)
            {
                Note(name, wait);
            }

            await page.WaitForTimeoutAsync(100);
        }

        void Note(string name, double time)
        {
            if (!waits.TryGetValue(name, out var times))
            {
                waits.Add(name, times = []);
            }

            times.Add(time);
        }
    }
}
