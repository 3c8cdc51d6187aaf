using System.CommandLine;
using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Scanning;

/// <summary>The options that declare something about the text: as the members of a question do for a phrase.</summary>
internal sealed class ScanOptions
{
    private readonly Option<string?> language = Of("--lang", "TAG", "The language of the text, a BCP 47 tag: fr, en-US.");
    private readonly Option<string?> kind = Of("--kind", "KIND", "The kind of figure that is looked for; every kind where it is left out.");
    private readonly Option<string?> currency = Of("--currency", "CODE", "The ISO 4217 code that an ambiguous sign or name stands for.");
    private readonly Option<string?> issued = Of("--issued", "DATE", "When the text was published: EDTF.");
    private readonly Option<string?> period = Of("--period", "DATE", "What the figures are for: EDTF.");
    private readonly Option<string?> fiscalStart = Of("--fiscal-start", "MONTH", "The month in which the fiscal year starts, 1 to 12.");

    public ScanOptions() => language.Required = true;

    public IEnumerable<Option> All => [language, kind, currency, issued, period, fiscalStart];

    /// <summary>What was declared.</summary>
    /// <returns>Null where something is not what it should be; that was said.</returns>
    public ReadingContext? Parse(ParseResult parsed, Terminal terminal)
    {
        var isFine = true;
        var context = new ReadingContext
        {
            Language = parsed.GetValue(language)!,
            Kinds = Value(kind, ContextFields.Kind) ?? FigureKinds.Any,
            Currency = Value(currency, ContextFields.Currency),
            Issued = Value(issued, ContextFields.Issued),
            Period = Value(period, ContextFields.Period),
            FiscalYearStart = Value(fiscalStart, ContextFields.FiscalStart),
        };
        if (FigureReader.Read("", context) is { IsRead: false, Refusal.Reason: RefusalReason.UnknownLanguage })
        {
            Fail(language, context.Language, $"a language that is read ({string.Join(", ", LanguagePacks.Tags)})");
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
                Fail(option, text, field.What);
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
