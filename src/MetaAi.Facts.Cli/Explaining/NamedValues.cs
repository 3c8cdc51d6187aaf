using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Formulas;

namespace MetaAi.Facts.Cli.Explaining;

/// <summary>The values that a person means by a name.</summary>
internal static class NamedValues
{
    /// <summary>Those whose full name is the name, or ends in it after a dot; of a series or a point of one, its statements.</summary>
    /// <param name="name">The name: <c>CashFlow.CashLeft</c>, <c>CapitalExpenditure[2025].Znews</c>, <c>CapitalExpenditure[2025]</c>, <c>CapitalExpenditure</c>.</param>
    /// <param name="all">All values.</param>
    public static CompiledFact[] Of(string name, IReadOnlyList<CompiledFact> all)
    {
        // The period of a point is written in many ways.
        var canonical = FormulaSyntax.Parse(name) is { Problem: null, Names: [{ Text: var text }] } ? text : name;
        var exact = all.Where(fact => Ends(fact.Record.Id, canonical)).ToArray();
        return exact.Length > 0 ? exact : [.. all.Where(fact => Starts(fact.Record.Id).Any(start => Ends(start, canonical)))];
    }

    /// <summary>An id, and what of it stands after each dot between names.</summary>
    public static IEnumerable<string> EndsOf(string id)
    {
        yield return id;
        for (var dot = id.IndexOf('.'); dot >= 0 && dot < Bracket(id); dot = id.IndexOf('.', dot + 1))
        {
            yield return id[(dot + 1)..];
        }
    }

    private static bool Ends(string id, string name) => EndsOf(id).Contains(name, StringComparer.Ordinal);

    // Of "Type.Series[2025].Znews.Forecast": the series, the point, the point with the source.
    private static IEnumerable<string> Starts(string id)
    {
        var bracket = Bracket(id);
        if (bracket == id.Length)
        {
            yield break;
        }

        yield return id[..bracket];
        var end = id.IndexOf(']') + 1;
        for (var dot = end; dot >= 0; dot = id.IndexOf('.', dot + 1))
        {
            yield return id[..dot];
        }
    }

    private static int Bracket(string id) => id.IndexOf('[') is >= 0 and var bracket ? bracket : id.Length;
}
