using System.CommandLine;
using MetaAi.Facts.Cli.Commands;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Reading;

/// <summary>The options that declare something about a text or a phrase: as the members of a question do.</summary>
internal sealed class ContextOptions
{
    private readonly Option<string?> language = Of("--lang", "TAG", "The language of the words, a BCP 47 tag: fr, en-US.");
    private readonly Option<string?> kind = Of("--kind", "KIND", $"The kind of figure that is meant ({string.Join(", ", ExchangeForm.Kinds)}); every kind where it is left out.");
    private readonly Option<string?> currency = Of("--currency", "CODE", "The ISO 4217 code that an ambiguous sign or name stands for.");
    private readonly Option<string?> unit = Of("--unit", "CODE", "The ISO 4217 code of an amount whose words name no currency at all; you know it from elsewhere.");
    private readonly Option<string?> issued = Of("--issued", "DATE", "When the words were published: EDTF (2024, 2024-06, 2024-06-12).");
    private readonly Option<string?> period = Of("--period", "DATE", "What the figures are for: EDTF, and 2024-Q2, 2024-H1.");
    private readonly Option<string?> fiscalStart = Of("--fiscal-start", "MONTH", "The month in which the fiscal year starts, 1 to 12.");

    /// <param name="needsLanguage">Whether a call without a language is wrong.</param>
    /// <param name="takesUnit">Whether they are about phrases, whose currency may be declared where their words name none: of a text that is never so.</param>
    public ContextOptions(bool needsLanguage, bool takesUnit = false)
    {
        language.Required = needsLanguage;
        All = [language, kind, currency, .. takesUnit ? [unit] : Array.Empty<Option>(), issued, period, fiscalStart];
    }

    public IReadOnlyList<Option> All { get; }

    /// <summary>The language that a call declares, or null.</summary>
    public string? LanguageOf(ParseResult parsed) => parsed.GetValue(language);

    /// <summary>The first of the options that a call has, or null.</summary>
    public Option? FirstIn(ParseResult parsed) => All.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false });

    /// <summary>What was declared; in English where no language was.</summary>
    /// <returns>Null where something is not what it should be; that was said.</returns>
    public ReadingContext? Parse(ParseResult parsed, Terminal terminal)
    {
        var isFine = true;
        var context = new ReadingContext
        {
            Language = parsed.GetValue(language) ?? "en",
            Kinds = Value(kind, ContextFields.Kind) ?? FigureKinds.Any,
            Currency = Value(currency, ContextFields.Currency),
            Unit = All.Contains(unit) ? Value(unit, ContextFields.Unit) : null,
            Issued = Value(issued, ContextFields.Issued),
            Period = Value(period, ContextFields.Period),
            FiscalYearStart = Value(fiscalStart, ContextFields.FiscalStart),
        };
        if (!LanguagePacks.CanRead(context.Language))
        {
            Fail(language, context.Language, $"a language that is read ({string.Join(", ", LanguagePacks.Tags)}){DidYouMean.After(context.Language, LanguagePacks.Tags)}");
        }

        if (context.Unit is { } code && (context.Kinds & FigureKinds.Money) == 0)
        {
            Fail(unit, code, ContextFields.UnitOfMoney);
        }

        return isFine ? context : null;

        T? Value<T>(Option<string?> option, ContextField<T> field)
        {
            if (parsed.GetValue(option) is not { } text)
            {
                return default;
            }

            var value = field.Parse(text);
            if (value is null)
            {
                Fail(option, text, field.Instead(text));
            }

            return value;
        }

        void Fail(Option option, string text, string what)
        {
            terminal.Usage($"{option.Name} = \"{text}\" is not {what}");
            isFine = false;
        }
    }

    private static Option<string?> Of(string name, string form, string description) => new(name) { Description = description, HelpName = form };
}
