using Microsoft.Playwright;

namespace MetaAi.Facts.Cli.Book.Browsing;

/// <summary>One browser for all tests, with a context of its own for each reading.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Starts it, where there is one.</summary>
    public async Task InitializeAsync()
    {
        if (InstalledBrowser.Location is { } location)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = location });
        }
    }

    public async Task DisposeAsync()
    {
        await (browser?.CloseAsync() ?? Task.CompletedTask);
        playwright?.Dispose();
    }

    /// <summary>Opens a page from its file and reads it; nothing may happen on the way that the page must not do.</summary>
    internal async Task ReadAsync(string file, Func<IPage, Task> read, Viewing? how = null) => (await WatchAsync(file, read, how)).ShouldBeEmpty();

    /// <summary>The same.</summary>
    /// <returns>What the page did that it must not do.</returns>
    internal async Task<IReadOnlyList<string>> WatchAsync(string file, Func<IPage, Task> read, Viewing? how = null)
    {
        how ??= new();
        await using var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = how.Width, Height = how.Height },
            ColorScheme = how.Theme,
            JavaScriptEnabled = how.HasScripts,
            ReducedMotion = how.HasLessMotion ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        });
        context.SetDefaultTimeout(10_000);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await context.NewPageAsync();
        var address = new Uri(file).AbsoluteUri;
        var watch = new PageWatch(page, address);
        if (how.Before is not null)
        {
            await page.AddInitScriptAsync(how.Before);
        }

        await page.GotoAsync(address + how.Fragment);
        await read(page);
        return watch.Problems;
    }
}
