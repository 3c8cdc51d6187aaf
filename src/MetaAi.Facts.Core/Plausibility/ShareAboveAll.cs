using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Plausibility;

/// <summary>
/// Finds a share above 100 %: a percentage or a fraction that is said to be of something, is not declared to be a change, and is no growth, ratio or rate by its concept's name. What is of
/// a target or of another measure has no whole; what is of
/// another year ("150 % of the revenue of 2023") compares two years, and is no part of the one.
/// </summary>
public static class ShareAboveAll
{
    private const int YearDigits = 4;

    private static readonly Rational All = Rational.Of(1, 1);

    /// <summary>What to say of a fact; null where it is no share, or may be 100 % or less, rounding counted.</summary>
    /// <param name="fact">The fact.</param>
    public static FactMessage? Check(StatedFact fact) =>
        IsShare(fact.Statement) && FigureReadings.Of(fact.Statement.Figure!.Value).WithRounding is { Minimum: { } minimum } && minimum > All
            ? new(FactRules.ShareAboveAll, fact.Name, fact.Words, Excerpt.Of(fact.Statement.Of!))
            : null;

    internal static bool IsShare(ComparedStatement statement) =>
        statement is { Of: { } whole, IsChange: false, Figure.Kind: FigureKind.Percent or FigureKind.Fraction, Rank: not Rank.Deprecated }
        && ConceptWords.MayBeShare(statement.Concept)
        && ConceptWords.MayBeWhole(whole)
        && YearsIn(whole).All(year => Has(statement.Period, year));

    private static bool Has(EdtfDate? period, int year) => period is { Earliest.Year: { } first, Latest.Year: { } last } && year >= first && year <= last;

    private static IEnumerable<int> YearsIn(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var end = i;
            while (end < words.Length && words[end] is >= '0' and <= '9')
            {
                end++;
            }

            if (end - i == YearDigits)
            {
                yield return words.Substring(i, YearDigits).Aggregate(0, (year, digit) => (year * 10) + (digit - '0'));
            }

            i = Math.Max(i, end);
        }
    }
}
