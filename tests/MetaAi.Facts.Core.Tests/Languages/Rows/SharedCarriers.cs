using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using static MetaAi.Facts.Core.Tests.Languages.Rows.Words;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>Carriers that are alike in every language.</summary>
internal static class SharedCarriers
{
    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["Numbers.Small"] = row => [new(row.Phrase, Said.Number(row.Means<int>())) { Kinds = FigureKinds.Number }],
        ["Numbers.Tens"] = row => [new(row.Phrase, Said.Number(row.Means<TensWord>().Value)) { Kinds = FigureKinds.Number }],
        ["Units.Currencies"] = CurrencyAfter,
        ["Signs.Table"] = row => [.. CurrencyAfter(row), .. CurrencyBefore(row)],
        ["Signs.Codes"] = row => [.. CurrencyAfter(row), .. CurrencyBefore(row)],
        ["Signs.Former"] = row => [.. CurrencyAfter(row), .. CurrencyBefore(row)],
        ["Units.GluedCurrencies"] = row => [new($"25 M{row.Phrase}", Said.Money(25_000_000, row.Means<CurrencyUnit>().Text))],
        ["Units.FormerSigns"] = CurrencyAfter,
        ["Numbers.Nils"] = row => [new($"£{row.Phrase}", Said.Money(0, "GBP"))],
        ["Signs.After"] = CurrencyAfter,
        ["Signs.BeforeDigits"] = row => [new($"{row.Phrase}300", Said.Money(300, row.Means<CurrencyUnit>().Text)) { Kinds = FigureKinds.Money }],
        ["Signs.Transliterated"] = row => [new($"{row.Phrase}300M", Said.Money(300_000_000, row.Means<CurrencyUnit>().Text)), new($"{row.Phrase}4", Said.Nothing)],
        ["Signs.VulgarFractions"] = row =>
        [
            new(row.Phrase, Said.Fraction(Rational.Of(row.Means<(int Numerator, int Denominator)>().Numerator, row.Means<(int Numerator, int Denominator)>().Denominator)))
            {
                Kinds = FigureKinds.Fraction,
            },
        ],
        ["Units.CurrenciesThatAreNouns"] = row => Counted(row.Phrase),
        ["Units.IrregularPlurals"] = row => Counted(row.Phrase),
        ["Units.Symbols"] = row => [new($"5 {row.Phrase}", Said.Count(5, row.Phrase)), new($"5 {row.Phrase}", Said.Count(5, row.Phrase)) { Kinds = FigureKinds.Count }],
        ["Units.SymbolDenominators"] = row => [new($"5 kg/{row.Phrase}", Said.Count(5, $"kg/{row.Phrase}"))],
        ["Units.Measures"] = row => [new($"5 {row.Phrase}", Said.Count(5, row.Phrase))],
        ["Units.HyphenMeasures"] = row => [new($"5-{row.Phrase}", Said.Count(5, row.Phrase))],
        ["Units.Peoples"] = row => [new($"5 {Capitals(row.Phrase)}", Said.Count(5, Capitals(row.Phrase)))],
        ["Units.PercentAbbreviations"] = row => [new($"5 {row.Phrase}", Said.Percent(5)), new($"five {row.Phrase}", Said.Nothing)],
        ["Units.DurationTails"] = row => [new($"five years {row.Phrase}", Said.Length("P5Y"))],
        ["Units.CurrencyAdjectives"] = row => [new($"5 $ {row.Phrase}", Said.Money(5, row.Means<CurrencyUnit>().Text))],
        ["Units.Percents"] = row => [new($"5 {row.Phrase}", Said.Percent(5))],
        ["Units.Points"] = row => [new($"5 {row.Phrase}", Said.Points(5, row.Means<bool>() ? "bp" : "pp")) { Kinds = FigureKinds.Points }],
        ["Units.BarePoints"] = row => [new($"5 {row.Phrase}", Said.Points(5, "pp")) { Kinds = FigureKinds.Points }],
        ["Units.Times"] = row => [new($"3 {row.Phrase}", Said.Multiple(row.Means<bool>() ? Rational.Of(1, 3) : Rational.Of(3, 1))) { Kinds = FigureKinds.Ratio }],
        ["Units.TimesHeads"] = row => [new($"{row.Phrase} 3", Said.Multiple(row.Means<bool>() ? Rational.Of(1, 3) : Rational.Of(3, 1))) { Kinds = FigureKinds.Ratio }],
        ["Units.TimesEndings"] = row => [new($"3{row.Phrase}", Said.Multiple(Rational.Of(3, 1)))],
        ["Units.Multiples"] = row => [new(row.Phrase, Said.Multiple(row.Means<MultipleWord>().Value))],
        ["Units.Shares"] = row => [new(row.Phrase, Said.Fraction(row.Means<Rational>())) { Kinds = FigureKinds.Fraction }],
        ["Units.PerThousand"] = row => [new($"3 {row.Phrase}", Said.Fraction(Rational.Of(3, 1000)))],
        ["Units.Durations"] = row =>
        [
            new($"1 {row.Phrase}", Said.Length(1, row.Means<DurationWord>())) { Kinds = FigureKinds.Duration },
            new($"5 {row.Phrase}", Said.Length(5, row.Means<DurationWord>())) { Kinds = FigureKinds.Duration },
        ],
        ["Units.MinutesAfterHours"] = row => [new($"2h 30{row.Phrase}", Said.Length("PT2H30M"))],
        ["Tolerances"] = row => [new($"10 % {row.Phrase} 2 %", Said.Range("percent", "8", "12", null, Hedge.Tolerance))],
        ["Dates.DecadeEndings"] = row => [new($"1990{row.Phrase}", Said.Months(1990, 1, 120))],
        ["Dates.PeriodCodes"] = row =>
        [
            new($"{row.Phrase.ToUpperInvariant()}2 2024", Half(row, 2)),
            new($"2024-{row.Phrase.ToUpperInvariant()}1", Half(row, 1)),
        ],
        ["Dates.Months"] = row => [new($"{row.Phrase} 2024", Said.Months(2024, row.Means<int>(), 1)) { Kinds = FigureKinds.Date }],
        ["Dates.Seasons"] = row => [new($"{row.Phrase} 2024", Said.Season(row.Means<int>(), 2024)) { Kinds = FigureKinds.Date }],
        ["Dates.FiscalYearHeads"] = row => [new($"{row.Phrase} 2025", Said.Months(2024, 7, 12)) { FiscalYearStart = 7 }],
        ["Dates.Eras"] = row => [new($"476 {row.Phrase}", Said.Year(476)), new($"476 {row.Phrase.ToUpperInvariant()}", Said.Year(476))],
        ["Dates.Centuries"] = row => [new($"XXIe {row.Phrase}", Said.Months(2001, 1, 1200)), new($"21st {row.Phrase}", Said.Months(2001, 1, 1200))],
        ["Dates.WeekNouns"] = row => [new($"{row.Phrase} 10 {(row.Language == "fr" ? "de" : "of")} 2025", Said.Period(new(2025, 3, 3), new(2025, 3, 9)))],
        ["Units.NotCounted"] = row => [new Uncounted(row.Phrase), new Uncounted(row.Phrase, "0")],
        ["Dates.Relatives"] = RelativeCarrier.Of,
    };

    /// <summary>An amount in the currency, or in a hundredth of the one that is declared.</summary>
    private static IEnumerable<Carried> CurrencyAfter(TableRow row) => Currency(row, $"25 {row.Phrase}");

    private static IEnumerable<Carried> CurrencyBefore(TableRow row) => Currency(row, $"{row.Phrase}25").Concat(Currency(row, $"{row.Phrase} 25"));

    private static IEnumerable<Carried> Currency(TableRow row, string text)
    {
        var currency = row.Means<CurrencyUnit>();
        if (!currency.IsSubunit && !IsOfToday(currency))
        {
            // Out of use: read where it is declared.
            return [new(text, Said.Money(25, currency.First)) { Currency = currency.First }];
        }

        if (!currency.IsSubunit)
        {
            // Names that are those of weights or things too are money where it is asked for.
            return [new(text, Said.Money(25, currency.Text)), new(text, Said.Money(25, currency.Text)) { Kinds = FigureKinds.Money }];
        }

        return currency.IsAmbiguous
            ? IsoCurrencies.Table.Phrases.Where(code => char.IsUpper(code[0]) && currency.CanMean(code))
                .Select(code => new Carried(text, Said.Money(currency.SubunitPower == 3 ? 0.025m : 0.25m, code)) { Currency = code })
            : [new(text, Said.Money(0.25m, currency.Text))];
    }

    private static bool IsOfToday(CurrencyUnit currency) =>
        !FormerCurrencies.Table.Phrases.Contains(currency.First);

    private static IEnumerable<Carried> Counted(string noun) =>
        [new($"1 {noun}", Said.Count(1, noun)) { Kinds = FigureKinds.Count }, new($"5 {noun}", Said.Count(5, noun)) { Kinds = FigureKinds.Count }];

    // "new yorkers" are "New Yorkers".
    private static string Capitals(string words) => string.Join(" ", words.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Half(TableRow row, int number) => row.Means<PeriodUnit>() == PeriodUnit.Quarter
        ? Said.Months(2024, (3 * number) - 2, 3)
        : Said.Months(2024, (6 * number) - 5, 6);
}
