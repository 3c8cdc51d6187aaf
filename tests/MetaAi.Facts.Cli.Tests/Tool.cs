using System.Text;

namespace MetaAi.Facts.Cli;

/// <summary>Runs the tool in this process, as a shell would.</summary>
internal static class Tool
{
    public static ToolRun Run(params string[] arguments) => RunWith("", arguments);

    public static ToolRun RunWith(string input, params string[] arguments)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var reader = new StringReader(input);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = FactsCommandLine.Run(arguments, new(reader, output, error) { InputBytes = bytes });
        return new(exitCode, output.ToString(), error.ToString());
    }
}
