namespace MetaAi.Facts.Cli.Book.Browsing;

/// <summary>The browser of the machine. None is fetched: tests that need one are skipped where there is none.</summary>
internal static class InstalledBrowser
{
    /// <summary>The variable of the environment that names a browser made of Chromium.</summary>
    public const string Variable = "FACTS_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    /// <summary>Where it is; null where there is none.</summary>
    public static string? Location { get; } = Find();

    /// <summary>Why there can be no test; null where there can.</summary>
    public static string? Obstacle { get; } = Location is null
        ? $"There is no Chromium: install it (Debian: apt-get install chromium), or let {Variable} name one."
        : null;

    private static string? Find() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
