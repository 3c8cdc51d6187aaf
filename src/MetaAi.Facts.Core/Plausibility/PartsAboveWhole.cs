using System.Globalization;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Plausibility;

/// <summary>
/// Finds parts that come to more than their whole for certain, whatever rounding hides: facts whose <c>Of</c> names another fact (<c>nameof(Revenue)</c>), of its
/// period. Amounts are added to amounts, and shares to shares of one. What several sources say of one part counts once, by the least that it may be.
/// </summary>
public static class PartsAboveWhole
{
    // A sentence is read, a list of hundreds is not.
    private const int MostParts = 6;

    private static readonly Rational All = Rational.Of(1, 1);

    /// <summary>Whether what a fact is of may be the name of another one, and not words.</summary>
    /// <param name="of">What it is of, or null.</param>
    public static bool MayNameFact(string? of) => of is { Length: > 0 } && of.All(each => char.IsLetterOrDigit(each) || each is '_' or '.');

    /// <summary>The last name of a fact's id, or of what names it: facts can only be meant by a name whose last name is theirs.</summary>
    /// <param name="name">An id, or a name.</param>
    public static string LastName(string name) => FactNames.Last(FactNames.MemberOf(name));

    /// <summary>What to say, at the last of the parts of each whole.</summary>
    /// <param name="facts">All facts, in the order of their declaration.</param>
    /// <returns>Which fact it is said of, and what.</returns>
    public static IEnumerable<(int Fact, FactMessage Message)> Check(IReadOnlyList<StatedFact> facts)
    {
        var parts = Enumerable.Range(0, facts.Count).Where(index => MayBePart(facts[index].Statement)).ToList();
        if (parts.Count == 0)
        {
            return [];
        }

        var names = new FactNames(facts.Select(fact => fact.Id));
        var byName = Enumerable.Range(0, facts.Count).ToLookup(index => FactNames.MemberOf(facts[index].Id), StringComparer.Ordinal);
        return parts
            .Select(index => (Part: index, Whole: names.Find(facts[index].Statement.Of!, facts[index].Id)))
            .Where(part => part.Whole is not null && part.Whole != FactNames.MemberOf(facts[part.Part].Id))
            .GroupBy(part => part.Whole!, part => part.Part, StringComparer.Ordinal)
            .SelectMany(whole => OfWhole(facts, [.. byName[whole.Key]], [.. whole]));
    }

    private static bool MayBePart(ComparedStatement statement) =>
        MayNameFact(statement.Of)
        && statement is { Rank: not Rank.Deprecated, Modality: Modality.Actual or Modality.Forecast or Modality.Estimate, Figure: { Kind: not (FigureKind.Date or FigureKind.Duration) } }
        && (statement.Dimension!.Kind != DimensionKind.Ratio || ShareAboveAll.IsShare(statement));

    // The whole may be said by several, and of several periods, as the parts are.
    private static IEnumerable<(int, FactMessage)> OfWhole(IReadOnlyList<StatedFact> facts, List<int> wholes, List<int> parts)
    {
        var periods = wholes
            .Where(index => facts[index].Statement is { Rank: not Rank.Deprecated, Figure: { Kind: FigureKind.Money or FigureKind.Count or FigureKind.Number or FigureKind.Percent or FigureKind.Fraction } })
            .GroupBy(index => (facts[index].Statement.Period?.Earliest, facts[index].Statement.Period?.Latest, facts[index].Statement.IsExpected));
        foreach (var period in periods)
        {
            List<int> whole = [.. period];
            List<int> own = [.. parts.Where(part =>
                (facts[part].Statement.Period?.Earliest, facts[part].Statement.Period?.Latest, facts[part].Statement.IsExpected) == period.Key)];
            if ((OfAmounts(facts, whole, own) ?? OfShares(facts, whole, own)) is { } found)
            {
                yield return found;
            }
        }
    }

    private static (int, FactMessage)? OfAmounts(IReadOnlyList<StatedFact> facts, List<int> whole, List<int> parts)
    {
        var dimension = facts[whole[0]].Statement.Dimension!;
        var amounts = parts.FindAll(part => dimension.Kind != DimensionKind.Ratio && facts[part].Statement.Dimension!.IsSameAs(dimension));
        return ConceptWords.IsBalance(facts[whole[0]].Statement.Concept) || !whole.TrueForAll(index => facts[index].Statement.Dimension!.IsSameAs(dimension))
            || Sum(facts, amounts) is not { } sum
            || !whole.TrueForAll(index => FigureReadings.Of(facts[index].Statement.Figure!.Value).WithRounding is { Maximum: { } most } && sum > most)
            ? null
            : (amounts[amounts.Count - 1], Message(facts, whole[0], amounts, $"{EvaluationWords.Of(null, Interval.Between(sum, null), dimension)}, more than what it says, {facts[whole[0]].Words}"));
    }

    // One share alone is above 100 % by itself, which is said of it.
    private static (int, FactMessage)? OfShares(IReadOnlyList<StatedFact> facts, List<int> whole, List<int> parts)
    {
        var shares = parts.FindAll(part => facts[part].Statement.Dimension!.Kind == DimensionKind.Ratio);
        return shares.Count < 2 || Sum(facts, shares) is not { } sum || sum <= All
            ? null
            : (shares[shares.Count - 1], Message(facts, whole[0], shares, $"{EvaluationWords.Of(null, Interval.Between(sum, null), Dimension.Ratio)}, more than all of it"));
    }

    /// <summary>
    /// The least that parts come to; null where there are none, and where one is below zero: then others may be more than the whole. What is about so much, and
    /// what is less than so much, adds nothing for certain.
    /// </summary>
    private static Rational? Sum(IReadOnlyList<StatedFact> facts, List<int> parts)
    {
        var bounds = parts.Select(part => (Part: facts[part].Statement, FigureReadings.Of(facts[part].Statement.Figure!.Value).WithRounding)).ToList();
        return bounds.Count == 0 || bounds.Exists(bound => bound.WithRounding is { Minimum.Sign: < 0 })
            ? null
            : bounds
                .Where(bound => bound.WithRounding is { Minimum: not null })
                .GroupBy(bound => (bound.Part.Subject, bound.Part.Concept), bound => bound.WithRounding!.Value.Minimum!.Value)
                .Select(part => part.Min())
                .Aggregate(Rational.Of(0, 1), (sum, part) => sum + part);
    }

    private static FactMessage Message(IReadOnlyList<StatedFact> facts, int whole, List<int> parts, string sum)
    {
        var listed = string.Join("; ", parts.Take(MostParts).Select(part => $"'{facts[part].Name}' {facts[part].Words}"));
        var more = parts.Count > MostParts ? $"; and {(parts.Count - MostParts).ToString(CultureInfo.InvariantCulture)} more" : string.Empty;
        return new(FactRules.PartsAboveWhole, facts[parts[parts.Count - 1]].Name, listed + more, sum, facts[whole].Name);
    }
}
