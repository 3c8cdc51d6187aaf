using System.CommandLine;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Cli.Reading;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts read [FILE]</c>: a question a line, an answer a line.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "JSON lines with \"lang\" and \"text\", and optionally \"kind\", \"currency\", \"issued\", \"period\" and \"fiscalStart\"; "
                + "standard input where it is left out or '-'.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("read", "Reads phrases as figures: JSON lines in, JSON lines out, in order.") { file };
        command.SetAction(parsed => Run(parsed.GetValue(file), terminal));
        return command;
    }

    private static int Run(string? file, Terminal terminal)
    {
        if (file is null or "-")
        {
            return Answer(terminal.InputBytes, terminal.Output);
        }

        if (!File.Exists(file))
        {
            return terminal.Usage($"there is no file '{file}'");
        }

        using var questions = File.OpenRead(file);
        return Answer(questions, terminal.Output);
    }

    // A blank line is answered as well, and every answer leaves at once: who asks line by line gets as many answers, each before the next question.
    private static int Answer(Stream questions, TextWriter answers)
    {
        foreach (var line in Lines.Of(questions))
        {
            answers.Write(ReadAnswer.To(line.Span));
            answers.Write('\n');
            answers.Flush();
        }

        return ExitCode.Fine;
    }
}
