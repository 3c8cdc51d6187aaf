using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>
/// A piece of a page. Its markup comes from the literals of this program alone: whatever is filled in is encoded, as the text of an element or of a quoted
/// attribute, and what would be unseen in it or turn a line around is made visible.
/// </summary>
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string markup;

    private Html(string markup) => this.markup = markup;

    /// <summary>Nothing.</summary>
    public static Html None { get; } = new("");

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => markup.Length == 0;

    /// <summary>The markup of an interpolated string.</summary>
    public static Html Of(ref HtmlHandler handler) => new(handler.ToMarkup());

    /// <summary>The same where there is something to fill in, and nothing elsewhere.</summary>
    public static Html If(bool isThere, [InterpolatedStringHandlerArgument(nameof(isThere))] ref HtmlHandler handler) => isThere ? new(handler.ToMarkup()) : None;

    /// <summary>Words of several lines, whose line ends and tabs stay.</summary>
    public static Html Lines(string words) => new(Encoder.Encode(VisibleText.Lines(words.ReplaceLineEndings("\n"))).Replace("&#xA;", "\n", StringComparison.Ordinal));

    /// <summary>Pieces after each other.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(piece => piece.markup)));

    /// <summary>Markup that this program carries.</summary>
    public static Html Carried(string markup) => new(markup);

    /// <summary>Words on one line.</summary>
    public static string Encoded(string words) => Encoder.Encode(VisibleText.Line(words));

    /// <summary>The markup.</summary>
    public override string ToString() => markup;
}
