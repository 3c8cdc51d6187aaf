using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using static MetaAi.Facts.Core.Tests.Languages.Rows.Words;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>Carriers of hedges: a hedge bounds an amount, a share, a multiple or a date.</summary>
internal static class HedgeCarriers
{
    /// <summary>A hedge before figures.</summary>
    /// <param name="row">The hedge.</param>
    /// <param name="amounts">Amounts of a currency, and what they say without it.</param>
    /// <param name="shares">Shares.</param>
    /// <param name="dates">Whole months, by year and month.</param>
    public static IEnumerable<Carried> Before(
        TableRow row, (string Words, decimal Value)[] amounts, (string Words, Rational Value)[] shares, (string Words, DateOnly First, DateOnly Last)[] dates) =>
        Of(row, amounts, shares, dates, words => Join(row.Phrase, words));

    /// <summary>A hedge after figures.</summary>
    public static IEnumerable<Carried> After(TableRow row, (string Words, decimal Value)[] amounts, (string Words, DateOnly First, DateOnly Last)[] dates) =>
        Of(row, amounts, [], dates, words => Join(words, row.Phrase));

    private static IEnumerable<Carried> Of(
        TableRow row,
        (string Words, decimal Value)[] amounts,
        (string Words, Rational Value)[] shares,
        (string Words, DateOnly First, DateOnly Last)[] dates,
        Func<string, string> place)
    {
        var hedge = row.Means<HedgePhrase>();
        foreach (var (words, value) in hedge.OfNumbers is null || (hedge.Kinds & FigureKinds.Money) == 0 ? [] : amounts)
        {
            yield return new(place(words), Said.Money(value, "EUR", hedge.OfNumbers!.Value));
        }

        foreach (var (words, value) in hedge.OfNumbers is null || (hedge.Kinds & FigureKinds.Fraction) == 0 ? [] : shares)
        {
            yield return new(place(words), Said.Fraction(value, hedge.OfNumbers!.Value));
        }

        foreach (var (words, first, last) in hedge.OfDates is null ? [] : dates)
        {
            yield return new(place(words), Said.Period(first, last, hedge.OfDates!.Value));
        }
    }
}
