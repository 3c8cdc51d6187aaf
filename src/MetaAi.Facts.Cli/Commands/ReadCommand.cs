using System.CommandLine;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>
/// <c>facts read PHRASE… --lang TAG</c>: an answer a phrase. <c>facts read [FILE]</c>: a question a line, an answer a line.
/// </summary>
internal static class ReadCommand
{
    private const string JsonLines = "jsonl";
    private const string Text = "text";

    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string[]>("PHRASE|FILE")
        {
            Description = "With --lang: the phrases. Without: a file of JSON lines with \"lang\" and \"text\", and optionally \"kind\", \"currency\", \"unit\", "
                + "\"issued\", \"period\" and \"fiscalStart\"; standard input where it is left out or '-'.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var options = new ContextOptions(needsLanguage: false, takesUnit: true);
        var format = ChoiceOption.Of("--format", "How phrases are answered: plain words, as on a screen where it is left out, or JSON lines, as everywhere else.", Text, JsonLines);
        var command = new ToolCommand(
            "read",
            "Reads phrases as figures.",
            "read \"60 à 65 milliards de dollars\" --lang fr",
            "read \"$1.2 billion\" \"up to 3%\" --lang en-US --currency USD --format jsonl",
            "read questions.jsonl") { words, format };
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var phrases = parsed.GetValue(words) ?? [];
            if (options.LanguageOf(parsed) is null)
            {
                return options.FirstIn(parsed) is { } option
                    ? terminal.Usage($"{option.Name} declares something about phrases: say their language as well (--lang fr), or leave it out and say it in the JSON lines")
                    : ReadLines(phrases, parsed.GetValue(format), terminal);
            }

            return options.Parse(parsed, terminal) is { } context ? ReadPhrases(phrases, context, parsed.GetValue(format), terminal) : ExitCode.Usage;
        });
        return command;
    }

    private static int ReadPhrases(string[] phrases, ReadingContext context, string? format, Terminal terminal)
    {
        if (phrases.Length == 0)
        {
            return terminal.Usage("there is no phrase to read: facts read \"60 à 65 milliards de dollars\" --lang fr");
        }

        if (phrases.FirstOrDefault(File.Exists) is { } file)
        {
            return terminal.Usage($"'{file}' is a file: leave --lang out where it holds JSON lines, or find the figures of a text with 'facts scan'");
        }

        var inWords = format is null ? terminal.Width is not null : format == Text;
        for (var i = 0; i < phrases.Length; i++)
        {
            var reading = FigureReader.Read(phrases[i], context);
            terminal.Output.Write(inWords ? $"{(i > 0 ? "\n" : "")}{PhraseAnswer.Of(phrases[i], reading)}" : $"{ReadAnswer.Of(reading)}\n");
        }

        terminal.Output.Flush();
        return ExitCode.Fine;
    }

    private static int ReadLines(string[] files, string? format, Terminal terminal)
    {
        if (files is not ([] or ["-"]) && (files.Length > 1 || !File.Exists(files[0])))
        {
            var all = string.Join(' ', files);
            return terminal.Usage(Directory.Exists(all) ? MissingFile.Named(all) : $"there is no file '{all}'; to read phrases, say their language: --lang fr");
        }

        if (format == Text)
        {
            return terminal.Usage("JSON lines are answered by JSON lines; with --lang, phrases are answered in words");
        }

        if (files is [] or ["-"])
        {
            if (terminal.IsInputKeyboard)
            {
                terminal.Complain("reading JSON lines, such as {\"lang\":\"fr\",\"text\":\"49 %\"}; to read phrases: facts read \"49 %\" --lang fr");
            }

            return Answer(terminal.InputBytes, terminal.Output);
        }

        using var questions = File.OpenRead(files[0]);
        return Answer(questions, terminal.Output);
    }

    // A blank line is answered as well, and every answer leaves at once: whoever asks line by line gets each answer before the next question.
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
