using System.CommandLine;
using System.CommandLine.Help;
using MetaAi.Facts.Cli.Commands;

namespace MetaAi.Facts.Cli;

/// <summary>The <c>facts</c> tool: parses its arguments and runs one command.</summary>
internal static class FactsCommandLine
{
    private static readonly string[] Examples =
    [
        "init --lang fr",
        "read \"60 à 65 milliards de dollars\" --lang fr",
        "scan article.txt --lang fr --format csharp",
        "check",
        "rule FACT204",
    ];

    public static int Run(string[] arguments, Terminal terminal)
    {
        string[] words = arguments is [] or ["help", ..] ? [.. arguments.Skip(1), "--help"] : arguments;
        var parsed = Root(words[0], terminal).Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not ExamplesHelp && UsageProblem.Of(parsed) is { } problem)
        {
            return terminal.Usage(problem);
        }

        try
        {
            return parsed.Invoke(new() { Output = terminal.Output, Error = new VisibleWriter(terminal.Error), EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (ToolNet.Holds(exception))
        {
            return terminal.Usage(exception.Message);
        }
    }

    private static RootCommand Root(string? name, Terminal terminal)
    {
        var root = new RootCommand("Reads and finds figures, starts projects of facts, exports facts, and writes and checks the evidence for them.");
        foreach (var command in CommandTable.For(name, terminal))
        {
            root.Add(command);
        }

        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new ExamplesHelp((HelpAction)option.Action!, Examples);
        }

        return root;
    }
}
