namespace MetaAi.Facts.Cli.Book.Browsing;

/// <summary>A test in a browser, for several cases; skipped on a machine without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = InstalledBrowser.Obstacle;
}
