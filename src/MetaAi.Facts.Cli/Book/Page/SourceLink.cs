using System.Text.RegularExpressions;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>Links to where a source was published.</summary>
internal static partial class SourceLink
{
    /// <summary>The address, if it is one of the web: nothing else is linked, whatever a source declares.</summary>
    public static string? Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.AbsoluteUri : null;

    /// <summary>The address of words in a page (WICG, Text Fragments): <c>https://…#:~:text=prefix-,words,-suffix</c>; null where there is no page.</summary>
    /// <param name="url">The address of the page, or null.</param>
    /// <param name="quote">The words.</param>
    public static string? ToWords(string? url, TextQuote quote)
    {
        if (Of(url) is not { } page)
        {
            return null;
        }

        var prefix = string.IsNullOrWhiteSpace(quote.Prefix) ? "" : Encoded(quote.Prefix) + "-,";
        var suffix = string.IsNullOrWhiteSpace(quote.Suffix) ? "" : ",-" + Encoded(quote.Suffix);
        return $"{page}{(page.Contains('#', StringComparison.Ordinal) ? "" : "#")}:~:text={prefix}{Encoded(quote.Exact)}{suffix}";
    }

    // A hyphen, a comma and an ampersand part the words of a directive; a page shows a run of white space as one space.
    private static string Encoded(string words) => Uri.EscapeDataString(WhiteSpace().Replace(words.Trim(), " ")).Replace("-", "%2D", StringComparison.Ordinal);

    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex WhiteSpace();
}
