using System.CommandLine;
using MetaAi.Facts.Cli.Evaluating;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts evaluate [FILE]</c>: a formula over quoted figures a line, its value with bounds a line.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal) => LineCommand.Create(
        terminal,
        "evaluate",
        "Computes with the figures of phrases, exactly and with their bounds.",
        $"{string.Join(", ", EvaluateQuestion.Names.Select(name => $"\"{name}\""))}; an input has {string.Join(", ", EvaluateQuestion.InputNames.Select(name => $"\"{name}\""))}",
        "{\"lang\":\"fr\",\"inputs\":{\"a\":{\"text\":\"39 M€\"},\"b\":{\"text\":\"3 M€\"}},\"formula\":\"b / a\"}",
        EvaluateAnswer.To);
}
