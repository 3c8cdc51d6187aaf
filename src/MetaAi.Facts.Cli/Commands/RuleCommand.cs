using System.CommandLine;
using MetaAi.Facts.Cli.Rules;
using Spectre.Console;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts rule [ID]</c>: the page of a rule, or all rules.</summary>
internal static class RuleCommand
{
    private const int SeverityWidth = 7;

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("ID")
        {
            HelpName = "ID",
            Description = "The rule: FACT204, or 204. All rules are listed where it is left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        id.CompletionSources.Add(_ => RulePages.Ids.Select(known => new System.CommandLine.Completions.CompletionItem(known)));
        var command = new ToolCommand("rule", "Explains a rule: what it asks for, an example, and how to fix what breaks it.", "rule FACT204", "rule") { id };
        command.SetAction(parsed => parsed.GetValue(id) is { } written ? Explain(written, terminal) : List(terminal));
        return command;
    }

    private static int Explain(string written, Terminal terminal)
    {
        if (RulePages.Find(written) is not { } id)
        {
            return terminal.Usage(RulePages.Unknown(written));
        }

        terminal.Output.Write(RulePages.PageOf(id));
        terminal.Output.Flush();
        return ExitCode.Fine;
    }

    private static int List(Terminal terminal)
    {
        var rules = RulePages.Ids.Select(id => (Id: id, Head: RulePages.HeadOf(id)));
        if (terminal.Width is not null)
        {
            var table = Screen.Table("rule", "severity", "title");
            foreach (var (id, head) in rules)
            {
                table.AddRow(Screen.Words(id), Screen.Words(head.Severity, ColourOf(head.Severity)), Screen.Words(head.Title));
            }

            Screen.Write(terminal, table);
            return ExitCode.Fine;
        }

        foreach (var (id, head) in rules)
        {
            terminal.Output.Write($"{id}  {head.Severity.PadRight(SeverityWidth)}  {head.Title}\n");
        }

        terminal.Output.Flush();
        return ExitCode.Fine;
    }

    private static Color? ColourOf(string severity) => severity switch
    {
        "error" => Color.Red,
        "warning" => Color.Yellow,
        _ => null,
    };
}
