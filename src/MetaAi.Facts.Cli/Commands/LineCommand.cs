using System.CommandLine;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Cli.Reading;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>A command that answers JSON lines by JSON lines, in order: of a file, or of standard input.</summary>
internal static class LineCommand
{
    private const string Standard = "-";

    /// <param name="terminal">Where answers go.</param>
    /// <param name="name">The command's name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="lines">What its lines have.</param>
    /// <param name="example">A line.</param>
    /// <param name="answer">The answer to a line.</param>
    public static Command Create(Terminal terminal, string name, string description, string lines, string example, Func<string, string> answer)
    {
        var file = new Argument<string?>("FILE") { Description = $"A file of JSON lines: {lines}; standard input where it is left out or '-'.", Arity = ArgumentArity.ZeroOrOne };
        var command = new ToolCommand(name, description, $"{name} questions.jsonl") { file };
        command.SetAction(parsed => Run(parsed.GetValue(file) ?? Standard, terminal, example, answer));
        return command;
    }

    private static int Run(string file, Terminal terminal, string example, Func<string, string> answer)
    {
        if (file == Standard)
        {
            if (terminal.IsInputKeyboard)
            {
                terminal.Complain($"reading JSON lines, such as {example}");
            }

            return Answer(terminal.InputBytes, terminal.Output, answer);
        }

        if (!File.Exists(file))
        {
            return terminal.Usage(MissingFile.Named(file));
        }

        using var questions = File.OpenRead(file);
        return Answer(questions, terminal.Output, answer);
    }

    private static int Answer(Stream questions, TextWriter answers, Func<string, string> answer)
    {
        foreach (var line in Lines.Of(questions))
        {
            answers.Write(QuestionLine.Answer(line.Span, answer));
            answers.Write('\n');
            answers.Flush();
        }

        return ExitCode.Fine;
    }
}
