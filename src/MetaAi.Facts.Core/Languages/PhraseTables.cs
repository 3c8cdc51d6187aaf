using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages;

/// <summary>The phrase tables of a language.</summary>
internal static class PhraseTables
{
    /// <summary>Those whose phrases may stand in a figure. Names and labels do not.</summary>
    public static PhraseTable[] Of(LanguagePack pack) =>
    [
        pack.HedgesBefore, pack.HedgesAfter, pack.BoundLinks, pack.Equalities, pack.Inclusions, pack.Tolerances, pack.ToleranceOpeners, pack.ToleranceClosers,
        pack.Negations.Chain, pack.Negations.Bounds, pack.Negations.Thresholds,
        .. OfForms(pack.Ranges, withOpeners: true, withConnectors: true), .. Of(pack.Numbers), .. Of(pack.Units), .. Of(pack.Dates),
        CurrencySigns.Table, CurrencySigns.After, CurrencySigns.BeforeDigits, CurrencySigns.Transliterated, IsoCurrencies.Table, FormerCurrencies.Table, NumericSigns.VulgarFractions,
    ];

    /// <summary>The phrases that show, by their longest word, that a figure is near.</summary>
    public static IReadOnlyList<string> Anchors(LanguagePack pack)
    {
        PhraseTable[] tables =
        [
            pack.Numbers.Small, pack.Numbers.Tens, pack.Numbers.Hundreds, pack.Numbers.Scales, pack.Numbers.Collectives, pack.Numbers.Nils,
            pack.Units.Shares, pack.Units.Multiples, pack.Units.Percents, NumericSigns.VulgarFractions,
            pack.Dates.Months, pack.Dates.Weekdays, pack.Dates.Relatives, pack.Dates.PeriodNouns, pack.Dates.DecadeNames, pack.Dates.Centuries,
        ];

        var anchors = new List<string>();
        foreach (var table in tables)
        {
            foreach (var phrase in table.Phrases)
            {
                // Digits are anchors: "pour 100" is found by them, and not at every "pour".
                if (!HasDigit(phrase))
                {
                    anchors.Add(phrase);
                }
            }
        }

        // "several" and "plusieurs" count by themselves; "des" only before a round number, which is an anchor.
        var indefinites = pack.Numbers.Indefinites;
        for (var i = 0; i < indefinites.Count; i++)
        {
            if (indefinites.MeaningAt(i) == IndefiniteWord.BeforePlural)
            {
                anchors.Add(indefinites[i]);
            }
        }

        return anchors;
    }

    /// <summary>The units that show a figure only directly after a number.</summary>
    public static IReadOnlyList<string> UnitAnchors(LanguagePack pack) => [.. pack.Units.Durations.Phrases, .. pack.Units.Denominators.Phrases];

    /// <summary>Those whose phrases a measure may start with.</summary>
    public static PhraseTable[] OfMeasureStarts(LanguagePack pack) =>
    [
        .. Of(pack.Numbers), pack.Units.Shares, pack.Units.Multiples, pack.Units.TimesHeads, pack.Units.DurationParts,
        CurrencySigns.Table, CurrencySigns.Transliterated, IsoCurrencies.Table, FormerCurrencies.Table, NumericSigns.VulgarFractions,
    ];

    /// <summary>Those whose phrases may stand before a figure and change nothing.</summary>
    public static PhraseTable[] OfNeutralStarts(LanguagePack pack) =>
    [
        pack.Equalities, pack.Units.OfWords, pack.Units.Articles, pack.Units.DurationPrefixes, pack.Units.DurationFrames, pack.Dates.Prefixes, pack.Dates.Links,
        pack.Dates.YearHeads, pack.Dates.MonthHeads, pack.Dates.DecadeHeads, pack.Dates.RangeOpeners,
        .. OfRangeOpeners(pack),
    ];

    /// <summary>Those that open a range of measures.</summary>
    public static PhraseTable[] OfRangeOpeners(LanguagePack pack) => OfForms(pack.Ranges, withOpeners: true, withConnectors: false);

    /// <summary>Those that lead from a measure to the other bound, or to a tolerance.</summary>
    public static PhraseTable[] OfRangeLinks(LanguagePack pack) => [.. OfForms(pack.Ranges, withOpeners: false, withConnectors: true), pack.Tolerances, pack.ToleranceOpeners];

    /// <summary>Those whose phrases a unit may start with, but for the noun of a count.</summary>
    public static PhraseTable[] OfUnitStarts(LanguagePack pack) =>
    [
        pack.Units.OfWords, pack.Units.Percents, pack.Units.PercentAbbreviations, pack.Units.Points, pack.Units.BarePoints, pack.Units.Currencies, pack.Units.Symbols, pack.Units.Times,
        pack.Units.TimesEndings, pack.Units.Durations, pack.Units.DurationAdjectives, pack.Units.FormerSigns, CurrencySigns.Table, CurrencySigns.After, IsoCurrencies.Table, FormerCurrencies.Table,
    ];

    /// <summary>Those whose phrases may be the first of a date, but for its prefixes, and for ordinals and numbers.</summary>
    public static PhraseTable[] OfDateNames(LanguagePack pack) =>
    [
        pack.Dates.Months, pack.Dates.MonthHeads, pack.Dates.Weekdays, pack.Dates.WeekdayAbbreviations, pack.Dates.Seasons,
        pack.Dates.PeriodNouns, pack.Dates.PeriodCodes, pack.Dates.WeekNouns, pack.Dates.WeekOfHeads, pack.Dates.Parts,
        pack.Dates.FiscalYearHeads, pack.Dates.FiscalYearEnds, pack.Dates.FiscalAdjectives, pack.Dates.EndedLengths,
        pack.Dates.Relatives, pack.Dates.RelativeHeads, pack.Dates.ThisHeads,
    ];

    /// <summary>Those whose phrases may be the ordinal that a date starts with, or stand before it.</summary>
    public static PhraseTable[] OfDateOrdinals(LanguagePack pack) => [pack.Dates.Ordinals, pack.Dates.FiscalAdjectives];

    /// <summary>Those whose phrases may be the number in words that a date starts with, or the head of a number.</summary>
    public static PhraseTable[] OfDateNumbers(LanguagePack pack) =>
    [
        pack.Numbers.Small, pack.Numbers.Tens, pack.Numbers.Hundreds, pack.Numbers.Scales, pack.Numbers.OneArticles, pack.Dates.DecadeHeads,
        pack.Dates.YearHeads, pack.Dates.FirstPeriodsHeads, pack.Dates.LastPeriodsHeads,
    ];

    private static bool HasDigit(string phrase)
    {
        foreach (var character in phrase)
        {
            if (WordBoundary.IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    private static PhraseTable[] OfForms(RangeForm[] forms, bool withOpeners, bool withConnectors)
    {
        var tables = new List<PhraseTable>();
        foreach (var form in forms)
        {
            if (withOpeners && form.Openers is { } openers)
            {
                tables.Add(openers);
            }

            if (withConnectors)
            {
                tables.Add(form.Connectors);
            }
        }

        return [.. tables];
    }

    private static PhraseTable[] Of(NumberWords words) =>
    [
        words.Small, words.Tens, words.TensLinks, words.Hundreds, words.PartLinks, words.ScaleLinks, words.Scales, words.ScaleAbbreviations, words.Collectives,
        words.Indefinites, words.OneArticles, words.HalfTails, words.PartTails, words.DigitHundreds, words.CollectiveAdjectives,
        words.PartHeads, words.PointWords, words.MinusWords, words.Nils,
    ];

    private static PhraseTable[] Of(UnitWords words) =>
    [
        words.OfWords, words.Articles, words.Currencies, words.CurrenciesThatAreNouns, words.CurrencyAdjectives, words.Percents, words.PercentAbbreviations, words.PartLinks, words.Points,
        words.BarePoints, words.SubunitLinks, words.Comparisons, words.GluedCurrencies, words.FormerSigns, words.Symbols, words.SymbolsApart, words.SymbolDenominators, words.RateWords, words.PerThousand,
        words.Times, words.TimesHeads, words.Multiples,
        words.TimesEndings, words.Shares, words.Denominators, words.CompoundDenominators, words.FractionLinks, words.FractionBars, words.OutOf, words.OutOfPrepositions,
        words.Durations, words.DurationTails, words.DurationPrefixes, words.DurationAdjectives, words.DurationFrames, words.DurationLinks, words.MinutesAfterHours,
        words.DurationParts, words.DoubtfulDurationHeads,
    ];

    private static PhraseTable[] Of(DateWords words) =>
    [
        words.Months, words.Weekdays, words.WeekdayAbbreviations, words.Seasons, words.Ordinals, words.OrdinalEndings, words.PeriodNouns, words.Centuries, words.PeriodCodes,
        words.DecadeHeads, words.DecadeNames, words.DecadeEndings, words.Parts, words.Prefixes, words.Links, words.YearHeads, words.MonthHeads,
        words.FiscalYearHeads, words.FiscalYearTails, words.FiscalYearEnds, words.EndedTails, words.EndedLinks, words.EndedHeads, words.EndedLengths, words.FiscalAdjectives, words.FirstPeriodsTails, words.FirstPeriodsHeads, words.Relatives,
        words.OwnPeriods, words.CountedHeads, words.CountedTails, words.CountedFrom, words.RelativeTails, words.RelativeHeads, words.RangeOpeners,
        words.RangeConnectors, words.WeekNouns, words.WeekOfHeads, words.DayNouns, words.HalfMonthNouns, words.Eras, words.DayHeads,
        words.LastPeriodsTails, words.LastPeriodsHeads, words.ThisHeads, words.Now, words.YearZeros, words.Alternatives, .. words.RangeOpeners.Meanings,
    ];
}
