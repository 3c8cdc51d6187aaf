using System.CommandLine;
using System.CommandLine.Parsing;

namespace FactBook;

/// <summary>An option whose value is one of some names, in any case. Another value is refused with the names there are.</summary>
internal sealed class NameOption : Option<string?>
{
    private readonly IReadOnlyList<string> names;

    /// <summary>An option.</summary>
    /// <param name="name">What is typed: <c>--source</c>.</param>
    /// <param name="noun">What is named: "source".</param>
    /// <param name="description">What it does.</param>
    /// <param name="names">The names there are.</param>
    public NameOption(string name, string noun, string description, IReadOnlyList<string> names)
        : base(name)
    {
        this.names = names;
        Description = $"{description}: {string.Join(", ", names)}";
        HelpName = noun.ToUpperInvariant();
        CompletionSources.Add([.. names]);
        Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Match(token.Value) is null)
            {
                result.AddError($"There is no {noun} '{token.Value}'; choose one of: {string.Join(", ", names)}");
            }
        });
    }

    /// <summary>The name that was meant, as it is spelt; null where none was.</summary>
    public string? Read(ParseResult arguments) => Match(arguments.GetValue(this));

    /// <summary>The same while the arguments are being checked.</summary>
    public string? Read(SymbolResult arguments) => Match(arguments.GetValue(this));

    private string? Match(string? value) => names.FirstOrDefault(name => string.Equals(name, value, StringComparison.OrdinalIgnoreCase));
}
