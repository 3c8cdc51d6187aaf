using Spectre.Console;
using Spectre.Console.Rendering;

namespace MetaAi.Facts.Cli.Scanning;

/// <summary>Writes rows on a screen: what is too long for its column goes on below, and why words are refused stands below them.</summary>
/// <param name="terminal">The screen.</param>
internal sealed class ScreenRows(Terminal terminal) : IScanRows
{
    private bool hasHeads;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ScanRow> page)
    {
        var table = Screen.Table("place", "kind", "value", "hedge", "words");
        table.ShowHeaders = !hasHeads;
        hasHeads = true;
        foreach (var column in table.Columns.Take(2))
        {
            column.NoWrap();
        }

        table.Columns[0].RightAligned();
        foreach (var row in page)
        {
            IRenderable words = row.Diagnostic is { } diagnostic
                ? new Rows(Screen.Words(row.Words), Screen.Words(diagnostic, Color.Red))
                : Screen.Words(row.Words);
            table.AddRow(Screen.Words(row.Place), Screen.Words(row.Kind, row.Diagnostic is null ? Color.Green : Color.Red), Screen.Words(row.Value), Screen.Words(row.Hedge), words);
        }

        Screen.Write(terminal, table);
    }
}
