using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>Takes the literals of an interpolated string as markup, and encodes what is filled in.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlHandler
{
    private readonly StringBuilder text;

    public HtmlHandler(int literalLength, int formattedCount) => text = new(literalLength + (16 * formattedCount));

    /// <param name="literalLength">How long the literals are.</param>
    /// <param name="formattedCount">How much is filled in.</param>
    /// <param name="isThere">Whether there is anything to write.</param>
    /// <param name="isWanted">The same: where it is false, nothing is evaluated.</param>
    public HtmlHandler(int literalLength, int formattedCount, bool isThere, out bool isWanted)
        : this(isThere ? literalLength : 0, isThere ? formattedCount : 0) => isWanted = isThere;

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted(string? words) => text.Append(Html.Encoded(words ?? ""));

    public void AppendFormatted(int number) => text.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Html piece) => text.Append(piece);

    public string ToMarkup() => text.ToString();
}
