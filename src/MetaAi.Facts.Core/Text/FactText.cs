using System.Collections.Concurrent;
using System.Text;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Text;

/// <summary>
/// A source's text. Immutable; equal by name and content, so that a build step that holds it runs again only where the text changed. (Not by hash:
/// that one is blind to line ends, which move positions.) Folding, hash and indexes are made once each, when first asked for, whatever the thread.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class FactText : IEquatable<FactText>
{
    private const string LineBreaks = "\t\n\r\v\f\u0085\u2028\u2029";

    private readonly Lazy<string> hash;
    private readonly Lazy<FoldedText> folded;
    private readonly Lazy<SeenText?> seen;
    private readonly Lazy<PositionIndex> lines;
    private readonly Lazy<PositionIndex> pairs;
    private readonly Lazy<bool> isMarkup;
    private readonly ConcurrentDictionary<ReadingContext, JudgedText> judged = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<TextPosition>> places = new(StringComparer.Ordinal);

    /// <summary>A text.</summary>
    /// <param name="name">The file's path or name; backslashes become slashes.</param>
    /// <param name="content">The decoded text; a byte order mark at its start is dropped.</param>
    public FactText(string name, string content)
    {
        Name = TextName.WithSlashes(name);
        Content = content.Length > 0 && content[0] == '\uFEFF' ? content.Substring(1) : content;
        hash = new(() => Sha256.Of(LineFeedsOnly(Content)));
        folded = new(() => FoldedText.Of(Content));
        seen = new(() => SeenText.Of(Folded.Text));
        lines = new(() => PositionIndex.OfLines(Content));
        pairs = new(() => PositionIndex.OfPairs(Content));
        isMarkup = new(() => MarkupSearch.IsMarkup(Content));
    }

    /// <summary>The file's path or name, with forward slashes.</summary>
    public string Name { get; }

    /// <summary>The decoded text, without a byte order mark. Positions count its UTF-16 units.</summary>
    public string Content { get; }

    /// <summary>The SHA-256 of the content's UTF-8, a CRLF as LF and without a byte order mark: 64 lower-case hex digits.</summary>
    public string Hash => hash.Value;

    /// <summary>Whether the text has more than ten tags or entities of HTML or XML: it is markup from which nobody has extracted the text.</summary>
    public bool IsMarkup => isMarkup.Value;

    internal FoldedText Folded => folded.Value;

    internal SeenText? Seen => seen.Value;

    /// <summary>Whether a source that gives this name means this text.</summary>
    /// <param name="name">A file name, or the end of a path from a separator on; case matters, and either slash will do.</param>
    public bool Answers(string name) => TextName.Answers(Name, name);

    /// <summary>The line that a position is on, counted from 1. LF, CR and CRLF end a line.</summary>
    /// <param name="position">A UTF-16 position of <see cref="Content"/>; one outside it counts as its nearest end.</param>
    public int LineOf(int position)
    {
        var inside = Clamp(position);

        // A line starts after the break that ends the one before: a position equal to a start is on the new line.
        return 1 + lines.Value.CountBefore(inside + 1);
    }

    /// <summary>The column of a position on its line, counted from 1 in UTF-16 units.</summary>
    /// <param name="position">A UTF-16 position of <see cref="Content"/>; one outside it counts as its nearest end.</param>
    public int ColumnOf(int position)
    {
        var inside = Clamp(position);
        return inside - Content.AsSpan(0, inside).LastIndexOfAny('\n', '\r');
    }

    /// <summary>Counts a position in code points, as exports do. A CRLF counts two, a lone surrogate one.</summary>
    /// <param name="utf16">A UTF-16 position of <see cref="Content"/>; ends outside it count as its nearest end.</param>
    public TextPosition ToCodePoints(TextPosition utf16) => new(ToCodePoints(utf16.Start), ToCodePoints(utf16.End));

    /// <summary>The passages of the text, and what is judged in them in a context.</summary>
    internal JudgedText JudgedIn(LanguagePack pack, ReadingContext context) =>
        judged.GetOrAdd(JudgedText.ContextOf(context), key => new(Content, pack, key));

    /// <summary>Where words stand in the folded text, at any character, ascending. Looked for each time.</summary>
    /// <param name="words">Folded words; not empty.</param>
    internal IEnumerable<TextPosition> OccurrencesOf(string words)
    {
        for (var start = Folded.Text.IndexOf(words, StringComparison.Ordinal); start >= 0; start = Folded.Text.IndexOf(words, start + 1, StringComparison.Ordinal))
        {
            yield return new(start, start + words.Length);
        }
    }

    /// <summary>Where words stand in the folded text, or else in the text as it is seen, ascending; remembered, because many facts share the words of a period.</summary>
    /// <param name="words">Folded words; not empty.</param>
    internal IReadOnlyList<TextPosition> PlacesOf(string words) => places.GetOrAdd(words, _ =>
    {
        var found = OccurrencesOf(words).ToArray();
        return found.Length == 0 && Seen is { } shown ? [.. shown.PlacesOf(words)] : found;
    });

    /// <summary>The original of a stretch of the folded text, on one line: white space that breaks a line becomes a space.</summary>
    internal string Words(int foldedStart, int foldedEnd)
    {
        var start = Folded.ToOriginal(foldedStart);
        var words = Content.Substring(start, Folded.ToOriginal(foldedEnd) - start);
        return words.AsSpan().IndexOfAny(LineBreaks.AsSpan()) < 0 ? words : TextFolding.Fold(words);
    }

    /// <inheritdoc/>
    public bool Equals(FactText? other) => ReferenceEquals(this, other) || (other is not null && Name == other.Name && Content == other.Content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactText);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Name) * 397) ^ Content.Length);

    private int ToCodePoints(int position)
    {
        var inside = Clamp(position);
        return inside - pairs.Value.CountBefore(inside);
    }

    private static string LineFeedsOnly(string content) => new StringBuilder(content).Replace("\r\n", "\n").ToString();

    private int Clamp(int position) => Math.Min(Math.Max(position, 0), Content.Length);
}
