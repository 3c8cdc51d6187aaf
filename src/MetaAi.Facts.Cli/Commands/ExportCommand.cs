using System.CommandLine;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Cli.Metadata;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts export PROJECT|ASSEMBLY --format jsonl</c>: every fact as a line.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var target = FactArguments.Target();
        var format = new Option<string>("--format") { Description = "The format to write.", HelpName = "jsonl", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var command = new Command("export", "Writes the facts of a project or an assembly, by id.") { target, format };
        command.SetAction(parsed =>
        {
            if (FactTarget.Find(parsed.GetRequiredValue(target), terminal) is not { } found)
            {
                return ExitCode.Usage;
            }

            if (AssemblyOpener.Open(found, texts: null, terminal, out var exitCode) is not { } assembly)
            {
                return exitCode;
            }

            FactRecordJson.WriteLines(terminal.Output, assembly.Facts.Select(fact => fact.Record));
            terminal.Output.Flush();
            return ExitCode.Fine;
        });
        return command;
    }
}
