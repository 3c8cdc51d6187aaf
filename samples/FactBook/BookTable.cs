using System.Globalization;
using MetaAi.Facts;
using Spectre.Console;

namespace FactBook;

/// <summary>Prints a book as one table for each system, and the sources that it quotes.</summary>
internal static class BookTable
{
    // Nothing is wrapped or cut where no terminal sets a width.
    private const int RedirectedWidth = 10_000;

    // A space on either side, and the rule between two columns.
    private const int CellPadding = 3;

    public static void Print(Book book, Terminal terminal)
    {
        if (!terminal.IsRedirected)
        {
            Print(book, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Output) }), TableBorder.Rounded);
            return;
        }

        using var page = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(page),
        });
        console.Profile.Width = RedirectedWidth;
        Print(book, console, TableBorder.Markdown);

        // The console fills lines up with spaces, which only a screen needs.
        foreach (var line in page.ToString().TrimEnd().Split('\n'))
        {
            terminal.Output.WriteLine(line.TrimEnd());
        }
    }

    private static void Print(Book book, IAnsiConsole console, TableBorder border)
    {
        foreach (var section in book.Sections)
        {
            console.Write(new Text(section.Title, new Style(decoration: Decoration.Bold)));
            console.WriteLine();
            console.Write(TableOf(section, console, border));
            console.WriteLine();
        }

        console.WriteLine(book.Facts.Count switch
        {
            0 => "No fact matches.",
            1 => "1 fact.",
            var count => string.Create(CultureInfo.InvariantCulture, $"{count} facts."),
        });
        PrintSources(console, book);
    }

    private static Table TableOf(Section section, IAnsiConsole console, TableBorder border)
    {
        FactRow[] rows = [.. section.Facts.Select(FactRow.Of)];
        return IsNarrow(rows, console.Profile.Width)
            ? TableOf(FactRow.NarrowTitles, rows.Select(row => row.NarrowCells), border).ShowRowSeparators()
            : TableOf(FactRow.Titles, rows.Select(row => row.Cells), border);
    }

    private static Table TableOf(IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows, TableBorder border)
    {
        var table = new Table { Border = border };
        foreach (var title in titles)
        {
            table.AddColumn(new TableColumn(new Text(title)));
        }

        foreach (var cells in rows)
        {
            // As text and not as markup: a quote may hold a bracket.
            table.AddRow(cells.Select(cell => new Text(cell)));
        }

        return table;
    }

    private static bool IsNarrow(FactRow[] rows, int width)
    {
        var columns = FactRow.Titles.Select((title, column) => rows.Max(row => Math.Max(title.Length, row.Cells[column].Length)));
        return columns.Sum(column => column + CellPadding) >= width;
    }

    private static void PrintSources(IAnsiConsole console, Book book)
    {
        foreach (var source in book.Facts.SelectMany(fact => fact.Sources).Distinct().OrderBy(source => source.Name, StringComparer.Ordinal))
        {
            console.WriteLine($"{source.Name}: {string.Join(", ", Details(source))}");
        }
    }

    private static IEnumerable<string> Details(Source source) =>
        new[] { source.Title, source.Citation, source.Url, source.Text }.OfType<string>();
}
