using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Consistency;

/// <summary>
/// Finds, among many statements, those that are about the same and can be compared: of one subject, concept, whole (<see cref="NamedWholes"/>), divisor, unit and period, all changes or none, numeric or dates,
/// actual, forecast or estimated. Deprecated statements are left out. Takes time in proportion to the number of statements.
/// </summary>
public static class StatementGroups
{
    /// <summary>The groups of two statements or more, each in the order of the statements; in the order of their first statements.</summary>
    /// <param name="statements">The statements, in the order of their declaration.</param>
    public static IReadOnlyList<StatementGroup> Of(IReadOnlyList<ComparedStatement> statements)
    {
        // By what says most first: most statements are the only ones of their concept.
        var concepts = new Dictionary<(string?, string?), List<int>>();
        for (var index = 0; index < statements.Count; index++)
        {
            var statement = statements[index];
            if (statement.Rank != Rank.Deprecated && StatementComparison.CanBeCompared(statement))
            {
                Add(concepts, (statement.Subject, statement.Concept), index);
            }
        }

        var groups = new List<StatementGroup>();
        foreach (var concept in concepts.Values)
        {
            if (concept.Count > 1)
            {
                AddGroups(groups, statements, concept);
            }
        }

        groups.Sort((one, other) => one.Members[0].CompareTo(other.Members[0]));
        return groups;
    }

    private static void AddGroups(List<StatementGroup> groups, IReadOnlyList<ComparedStatement> statements, List<int> concept)
    {
        var periods = new Dictionary<(CivilDate?, CivilDate?, bool, string?), List<int>>();
        foreach (var index in concept)
        {
            // Amounts of any whole, and of none, may be about the same.
            var statement = statements[index];
            var isAmount = NamedWholes.IsAmount(statement);
            Add(periods, (statement.Period!.Earliest, statement.Period.Latest, isAmount, isAmount ? null : statement.Of), index);
        }

        foreach (var period in periods.Values)
        {
            // Units are told apart by what they mean, in the words of any language.
            var units = new List<List<int>>();
            foreach (var index in period.Count > 1 ? period : [])
            {
                if (units.Find(unit => StatementComparison.AreAlikeAtOneTime(statements[index], statements[unit[0]])) is { } same)
                {
                    same.Add(index);
                }
                else
                {
                    units.Add([index]);
                }
            }

            groups.AddRange(units.SelectMany(unit => NamedWholes.Split(statements, unit)).Where(unit => unit.Count > 1).Select(unit => new StatementGroup(statements, unit)));
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> indices, TKey key, int index)
        where TKey : notnull
    {
        if (!indices.TryGetValue(key, out var same))
        {
            same = [];
            indices.Add(key, same);
        }

        same.Add(index);
    }
}
