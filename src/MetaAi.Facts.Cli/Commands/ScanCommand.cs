using System.CommandLine;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Cli.Scanning;
using MetaAi.Facts.Cli.Scanning.Drafting;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts scan FILE --lang TAG [--format table|jsonl|csharp]</c>: every figure of a text.</summary>
internal static class ScanCommand
{
    private const string Table = "table";
    private const string JsonLines = "jsonl";
    private const string CSharp = "csharp";

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The text: UTF-8, or UTF-16 with a byte order mark; standard input for '-'." };
        var format = ChoiceOption.Of(
            "--format",
            "A table for people, as where it is left out; JSON lines for programs; or C# declarations to start a fact set from.",
            Table,
            JsonLines,
            CSharp);
        var progress = new Option<bool>("--progress") { Description = "Says how much was read, also where standard error is no screen." };
        var options = new ContextOptions(needsLanguage: true);
        var command = new ToolCommand(
            "scan",
            "Finds every figure of a text.",
            "scan article.txt --lang fr",
            "scan article.txt --lang en-US --currency USD --issued 2025 --format jsonl",
            "scan article.txt --lang fr --format csharp") { file, format, progress };
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed => options.Parse(parsed, terminal) is { } context
            ? Run(parsed.GetRequiredValue(file), context, parsed.GetValue(format) ?? Table, parsed.GetValue(progress) || terminal.IsErrorScreen, terminal)
            : ExitCode.Usage);
        return command;
    }

    private static int Run(string file, ReadingContext context, string format, bool showsProgress, Terminal terminal)
    {
        if (file != "-" && !File.Exists(file))
        {
            return terminal.Usage(MissingFile.Named(file));
        }

        try
        {
            var isMarkup = Scan(file, context, format, showsProgress, terminal, out var name);
            terminal.Output.Flush();
            if (isMarkup)
            {
                terminal.Complain(new FactNote(new(FactRules.TextIsMarkup, name), new(file, 1, 1)).ToString());
            }

            return ExitCode.Fine;
        }
        catch (UndecodableTextException exception)
        {
            terminal.Complain($"{new Place(file, exception.Line, exception.Column)}: error: {exception.Message}");
            return ExitCode.Usage;
        }
        finally
        {
            terminal.Output.Flush();
        }
    }

    private static bool Scan(string file, ReadingContext context, string format, bool showsProgress, Terminal terminal, out string name)
    {
        using var input = ScanInput.Open(file, showsProgress, terminal);
        Write(input, context, format, terminal);
        name = input.Name;
        return input.IsMarkup;
    }

    private static void Write(ScanInput input, ReadingContext context, string format, Terminal terminal)
    {
        switch (format)
        {
            case JsonLines:
                ScanLines.Write(input, context, terminal.Output);
                break;
            case CSharp:
                terminal.Output.Write(FactDraft.Of(new(input.Name, input.Text.ReadToEnd()), context));
                break;
            default:
                new ScanTable(terminal).Write(input, context);
                break;
        }
    }
}
