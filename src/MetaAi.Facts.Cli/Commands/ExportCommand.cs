using System.CommandLine;
using MetaAi.Facts.Cli.Explaining;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Cli.Metadata;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts export PROJECT|ASSEMBLY --format jsonl</c>: every fact as a line.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var target = FactArguments.Target();
        var format = ChoiceOption.Of("--format", "The format to write; JSON lines where it is left out.", "jsonl");
        var command = new ToolCommand(
            "export",
            "Writes the facts of a project or an assembly, by id.",
            "export",
            "export bin/Debug/net10.0/Ferry.dll > facts.jsonl") { target, format };
        command.SetAction(parsed =>
        {
            if (FactTarget.Find(parsed.GetValue(target), terminal) is not { } found)
            {
                return ExitCode.Usage;
            }

            if (AssemblyOpener.Open(found, TextChoice.Own, terminal, out var exitCode) is not { Facts: { } assembly, Built: { } built })
            {
                return exitCode;
            }

            FactRecordJson.WriteLines(terminal.Output, new CompiledFormulas(assembly, built.AssemblyPath).Records());
            terminal.Output.Flush();
            return ExitCode.Fine;
        });
        return command;
    }
}
