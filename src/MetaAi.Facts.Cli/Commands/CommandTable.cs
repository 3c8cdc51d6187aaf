using System.CommandLine;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>The commands of the tool. Each is made when it is asked for: starting one costs nothing of the others.</summary>
internal static class CommandTable
{
    private static readonly (string Name, Func<Terminal, Command> Create)[] Commands =
    [
        ("init", InitCommand.Create),
        ("read", ReadCommand.Create),
        ("scan", ScanCommand.Create),
        ("verify", VerifyCommand.Create),
        ("mcp", McpCommand.Create),
        ("evaluate", EvaluateCommand.Create),
        ("compare", CompareCommand.Create),
        ("export", ExportCommand.Create),
        ("explain", ExplainCommand.Create),
        ("book", BookCommand.Create),
        ("lock", LockCommand.Create),
        ("check", CheckCommand.Create),
        ("rule", RuleCommand.Create),
    ];

    /// <summary>The names, in the order of the help.</summary>
    public static IEnumerable<string> Names => Commands.Select(command => command.Name);

    /// <summary>The command of a name, or all of them where none has it.</summary>
    public static IEnumerable<Command> For(string? name, Terminal terminal)
    {
        var index = Array.FindIndex(Commands, command => command.Name == name);
        return index < 0 ? Commands.Select(command => command.Create(terminal)) : [Commands[index].Create(terminal)];
    }
}
