using System.Globalization;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Reading;

/// <summary>Says to a person why a phrase was refused, under the rule that it breaks.</summary>
internal static class RefusalMessages
{
    /// <summary>The message for a refusal.</summary>
    /// <param name="refusal">The refusal.</param>
    public static FactMessage Of(in Refusal refusal)
    {
        var text = refusal.Text ?? "";
        if (refusal.Cue is { } cue)
        {
            return CueMessages.Of(text, cue);
        }

        var context = refusal.Context ?? new() { Language = "" };
        var refused = text.Substring(refusal.Start, refusal.Length).Trim();
        var words = Excerpt.Of(refused);
        text = Excerpt.Of(text);
        return refusal.Reason switch
        {
            RefusalReason.SeveralFigures => new(FactRules.SeveralFigures, words, text),
            RefusalReason.OtherKind => new(FactRules.CannotHold, Words(context.Kinds), $"what '{words}' says", "the kind that the words say"),
            RefusalReason.CurrencyUndeclared => new(FactRules.CurrencyUndeclared, words, "the quote or its source"),
            RefusalReason.IssuedMissing => new(FactRules.NeedsDeclaration, words, "the day on which the text was published; set Issued on its source"),
            RefusalReason.FiscalYearStartMissing => new(FactRules.NeedsDeclaration, words, "the month in which the fiscal year starts; set FiscalYearStart on its source"),
            RefusalReason.DayMonthOrder => new(
                FactRules.NeedsDeclaration,
                words,
                $"knowing whether the day or the month comes first{Readings(refusal)}; set Language to one with a country, such as en-US or en-GB"),
            RefusalReason.ReversedRange => new(FactRules.Contradiction, words, "the first bound is above the second"),
            RefusalReason.ImpossibleDate => new(FactRules.Contradiction, words, "the calendar has no such date"),
            RefusalReason.WeekdayContradicts => new(FactRules.Contradiction, words, "the date falls on another weekday"),
            RefusalReason.FiscalYearContradicts => new(FactRules.Contradiction, words, $"the fiscal year was declared to start in month {FiscalYearStart(context)}; correct FiscalYearStart on its source"),
            RefusalReason.TwoHedges => new(FactRules.Contradiction, words, "two hedges say different things of one number"),
            RefusalReason.DigitGrouping => new(FactRules.Contradiction, words, Grouping(context)),
            RefusalReason.MixedUnits => new(FactRules.Contradiction, words, "the two bounds are of different units"),
            RefusalReason.DoubtfulRange => new(FactRules.Contradiction, words, "its words leave open how its numbers belong together" + Readings(refusal)),
            RefusalReason.EqualBounds => new(FactRules.Contradiction, words, "the two bounds are the same"),
            RefusalReason.DoubtfulHedge => new(FactRules.Contradiction, words, "the hedge may count either way here; quote the figure without it, or with a sign such as >"),
            RefusalReason.DoubtfulDate => new(FactRules.Contradiction, words, "its words may mean one date or another" + Readings(refusal)),
            RefusalReason.DoubtfulUnit => new(
                FactRules.Contradiction,
                words,
                "its unit may be one thing or another: a currency or a weight, a scale or a unit; declare the kind or the currency"),
            RefusalReason.TooLarge => new(FactRules.Contradiction, words, "the number is larger than what is kept exactly (28 digits)"),
            RefusalReason.TimeOfDay => new(FactRules.Contradiction, words, "a time of day is no figure, and no length of time"),
            RefusalReason.NegativeLength => new(FactRules.Contradiction, words, "a length of time cannot be negative"),
            RefusalReason.Wall => new(FactRules.Contradiction, words, "a tab, a bar, a blank line, several spaces or a line end part its words"),
            RefusalReason.UnknownLanguage => new(FactRules.UnknownLanguage, Excerpt.Of(context.Language), string.Join(", ", LanguagePacks.Tags)),
            _ => new(FactRules.Unreadable, words, text, context.Language + Hint(refused, refusal.Start, context)),
        };
    }

    /// <summary>The readings among which nothing decides: ": 10 to 15000 EUR, or 10000 to 15000 EUR".</summary>
    private static string Readings(in Refusal refusal) => refusal.Candidates.Count == 0
        ? ""
        : ": " + string.Join(", or ", refusal.Candidates.Select(candidate => FigureDescription.Describe(candidate)));

    private static string FiscalYearStart(ReadingContext context) => context.FiscalYearStart?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Grouping(ReadingContext context)
    {
        const string Problem = "the digits are not grouped by three, or the separators are mixed";
        return LanguagePacks.Find(context.Language) is { } pack ? $"{Problem} ('{pack.Format.Decimal}' begins decimals here)" : Problem;
    }

    /// <summary>What would make the words readable, where that is known.</summary>
    private static string Hint(string words, int start, ReadingContext context)
    {
        // "a boat" is per nothing: what a figure is per stands after it.
        var folded = TextFolding.FoldWords(words).ToLowerInvariant();
        return start > 0 && LanguagePacks.Find(context.Language) is { } pack && pack.Units.RateWords.TryMatchStart(folded.AsSpan(), out _, out _)
            ? ": leave out what the figure is per, and set Per"
            : "";
    }

    private static string Words(FigureKinds kinds) => string.Join(", ", ExchangeForm.Kinds.Where(kind => (kinds & ExchangeForm.ToKinds(kind)) != 0));
}
