using System.Globalization;

namespace MetaAi.Facts.Benchmarks.Measuring;

/// <summary>Prints rows as a Markdown table, each at once; the first column holds words and the others numbers.</summary>
internal sealed class Table
{
    private readonly TextWriter output;
    private readonly int[] widths;

    public Table(TextWriter output, params string[] columns)
    {
        this.output = output;
        widths = [.. columns.Select((column, index) => Math.Max(column.Length, index == 0 ? 20 : 8))];
        Write(columns);
        Write([.. widths.Select((width, index) => index == 0 ? new string('-', width) : new string('-', width - 1) + ":")]);
    }

    /// <summary>Prints a row.</summary>
    public void Add(string name, params double[] numbers) => Write([name, .. numbers.Select(ToText)]);

    /// <summary>Prints a row of words.</summary>
    public void Add(string name, params string[] cells) => Write([name, .. cells]);

    // Three digits that mean something are what a measurement has.
    private static string ToText(double number) => number switch
    {
        0 => "0",
        < 1 => number.ToString("0.000", CultureInfo.InvariantCulture),
        < 10 => number.ToString("0.0#", CultureInfo.InvariantCulture),
        < 100 => number.ToString("0.#", CultureInfo.InvariantCulture),
        _ => number.ToString("#,0", CultureInfo.InvariantCulture),
    };

    private void Write(string[] cells) => output.WriteLine(
        $"| {string.Join(" | ", cells.Select((cell, index) => index == 0 ? cell.PadRight(widths[index]) : cell.PadLeft(widths[index])))} |");
}
