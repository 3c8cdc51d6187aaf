using System.CommandLine;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>An option whose value is one of a few words.</summary>
internal static class ChoiceOption
{
    /// <summary>An option that is one of a few words, and null where it is left out.</summary>
    public static Option<string?> Of(string name, string description, params IReadOnlyList<string> choices)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', choices) };
        option.CompletionSources.Add([.. choices]);
        option.Validators.Add(result =>
        {
            foreach (var value in result.Tokens.Select(token => token.Value).Where(value => !choices.Contains(value, StringComparer.Ordinal)))
            {
                result.AddError($"{name} = \"{value}\" is not one of {string.Join(", ", choices)}{DidYouMean.After(value, choices)}");
            }
        });
        return option;
    }
}
