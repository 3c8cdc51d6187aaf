using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>The help of the command line library, and after it the examples of the command.</summary>
/// <param name="help">The library's help.</param>
/// <param name="ofTool">The examples of the tool itself.</param>
internal sealed class ExamplesHelp(HelpAction help, IReadOnlyList<string> ofTool) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.Write("Examples:\n");
        foreach (var example in parseResult.CommandResult.Command is ToolCommand command ? command.Examples : ofTool)
        {
            output.Write($"  facts {example}\n");
        }

        output.Write("\n");
        return code;
    }
}
