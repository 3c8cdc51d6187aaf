using MetaAi.Facts.Consistency;

namespace MetaAi.Facts;

/// <summary>Lists of names beside each other: which names there are, whatever their order.</summary>
internal static class NameComparison
{
    /// <summary>The comparison; null where one of them is no list of names.</summary>
    public static StatementComparison? Of(IReadOnlyList<IFact> statements)
    {
        if (statements.Count < 2 || !statements.All(CanBeCompared) || !statements.All(statement => AreAboutTheSame(statement, statements[0])))
        {
            return null;
        }

        var first = (INames)statements[0].UntypedValue!;
        var differs = statements.Any(statement => first.CompareWith((INames)statement.UntypedValue!, isOpen: false) != ConsistencyOutcome.Complete);
        var isUncertain = statements.Any(statement => FactExpression.PeriodOf(statement) is { IsQualified: true });
        var outcome = !differs ? ConsistencyOutcome.Complete : isUncertain ? ConsistencyOutcome.Undecided : ConsistencyOutcome.Inconsistent;
        return new(outcome, differs, isUncertain, null, null, null);
    }

    /// <summary>Whether a fact is a list of all names, of a period, that a source vouches for.</summary>
    public static bool CanBeCompared(IFact fact) => fact is { Names.Count: > 0, IsOpenList: false, Modality: Modality.Actual, Period: not null, UntypedValue: INames };

    public static bool AreAboutTheSame(IFact one, IFact other) => one.ValueType == other.ValueType && KeyOf(one) == KeyOf(other);

    public static (string, string, string?, NodaTime.LocalDate?, NodaTime.LocalDate?, Type) KeyOf(IFact fact) =>
        (fact.Subject, fact.Concept, fact.Of, fact.Period?.Low, fact.Period?.High, fact.ValueType);
}
