using Spectre.Console;

namespace MetaAi.Facts.Cli.Scanning;

/// <summary>
/// Writes rows on a line each, with nothing cut: for a file or another program. Columns are as wide as the rows of a page need, and no narrower than those of
/// the page before.
/// </summary>
/// <param name="output">Where to write.</param>
internal sealed class PlainRows(TextWriter output) : IScanRows
{
    private const int WidestValue = 48;

    private static readonly ScanRow Heads = new("place", "kind", "value", "hedge", "words", null);

    private readonly int[] widths = new int[4];
    private bool hasHeads;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ScanRow> page)
    {
        var rows = hasHeads ? page : page.Prepend(Heads);
        hasHeads = true;
        foreach (var row in rows)
        {
            int[] needed = [row.Place.Length, row.Kind.Length, Math.Min(row.Value.GetCellWidth(), WidestValue), row.Hedge.Length];
            for (var i = 0; i < widths.Length; i++)
            {
                widths[i] = Math.Max(widths[i], needed[i]);
            }
        }

        foreach (var row in rows)
        {
            output.Write($"{row.Place.PadLeft(widths[0])}  {row.Kind.PadRight(widths[1])}  {Pad(row.Value, widths[2])}  {row.Hedge.PadRight(widths[3])}  {row.Words}\n");
            if (row.Diagnostic is { } diagnostic)
            {
                output.Write($"{new string(' ', widths[0] + 2)}{diagnostic}\n");
            }
        }
    }

    private static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - text.GetCellWidth()));
}
