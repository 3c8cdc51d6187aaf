namespace MetaAi.Facts.Cli.Book.Browsing;

/// <summary>A test in a browser; skipped on a machine without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = InstalledBrowser.Obstacle;
}
