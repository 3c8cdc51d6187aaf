using System.Globalization;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Cli.Scanning;

/// <summary>One row of the table.</summary>
/// <param name="Place">Where the words stand: <c>line:column</c>.</param>
/// <param name="Kind">The kind; <c>none</c> where the words are refused.</param>
/// <param name="Value">The value in words, with its hedge; empty where the words are refused.</param>
/// <param name="Hedge">The hedge and the part, by the words of exports; empty where there is none.</param>
/// <param name="Words">The words, on one line.</param>
/// <param name="Diagnostic">Why the words are refused, or null.</param>
internal sealed record ScanRow(string Place, string Kind, string Value, string Hedge, string Words, string? Diagnostic)
{
    public static ScanRow Of(ScannedFigure found, (int Line, int Column) place)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}");
        var words = SeenWords.Of(found.Text);
        if (!found.Reading.IsRead)
        {
            return new(at, "none", "", "", words, SeenWords.Of(found.Reading.Message.ToString()));
        }

        var figure = found.Reading.Figure.Value;
        string?[] hedge = [figure.Hedge == MetaAi.Facts.Hedge.Exact ? null : ExchangeForm.Of(figure.Hedge), ExchangeForm.Of(figure.Part)];
        return new(at, ExchangeForm.Of(figure.Kind), SeenWords.Of(FigureDescription.Describe(figure)), string.Join(' ', hedge.OfType<string>()), words, null);
    }

    /// <summary>Words on one line, with plain spaces between them.</summary>
    public static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
