using System.Globalization;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Cli.Scanning;

/// <summary>Writes what was found as a table for people, a page of rows at a time, so that a long text needs no more memory than a short one.</summary>
/// <param name="terminal">Where to write: to the columns of a screen, and with nothing cut where it is none.</param>
internal sealed class ScanTable(Terminal terminal)
{
    private const int PageSize = 500;

    private readonly List<ScanRow> page = [];
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly IScanRows rows = terminal.Width is null ? new PlainRows(terminal.Output) : new ScreenRows(terminal);

    /// <summary>Writes the figures of a text, a row each, and last how many there are.</summary>
    public void Write(ScanInput input, ReadingContext context)
    {
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

        if (page.Count > 0)
        {
            WritePage();
        }

        terminal.Output.Write(Summary() + "\n");
    }

    private void WritePage()
    {
        rows.Write(page);
        page.Clear();
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
