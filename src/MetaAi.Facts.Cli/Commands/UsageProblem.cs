using System.CommandLine;
using System.CommandLine.Parsing;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>What is wrong with a call, in one sentence: of several faults the one that the others follow from.</summary>
internal static class UsageProblem
{
    public static string? Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var words = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).Where(token => token.Type == TokenType.Argument).Select(token => token.Value).ToArray();
        if (words.FirstOrDefault(IsOption) is { } option && (command is not RootCommand || words[0] == option))
        {
            var name = option.Split('=', ':')[0];
            return $"there is no option '{name}'{(command is RootCommand ? "" : $" of 'facts {command.Name}'")}"
                + DidYouMean.After(name, command.Options.SelectMany(known => known.Aliases.Prepend(known.Name)));
        }

        if (command is RootCommand && words is [var word, ..])
        {
            var meant = DidYouMean.After(word, CommandTable.Names);
            return $"there is no command '{word}'{(meant.Length > 0 ? meant : $"; the commands are {string.Join(", ", CommandTable.Names)}")}";
        }

        return parsed.Errors.Count == 0 ? null
            : (parsed.Errors.FirstOrDefault(error => parsed.UnmatchedTokens.Any(left => error.Message.Contains($"'{left}'", StringComparison.Ordinal))) ?? parsed.Errors[0]).Message;
    }

    // '-5 %' is a phrase, and '-' is standard input.
    private static bool IsOption(string word) =>
        word.Length > 1 && word[0] == '-' && char.IsAsciiLetter(word.TrimStart('-').FirstOrDefault()) && !word.Any(char.IsWhiteSpace);
}
