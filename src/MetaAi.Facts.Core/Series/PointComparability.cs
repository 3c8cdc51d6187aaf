using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Plausibility;

namespace MetaAi.Facts.Series;

/// <summary>Whether points may be computed with each other: of one whole, counted per the same, and for growth of periods of one length.</summary>
public static class PointComparability
{
    /// <summary>Why there is no growth between two periods, and what to do: they are of different lengths, of which an open one has none.</summary>
    /// <param name="from">The name of the one, as <see cref="PeriodName"/> has it.</param>
    /// <param name="to">The name of the other.</param>
    /// <returns>Null where there is growth.</returns>
    public static string? WhyOfDifferentLengths(string from, string to) =>
        EdtfDate.TryParse(from) is { Earliest: not null, Latest: not null } one
        && EdtfDate.TryParse(to) is { Earliest: not null, Latest: not null } other
        && !PeriodLength.AreEqual(one, other)
            ? $"'{from}' and '{to}' are of different lengths, and there is no growth from the one to the other: name points of one kind."
            : null;

    /// <summary>Why points are not of one whole (<see cref="NamedWholes"/>), and what to do: their statements differ in what they are of or per.</summary>
    /// <param name="points">The name of each point, with the statement that it stands for.</param>
    /// <returns>Null where all are.</returns>
    public static string? WhyOfDifferentWholes(IReadOnlyList<(string Name, ComparedStatement Said)> points)
    {
        var areOne = NamedWholes.AreOne([.. points.Select(point => point.Said)]);
        for (var i = 1; i < points.Count; i++)
        {
            var (name, said) = points[i];
            var other = points.Take(i).FirstOrDefault(before => !StatementComparison.AreCountedAlike(said, before.Said) || (!areOne && !NamedWholes.AreOne([said, before.Said])));
            if (other.Said is not null)
            {
                return $"'{other.Name}' is {Words(other.Said)} and '{name}' is {Words(said)}, which are not compared: "
                    + "name points of the same, declare a series of its own for each, or correct Of, Change and Per where the same is meant.";
            }
        }

        return null;
    }

    private static string Words(ComparedStatement said) =>
        (said.Of is { } whole ? $"{(said.IsChange ? "a change from" : "of")} '{whole}'" : said.IsChange ? "a change" : "of no named whole") + (said.Per is { } per ? $" per '{per}'" : "");
}
