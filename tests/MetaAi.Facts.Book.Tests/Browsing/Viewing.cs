using Microsoft.Playwright;

namespace MetaAi.Facts.Cli.Book.Browsing;

/// <summary>How a person looks at a page.</summary>
internal sealed record Viewing
{
    /// <summary>The width of the window in pixels.</summary>
    public int Width { get; init; } = 1440;

    /// <summary>Its height.</summary>
    public int Height { get; init; } = 1000;

    public ColorScheme Theme { get; init; } = ColorScheme.Light;

    public bool HasScripts { get; init; } = true;

    public bool HasLessMotion { get; init; }

    /// <summary>What follows the address of the page: <c>#…</c>.</summary>
    public string Fragment { get; init; } = "";

    /// <summary>What runs before the page's own script.</summary>
    public string? Before { get; init; }
}
