using System.Text;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Cli.Metadata;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>How a source is cited, in three styles.</summary>
internal static class Citations
{
    private const string MarkdownSigns = @"\`*_{}[]<>()#+-.!|~&";
    private const string BibTeXSigns = "&%$#_{}";

    /// <summary>The styles, and the citation in each.</summary>
    public static IReadOnlyList<(string Style, string Words)> Of(DeclaredSource source, SourcesWords say) =>
        [(say.Plain, Plain(source, say)), ("Markdown", Markdown(source, say)), ("BibTeX", BibTeX(source))];

    private static string Plain(DeclaredSource source, SourcesWords say) => Joined(source.Author, source.Title is { } title ? say.Quoted(title) : null, Publisher(source), source.Issued, SourceLink.Of(source.Url) ?? source.Url, Read(source, say));

    private static string Markdown(DeclaredSource source, SourcesWords say)
    {
        var title = Marked(source.Title ?? source.Name);
        var linked = SourceLink.Of(source.Url) is { } url ? $"[{title}](<{url}>)" : title;
        return Joined(Marked(source.Author), linked, Marked(source.Publisher), Marked(source.Issued), Marked(Read(source, say)));
    }

    private static string BibTeX(DeclaredSource source)
    {
        var key = string.Concat(source.Name.Where(char.IsAsciiLetterOrDigit));
        (string Name, string? Value)[] fields =
        [
            ("author", Braced(source.Author)),
            ("title", Braced(source.Title ?? source.Name)),
            ("publisher", Braced(source.Publisher)),
            ("date", Braced(source.Issued)),
            ("url", SourceLink.Of(source.Url)),
            ("urldate", Braced(source.Accessed)),
        ];
        return $"@misc{{{(key.Length == 0 ? "source" : key)},\n{string.Concat(fields.Where(field => field.Value is not null).Select(field => $"  {field.Name} = {{{field.Value}}},\n"))}}}";
    }

    // Where neither a title nor a publisher is known, the name that code has.
    private static string? Publisher(DeclaredSource source) => source.Publisher ?? (source.Title is null && source.Author is null ? source.Name : null);

    private static string? Read(DeclaredSource source, SourcesWords say) => source.Accessed is { } day ? say.ReadOn(day) : null;

    private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string? Marked(string? words) => words is null ? null : Escaped(words, MarkdownSigns);

    // A backslash, a tilde and a caret stand for themselves only by name.
    private static string? Braced(string? words) => words is null ? null
        : string.Concat(words.Select(sign => sign switch
        {
            '\\' => @"\textbackslash{}",
            '~' => @"\textasciitilde{}",
            '^' => @"\textasciicircum{}",
            _ when BibTeXSigns.Contains(sign, StringComparison.Ordinal) => $@"\{sign}",
            _ => sign.ToString(),
        }));

    private static string Escaped(string words, string signs)
    {
        var text = new StringBuilder(words.Length);
        foreach (var sign in words)
        {
            _ = signs.Contains(sign, StringComparison.Ordinal) ? text.Append('\\').Append(sign) : text.Append(sign);
        }

        return text.ToString();
    }
}
