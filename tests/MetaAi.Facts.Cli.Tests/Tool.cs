using System.Text;

namespace MetaAi.Facts.Cli;

/// <summary>Runs the tool in this process, as a shell would.</summary>
internal static class Tool
{
    public static ToolRun Run(params string[] arguments) => RunWith("", arguments);

    /// <summary>Runs the tool on a screen of so many columns, without colours where nothing else is said.</summary>
    public static ToolRun RunOnScreen(int width, string input, params string[] arguments) => RunOn(new(TextReader.Null, TextWriter.Null, TextWriter.Null) { Width = width, HasColour = false }, input, arguments);

    public static ToolRun RunWith(string input, params string[] arguments) => RunOn(new(TextReader.Null, TextWriter.Null, TextWriter.Null), input, arguments);

    /// <summary>Runs the tool on a terminal whose streams are taken.</summary>
    public static ToolRun RunOn(Terminal terminal, string input, params string[] arguments)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var reader = new StringReader(input);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = FactsCommandLine.Run(arguments, terminal with { Input = reader, Output = output, Error = error, InputBytes = bytes });
        return new(exitCode, output.ToString(), error.ToString());
    }
}
