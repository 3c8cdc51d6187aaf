using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Languages;

namespace MetaAi.Facts.Reading;

/// <summary>Says to a person why a phrase was refused, under the rule that it breaks.</summary>
public static class RefusalMessages
{
    /// <summary>The message for a refusal.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="text">The phrase that was refused.</param>
    /// <param name="context">What was declared about it.</param>
    public static FactMessage Of(in Refusal refusal, string text, ReadingContext context)
    {
        var words = text.Substring(refusal.Start, refusal.Length).Trim();
        return refusal.Reason switch
        {
            RefusalReason.SeveralFigures => new(FactRules.SeveralFigures, words, text),
            RefusalReason.OtherKind => new(FactRules.CannotHold, Words(context.Kinds), $"what '{words}' says", "the kind that the words say"),
            RefusalReason.CurrencyUndeclared => new(FactRules.CurrencyUndeclared, words, "the quote or its source"),
            RefusalReason.IssuedMissing => new(FactRules.NeedsDeclaration, words, "the day on which the text was published; set Issued on its source"),
            RefusalReason.FiscalYearStartMissing => new(FactRules.NeedsDeclaration, words, "the month in which the fiscal year starts; set FiscalYearStart on its source"),
            RefusalReason.DayMonthOrder => new(FactRules.NeedsDeclaration, words, "knowing whether the day or the month comes first; set Language to one with a country, such as en-US or en-GB"),
            RefusalReason.ReversedRange => new(FactRules.Contradiction, words, "the first bound is above the second"),
            RefusalReason.ImpossibleDate => new(FactRules.Contradiction, words, "the calendar has no such date"),
            RefusalReason.WeekdayContradicts => new(FactRules.Contradiction, words, "the date falls on another weekday"),
            RefusalReason.TwoHedges => new(FactRules.Contradiction, words, "two hedges say different things of one number"),
            RefusalReason.DigitGrouping => new(FactRules.Contradiction, words, "the digits are not grouped by three, or the separators are mixed"),
            RefusalReason.MixedUnits => new(FactRules.Contradiction, words, "the two bounds are of different units"),
            RefusalReason.DoubtfulRange => new(FactRules.Contradiction, words, "its words leave open what the two bounds share"),
            RefusalReason.DoubtfulDate => new(FactRules.Contradiction, words, "its words may mean one date or another"),
            RefusalReason.TooLarge => new(FactRules.Contradiction, words, "the number is larger than what is kept exactly (28 digits)"),
            RefusalReason.NegativeLength => new(FactRules.Contradiction, words, "a length of time cannot be negative"),
            RefusalReason.UnknownLanguage => new(FactRules.UnknownLanguage, context.Language, string.Join(", ", LanguagePacks.Tags)),
            _ => new(FactRules.Unreadable, words, text, context.Language),
        };
    }

    private static string Words(FigureKinds kinds) => string.Join(", ", ExchangeForm.Kinds.Where(kind => (kinds & ExchangeForm.ToKinds(kind)) != 0));
}
