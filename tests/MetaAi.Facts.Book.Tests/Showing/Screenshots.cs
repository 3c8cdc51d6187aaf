using System.Diagnostics;
using MetaAi.Facts.Cli.Book.Browsing;
using Microsoft.Playwright;

namespace MetaAi.Facts.Cli.Book.Showing;

/// <summary>The pictures of the docs, all of the catalogue's book as samples/FactBook writes it, which is proved by the lock: no sentence of an article is in them.</summary>
internal static class Screenshots
{
    private const string Folder = "docs/images";

    /// <summary>Takes them, and prints the name and the size of each.</summary>
    public static async Task TakeAsync(TextWriter output)
    {
        using var pages = new TestFolder();
        var book = await WrittenAsync(pages["book.html"]);
        var folder = Path.Combine(Books.Repository(), Folder);
        Directory.CreateDirectory(folder);
        var browser = new Browser();
        await browser.InitializeAsync();
        foreach (var theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            foreach (var (width, height) in (IEnumerable<(int, int)>)[(1440, 860), (390, 844)])
            {
                await TakeAsync($"top-{theme}-{width}", new() { Theme = theme, Width = width, Height = height }, _ => Task.CompletedTask);
            }
        }

        await TakeAsync("chapter-Light-1440", new() { Height = 860 }, ShowChartAsync);

        // What the first comparison leads to, and the longest formula.
        await TakeAsync("card-Light-1440", new() { Height = 640 }, OpenComparedAsync);
        await TakeAsync("card-Light-390", new() { Width = 390, Height = 844 }, OpenComparedAsync);
        await TakeAsync("formula-Dark-390", new() { Theme = ColorScheme.Dark, Width = 390, Height = 844 }, page => OpenAsync(page, ".tree", ".tree a"));
        await TakeAsync("facts-Light-1440", new() { Height = 700, Fragment = "#?kind=money&order=amount" }, _ => Task.CompletedTask);
        await browser.DisposeAsync();

        Task TakeAsync(string name, Viewing how, Func<IPage, Task> prepare) => browser.ReadAsync(
            book,
            async page =>
            {
                await prepare(page);
                var file = Path.Combine(folder, $"book-{name.ToLowerInvariant()}.png");
                var picture = await page.ScreenshotAsync(new() { Path = file, Animations = ScreenshotAnimations.Disabled });
                output.WriteLine($"{Path.GetFileName(file)}: {picture.Length / 1024} kB");
            },
            how);
    }

    private static async Task<string> WrittenAsync(string file)
    {
        using var run = Process.Start(new ProcessStartInfo("dotnet", ["run", "--project", Path.Combine(Books.Repository(), "samples/FactBook"), "--", "--html", file]))!;
        await run.WaitForExitAsync();
        return run.ExitCode == 0 ? file : throw new InvalidOperationException("samples/FactBook did not write its page.");
    }

    // The first chart of what sources say, below the key figures of its chapter.
    private static async Task ShowChartAsync(IPage page) => await page.EvaluateAsync("() => document.querySelector('main .chart:not([data-chart] *)').closest('section').scrollIntoView()");

    private static async Task OpenComparedAsync(IPage page)
    {
        await page.ClickAsync(".glance > li:first-child ul > li:last-child > a");
        await page.WaitForFunctionAsync("() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('details').open");
    }

    // Opens the card of a figure that has one thing and most of another.
    private static async Task OpenAsync(IPage page, string having, string most) => await page.EvaluateAsync(
        """
        ([having, most]) => {
          const counted = card => card.querySelectorAll(most).length;
          const card = [...document.querySelectorAll("[data-f]")].filter(card => card.querySelector("summary > data") && card.querySelector(having)).reduce((one, other) => counted(other) > counted(one) ? other : one);
          card.open = true;
          card.scrollIntoView();
          card.scrollIntoView();
          scrollBy(0, -80);
        }
        """,
        new[] { having, most });
}
