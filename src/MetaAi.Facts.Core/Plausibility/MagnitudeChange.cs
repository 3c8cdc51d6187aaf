using System.Globalization;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Plausibility;

/// <summary>
/// Finds values of which the order of magnitude changed from one period to the next of equal length: ten times or a tenth for certain, whatever rounding hides.
/// A scale ("millions" for "milliards") or a decimal mark may have been mistaken. What is a difference of others, as a profit, changes so by itself: there it
/// takes a hundred times. Growths, multiples and percentages that are no shares are not compared.
/// </summary>
public static class MagnitudeChange
{
    private static readonly Rational Ten = Rational.Of(10, 1);
    private static readonly Rational Hundred = Rational.Of(100, 1);

    /// <summary>What to say, at the fact of the later period; once for each.</summary>
    /// <param name="facts">Facts of any concepts and periods.</param>
    /// <returns>Which fact it is said of, and what.</returns>
    public static IEnumerable<(int Fact, FactMessage Message)> Check(IReadOnlyList<StatedFact> facts)
    {
        var compared = Enumerable.Range(0, facts.Count).Where(index => CanChange(facts[index].Statement)).ToList();
        var wholes = compared.Select(index => facts[index].Statement).Where(NamedWholes.IsAmount).GroupBy(Concept).ToDictionary(concept => concept.Key, concept => NamedWholes.SoleOf([.. concept]));
        var before = compared.ToLookup(index => Key(facts[index].Statement, CivilCalendar.AddDays(facts[index].Statement.Period!.Latest!.Value, 1)));
        foreach (var index in compared)
        {
            var later = facts[index];
            var earlier = before[Key(later.Statement, later.Statement.Period!.Earliest)].Select(other => facts[other]).Where(other => AreOfOneSeries(other.Statement, later.Statement)).ToList();
            if (earlier.Count > 0 && earlier.TrueForAll(other => Change(other.Statement, later.Statement) is not null))
            {
                yield return (index, Message(earlier[0], later));
            }
        }

        (string?, string?, string?, CivilDate?) Key(ComparedStatement statement, CivilDate? start) => (
            statement.Subject,
            statement.Concept,
            statement.Of is null && NamedWholes.IsAmount(statement) ? wholes[Concept(statement)] : statement.Of,
            start);
    }

    private static (string?, string?) Concept(ComparedStatement statement) => (statement.Subject, statement.Concept);

    private static bool CanChange(ComparedStatement statement) =>
        StatementComparison.CanBeCompared(statement)
        && statement is { Rank: not Rank.Deprecated, Period: { IsQualified: false, Earliest.Year: not null, Latest.Year: not null } }
        && (statement.Figure!.Value.Kind is FigureKind.Money or FigureKind.Count or FigureKind.Number || ShareAboveAll.IsShare(statement));

    private static bool AreOfOneSeries(ComparedStatement earlier, ComparedStatement later) =>
        StatementComparison.AreAlike(earlier, later) && PeriodLength.AreEqual(earlier.Period!, later.Period!);

    /// <summary>How many times as much the later one is at least, or a fraction of one that it is at most; null where neither is certain.</summary>
    private static Rational? Change(ComparedStatement earlier, ComparedStatement later)
    {
        if (FigureReadings.Of(earlier.Figure!.Value).WithRounding is not { } from || FigureReadings.Of(later.Figure!.Value).WithRounding is not { } to)
        {
            return null;
        }

        if (from.Maximum is { Sign: < 0 } && to.Maximum is { Sign: < 0 })
        {
            (from, to) = (-from, -to);
        }

        if (from.Minimum is not { Sign: > 0 } || to.Minimum is not { Sign: > 0 })
        {
            return null;
        }

        var least = ConceptWords.IsBalance(later.Concept) ? Hundred : Ten;
        return from.Maximum is { } most && to.Minimum.Value / most is var times && times >= least ? times
            : to.Maximum is { } highest && highest / from.Minimum.Value is var part && part * least <= Rational.Of(1, 1) ? part
            : null;
    }

    private static FactMessage Message(StatedFact earlier, StatedFact later)
    {
        var change = Change(earlier.Statement, later.Statement)!.Value;
        var isMore = change > Rational.Of(1, 1);
        var times = DecimalPlaces.Floor(isMore ? change : Rational.Of(1, 1) / change, 0).ToString(CultureInfo.InvariantCulture);
        return new(
            FactRules.MagnitudeChanged,
            later.Name,
            later.Words,
            ValueWords.OfDate(later.Statement.Period!),
            earlier.Name,
            earlier.Words,
            ValueWords.OfDate(earlier.Statement.Period!),
            isMore ? $"at least {times} times as much" : $"at most 1/{times} of it");
    }
}
