namespace MetaAi.Facts.Consistency;

/// <summary>Statements about the same, which can be compared; none of them is deprecated. Immutable.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class StatementGroup
{
    // Of hundreds that contradict each other, a few at each show it.
    private const int MostTold = 8;

    private readonly IReadOnlyList<ComparedStatement> statements;
    private StatementComparison? comparison;

    internal StatementGroup(IReadOnlyList<ComparedStatement> statements, IReadOnlyList<int> members)
    {
        this.statements = statements;
        Members = members;
        Preferred = [.. members.Where(member => statements[member].Rank == Rank.Preferred)];
    }

    /// <summary>Where its statements stand among those that were grouped, in their order: two or more.</summary>
    public IReadOnlyList<int> Members { get; }

    /// <summary>Those of them that are preferred.</summary>
    public IReadOnlyList<int> Preferred { get; }

    /// <summary>How all of them go together, whatever is preferred. Computed when it is first asked for.</summary>
    public StatementComparison Comparison => comparison ??= StatementComparison.Of([.. Members.Select(member => statements[member])]);

    /// <summary>
    /// Whether ranks say which of them to use: one of what is so, and one of what is expected, or several that do not contradict each other. A rank
    /// settles its own side alone: a forecast that is preferred to others chooses none of two that contradict each other about what came to be.
    /// </summary>
    public bool IsSettled => Preferred.Count > 0 && Sides(Held()).All(side => side.Count < 2 || (side.TrueForAll(member => statements[member].Rank == Rank.Preferred) && !IsOpen(side)));

    /// <summary>
    /// The pairs of which something is to be said: those that contradict each other, those of which that cannot be told, and those that agree and name different
    /// numbers; a bound ("more than 14") that the other one keeps to names no number. Where a rank says which statement to use, the others of its side, of what is so or of what is
    /// expected, are held against none; preferred ones are held against each other.
    /// </summary>
    /// <param name="areHeldElsewhere">Of which pairs nothing is to be said here; null where there are none.</param>
    /// <returns>Each pair once, in the order of the later one, which is told with eight that it contradicts and eight others at most.</returns>
    public IEnumerable<StatementConflict> Conflicts(Func<int, int, bool>? areHeldElsewhere = null)
    {
        var held = Held();
        if (held.Count < 2)
        {
            yield break;
        }

        var together = held.Count == Members.Count ? Comparison : StatementComparison.Of([.. held.Select(member => statements[member])]);
        if (IsSilent(together))
        {
            yield break;
        }

        for (var later = 1; later < held.Count; later++)
        {
            // What is told for information takes no place from a contradiction, which is looked for as long as there may be one.
            var (contradictions, others) = (0, 0);
            for (var earlier = 0; earlier < later && contradictions < MostTold && (others < MostTold || together.Outcome == ConsistencyOutcome.Inconsistent); earlier++)
            {
                if (areHeldElsewhere?.Invoke(held[earlier], held[later]) == true || Conflict(held[earlier], held[later]) is not { } conflict)
                {
                    continue;
                }

                var isContradiction = conflict.Comparison.Outcome == ConsistencyOutcome.Inconsistent;
                if (isContradiction || others < MostTold)
                {
                    (contradictions, others) = isContradiction ? (contradictions + 1, others) : (contradictions, others + 1);
                    yield return conflict;
                }
            }
        }
    }

    // Of each side, those that a rank prefers; all of it where none does.
    private IReadOnlyList<int> Held()
    {
        if (Preferred.Count == 0)
        {
            return Members;
        }

        List<int>[] ranked = [.. Sides(Preferred)];
        return [.. Members.Where(member => ranked[Side(member)].Count == 0 || statements[member].Rank == Rank.Preferred)];
    }

    private IEnumerable<List<int>> Sides(IReadOnlyList<int> members) => Enumerable.Range(0, 2).Select(side => members.Where(member => Side(member) == side).ToList());

    private int Side(int member) => statements[member].IsExpected ? 1 : 0;

    private bool IsOpen(List<int> members) =>
        StatementComparison.Of([.. members.Select(member => statements[member])]).Outcome is ConsistencyOutcome.Inconsistent or ConsistencyOutcome.Undecided;

    private StatementConflict? Conflict(int earlier, int later)
    {
        var (one, other) = (statements[earlier], statements[later]);
        if (one.Figure == other.Figure && one.Modality == other.Modality)
        {
            return null;
        }

        var pair = StatementComparison.Of([one, other]);
        return pair.Outcome == ConsistencyOutcome.Within || IsSilent(pair) || (pair.Outcome == ConsistencyOutcome.Consistent && IsBoundHeld(earlier, later)) ? null : new(earlier, later, pair);
    }

    // "More than 14" names no other number than 14.3, which is more than 14.
    private bool IsBoundHeld(int one, int other)
    {
        var (first, second) = (StatementReadings.Of(statements[one].Figure!.Value), StatementReadings.Of(statements[other].Figure!.Value));
        return (first.IsOneSided && first.AsIfExact.Contains(second.AsIfExact)) || (second.IsOneSided && second.AsIfExact.Contains(first.AsIfExact));
    }

    // What came to be may lie within all that was expected, where expectations differ.
    private static bool IsSilent(StatementComparison comparison) => comparison.Outcome switch
    {
        ConsistencyOutcome.Complete or ConsistencyOutcome.NotComparable => true,
        ConsistencyOutcome.Consistent or ConsistencyOutcome.Within => !comparison.Differs,
        _ => false,
    };
}
