using System.CommandLine;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Cli.Verifying;
using MetaAi.Facts.Proving;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts verify [CLAIMS] --texts DIR</c>: a claim a line, a verdict a line.</summary>
internal static class VerifyCommand
{
    private const string Standard = "-";

    public static Command Create(Terminal terminal)
    {
        var claims = new Argument<string?>("CLAIMS")
        {
            HelpName = "CLAIMS",
            Description = $"A file of JSON lines with \"source\", \"lang\" and \"quote\", and optionally {string.Join(", ", ClaimLine.Names.Where(name => name is not ("source" or "lang" or "quote")).Select(name => $"\"{name}\""))}; "
                + "standard input where it is left out or '-'.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var texts = TextsOption.Create();
        var command = new ToolCommand(
            "verify",
            "Judges claims about texts: whether a quote stands there, and says what is claimed.",
            "verify claims.jsonl --texts articles",
            "verify - --texts articles") { claims, texts };
        command.SetAction(parsed => Run(parsed.GetValue(claims) ?? Standard, parsed.GetRequiredValue(texts), terminal));
        return command;
    }

    private static int Run(string claims, string folder, Terminal terminal)
    {
        if (claims != Standard && !File.Exists(claims))
        {
            return terminal.Usage(MissingFile.Named(claims));
        }

        if (!Directory.Exists(folder))
        {
            return terminal.Usage($"there is no folder '{folder}'");
        }

        var known = new ClaimedTexts(folder);
        terminal.ComplainAll(known.Unreadable.Select(text => text.Warning));
        var judge = new ClaimJudge(known);
        if (claims != Standard)
        {
            using var lines = File.OpenRead(claims);
            return Answer(lines, isStandard: false, judge, terminal.Output);
        }

        if (terminal.IsInputKeyboard)
        {
            terminal.Complain("reading JSON lines, such as {\"source\":\"news.txt\",\"lang\":\"fr\",\"quote\":\"49 %\",\"low\":\"49\"}");
        }

        return Answer(terminal.InputBytes, isStandard: true, judge, terminal.Output);
    }

    // A blank line is answered as well. From standard input every answer leaves at once: whoever claims line by line gets each verdict before the next claim.
    private static int Answer(Stream claims, bool isStandard, ClaimJudge judge, TextWriter answers)
    {
        var (exitCode, number) = (ExitCode.Fine, 0L);
        foreach (var line in Lines.Of(claims))
        {
            var verdict = judge.Judge(line.Span, ++number);
            exitCode = verdict.Verdict == Verdict.Proved ? exitCode : ExitCode.DoesNotHold;
            answers.Write(AnswerJson.Verdict(verdict));
            answers.Write('\n');
            if (isStandard)
            {
                answers.Flush();
            }
        }

        answers.Flush();
        return exitCode;
    }
}
