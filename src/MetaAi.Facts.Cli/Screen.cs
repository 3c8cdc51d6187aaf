using Spectre.Console;
using Spectre.Console.Rendering;

namespace MetaAi.Facts.Cli;

/// <summary>Standard output as a screen. Its library is loaded where something is laid out, and not to read a phrase.</summary>
internal static class Screen
{
    /// <summary>A table without lines, to which rows are added.</summary>
    /// <param name="columns">The heads of its columns.</param>
    public static Table Table(params IEnumerable<string> columns)
    {
        var table = new Table().NoBorder();
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(column, new Style(decoration: Decoration.Dim))));
        }

        return table;
    }

    /// <summary>Words as they are: nothing in them is taken for markup, and nothing commands the screen.</summary>
    public static Spectre.Console.Text Words(string words, Color? colour = null) => new(Checking.SeenWords.Of(words), new Style(colour));

    /// <summary>Writes to the columns that there are, in colours where the screen has them and NO_COLOR leaves them.</summary>
    public static void Write(Terminal terminal, IRenderable content)
    {
        var hasColour = terminal.HasColour ?? AnsiConsole.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors };
        var console = AnsiConsole.Create(new()
        {
            Ansi = hasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Screen),
        });
        console.Profile.Width = terminal.Width!.Value;
        console.Write(content);
    }
}
