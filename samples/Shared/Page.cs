using MetaAi.Facts.Stating;
using Spectre.Console;

namespace MetaAi.Samples;

/// <summary>What a program is to be read on: lines that are wrapped between words, and never cut.</summary>
internal sealed class Page
{
    // What a person likes to read, and every terminal has.
    private const int UsualWidth = 80;
    private const int WidestPage = 100;
    private const int IndentWidth = 2;
    private const int Gap = 2;

    // Names get a third of the page at least, and half of it at most.
    private const int LeastPart = 3;

    private readonly IAnsiConsole console;

    private Page(IAnsiConsole console, int width)
    {
        this.console = console;
        console.Profile.Width = width;
    }

    /// <summary>Writes a page where the terminal wants it. Another program or a file gets 80 columns without colours.</summary>
    public static void Write(Terminal terminal, Action<Page> write)
    {
        if (!terminal.IsRedirected)
        {
            var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Output) });
            write(new Page(screen, Math.Min(screen.Profile.Width, WidestPage)));
            return;
        }

        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) });
        write(new Page(console, UsualWidth));

        // The console fills lines up with spaces, which only a screen needs.
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            terminal.Output.WriteLine(line.TrimEnd());
        }
    }

    /// <summary>A title, with a line under it.</summary>
    public void Title(string words, char rule)
    {
        var title = VisibleText.Line(words);
        Line(0, title, Decoration.Bold);
        Line(0, new string(rule, Math.Min(title.Length, console.Profile.Width)));
    }

    /// <summary>Words, wrapped at the indent.</summary>
    /// <param name="indent">How far they stand in, from 0.</param>
    /// <param name="words">The words: never markup, so that a bracket is one.</param>
    /// <param name="decoration">How they look on a screen.</param>
    public void Line(int indent, string words, Decoration decoration = Decoration.None) =>
        console.Write(new Padder(TextOf(words, decoration), new Padding(indent * IndentWidth, 0, 0, 0)));

    /// <summary>Words on the left, and code on the right where there is room, else under them.</summary>
    public void Heading(string words, string code)
    {
        var (left, right) = (VisibleText.Line(words), VisibleText.Line(code));
        var space = console.Profile.Width - left.GetCellWidth() - right.GetCellWidth();
        if (space >= Gap)
        {
            Line(0, left + new string(' ', space) + right, Decoration.Bold);
        }
        else
        {
            Line(0, left, Decoration.Bold);
            Line(1, right);
        }
    }

    /// <summary>Names and values in two columns; the first is so wide that the fewest lines are needed.</summary>
    public void Columns(int indent, IReadOnlyList<(string Name, string Value)> rows)
    {
        var room = console.Profile.Width - (indent * IndentWidth) - Gap;
        var widest = Math.Min(rows.Max(row => VisibleText.Line(row.Name).GetCellWidth()), room / 2);
        var width = Enumerable.Range(0, Math.Max(widest - (room / LeastPart), 0) + 1).Select(less => widest - less).MinBy(width => LinesAt(width, room, rows));
        var grid = new Grid { Expand = false };
        grid.AddColumn(new GridColumn { Width = width, NoWrap = false, Padding = new Padding(indent * IndentWidth, 0, Gap, 0) });
        grid.AddColumn(new GridColumn { Width = room - width, Padding = new Padding(0, 0, 0, 0) });
        foreach (var (name, value) in rows)
        {
            grid.AddRow(TextOf(name), TextOf(value));
        }

        console.Write(grid);
    }

    public void Blank() => console.WriteLine();

    // About how many lines there will be: words make them a little longer.
    private static int LinesAt(int width, int room, IReadOnlyList<(string Name, string Value)> rows) =>
        rows.Sum(row => Math.Max(LinesOf(row.Name, width), LinesOf(row.Value, room - width)));

    private static int LinesOf(string words, int width) => (VisibleText.Line(words).GetCellWidth() + width - 1) / Math.Max(width, 1);

    private static Text TextOf(string words, Decoration decoration = Decoration.None) => new(VisibleText.Line(words), new Style(decoration: decoration)) { Overflow = Overflow.Fold };
}
