using System.Globalization;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Cli.Scanning;

/// <summary>
/// Writes what was found as a table for people. Columns are as wide as the rows of a page need, and no narrower than those of the page before, so
/// that a long text needs no more memory than a short one.
/// </summary>
/// <param name="output">Where to write.</param>
/// <param name="screenWidth">The columns of a line, to which words are cut; null where nothing is cut.</param>
internal sealed class ScanTable(TextWriter output, int? screenWidth)
{
    private const int PageSize = 500;
    private const int WidestValue = 48;
    private const int FewestWords = 16;

    private readonly List<ScanRow> page = [];
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
    private int place = "place".Length;
    private int kind = "kind".Length;
    private int value = "value".Length;
    private int hedge = "hedge".Length;

    /// <summary>Writes the figures of a text, a row each, and last how many there are.</summary>
    public void Write(ScanInput input, ReadingContext context)
    {
        page.Add(new("place", "kind", "value", "hedge", "words", null));
        foreach (var found in FigureScanner.Scan(input.Text, context))
        {
            var row = ScanRow.Of(found, input.Text.Lines.PlaceOf(found.Utf16.Start));
            counts[row.Kind] = counts.GetValueOrDefault(row.Kind) + 1;
            page.Add(row);
            if (page.Count == PageSize)
            {
                WritePage();
            }
        }

        if (counts.Count > 0)
        {
            WritePage();
        }

        output.Write(Summary() + "\n");
    }

    private void WritePage()
    {
        foreach (var row in page)
        {
            place = Math.Max(place, row.Place.Length);
            kind = Math.Max(kind, row.Kind.Length);
            value = Math.Max(value, Math.Min(row.Value.Length, WidestValue));
            hedge = Math.Max(hedge, row.Hedge.Length);
        }

        foreach (var row in page)
        {
            var start = $"{row.Place.PadLeft(place)}  {row.Kind.PadRight(kind)}  {row.Value.PadRight(value)}  {row.Hedge.PadRight(hedge)}  ";
            output.Write($"{start}{Cut(row.Words, start.Length)}\n");
            if (row.Diagnostic is { } diagnostic)
            {
                var indent = new string(' ', place + 2);
                output.Write($"{indent}{Cut(diagnostic, indent.Length)}\n");
            }
        }

        page.Clear();
    }

    private string Cut(string words, int column)
    {
        if (screenWidth is not { } width || words.Length <= Math.Max(width - column, FewestWords))
        {
            return words;
        }

        var length = Math.Max(width - column, FewestWords) - 1;
        return (char.IsHighSurrogate(words[length - 1]) ? words[..(length - 1)] : words[..length]) + "…";
    }

    private string Summary()
    {
        var refused = counts.GetValueOrDefault("none");
        var figures = counts.Values.Sum() - refused;
        var kinds = ExchangeForm.Kinds.Where(counts.ContainsKey).Select(kind => Invariant($"{counts[kind]} {kind}"));
        return Invariant($"{figures} {(figures == 1 ? "figure" : "figures")}")
            + (figures == 0 ? "" : $": {string.Join(", ", kinds)}")
            + (refused == 0 ? "" : Invariant($"; {refused} refused"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
