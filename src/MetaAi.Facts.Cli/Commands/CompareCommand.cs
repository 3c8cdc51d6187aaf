using System.CommandLine;
using MetaAi.Facts.Cli.Evaluating;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts compare [FILE]</c>: statements about the same a line, whether they agree a line.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal) => LineCommand.Create(
        terminal,
        "compare",
        "Compares what phrases say of the same: whether they agree, and where they meet.",
        $"\"lang\" and \"facts\", of which each has {string.Join(", ", CompareQuestion.FactNames.Select(name => $"\"{name}\""))}",
        "{\"lang\":\"fr\",\"facts\":[{\"text\":\"39 M€\",\"period\":\"2024\"},{\"text\":\"39,4 M€\",\"period\":\"2024\"}]}",
        CompareAnswer.To);
}
