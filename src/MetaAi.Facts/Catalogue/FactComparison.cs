using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Json;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts;

/// <summary>
/// Statements about the same beside each other: who says what, whether it goes together, and what to use. Deprecated statements are left out where there is
/// another. Immutable; equal to itself alone.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed class FactComparison
{
    private readonly StatementComparison comparison;

    private FactComparison(IReadOnlyList<IFact> statements, StatementComparison comparison) => (Statements, this.comparison) = (statements, comparison);

    /// <summary>What they are about.</summary>
    public string Subject => Statements[0].Subject;

    /// <summary>What they say of it.</summary>
    public string Concept => Statements[0].Concept;

    /// <summary>When they hold, as the first of them has it; null where that is not said.</summary>
    public ExtendedDate? Period => Statements[0].Period;

    /// <summary>What they are a share of or a change from, or were taken from; null where none of them says so.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "The word that the attribute and the exports use.")]
    public string? Of => Statements.Select(statement => statement.Of).FirstOrDefault(of => of is not null);

    /// <summary>The statements, one or more, in ordinal order of their ids; each has its source and its words.</summary>
    public IReadOnlyList<IFact> Statements { get; }

    /// <summary>How they go together; <see cref="ConsistencyOutcome.NotComparable"/> for texts, and for what stands side by side.</summary>
    public ConsistencyOutcome Outcome => comparison.Outcome;

    /// <summary>Whether their words name different numbers, or different names.</summary>
    public bool Differs => comparison.Differs;

    /// <summary>Whether a period is uncertain or approximate, so that they may be about two.</summary>
    public bool IsPeriodUncertain => comparison.IsPeriodUncertain;

    /// <summary>
    /// What all of them allow, with rounding; null where nothing is. Ratios are fractions of one, points are in points, dates are days, counted from 0001-01-01
    /// as 0.
    /// </summary>
    public Interval? Intersection => comparison.Intersection;

    /// <summary>The least interval that holds what each of them allows, with rounding, in the same numbers; null where none bounds anything.</summary>
    public Interval? Hull => comparison.Hull;

    /// <summary>
    /// The statement to use: the one that a rank prefers; else, where they agree on what is so, the exact one with the finest last place. Null
    /// where there is none: nothing is chosen between statements that contradict each other.
    /// </summary>
    public IFact? Preferred => PreferredByRank() ?? (Statements.Count == 1 ? Statements[0] : Outcome == ConsistencyOutcome.Complete ? Statements[0] : Finest());

    /// <summary>How they go together and what they have in common, in words: "consistent, with different values, 60 to 65 billion USD in common".</summary>
    public string Summary => ComparisonWords.Of(comparison, ComparedFact.Of(Statements[0]));

    /// <summary>The comparison in one line: how they go together, what they have in common, and who says what.</summary>
    public override string ToString()
    {
        var period = Period is null ? "" : $" {Period}";
        var outcome = Statements.Count > 1 ? Summary + ": " : "";
        return $"{Concept} of {Subject}{period}: {outcome}{string.Join("; ", Statements.Select(Said))}";
    }

    /// <summary>The comparison of statements about one subject, concept and period; one or more.</summary>
    internal static FactComparison Between(IReadOnlyList<IFact> statements)
    {
        IReadOnlyList<IFact> meant = [.. statements.Where(statement => statement.Rank != Rank.Deprecated)];
        IReadOnlyList<IFact> compared = [.. (meant.Count > 0 ? meant : statements).OrderBy(statement => statement.Id, StringComparer.Ordinal)];
        return new(compared, NameComparison.Of(compared) ?? Compare(compared));
    }

    // Of one statement, what it allows is what it has in common with itself.
    private static StatementComparison Compare(IReadOnlyList<IFact> statements) =>
        StatementComparison.Of([.. (statements.Count == 1 ? [statements[0], statements[0]] : statements).Select(ComparedFact.Of)]);

    private IFact? PreferredByRank()
    {
        IReadOnlyList<IFact> preferred = [.. Statements.Where(statement => statement.Rank == Rank.Preferred)];
        return preferred.Count switch
        {
            0 => null,
            1 => preferred[0],
            _ when preferred.Count < Statements.Count => Between(preferred).Preferred,
            _ => null,
        };
    }

    private IFact? Finest() => comparison.Preferred is not { } number ? null
        : Statements.Where(statement => Compare([statement]).Preferred == number).OrderByDescending(statement => statement.Decimals ?? int.MaxValue).FirstOrDefault();

    private static string Said(IFact fact)
    {
        var claimant = fact.Claimant is { } who ? $"{who}, " : "";
        return fact.Evidence is { } evidence ? $"{fact.Description}, \"{evidence.Exact}\" ({claimant}{evidence.Source.Citation})" : fact.Description;
    }
}
