using MetaAi.Facts.Consistency;
using MetaAi.Facts.Formulas;

namespace MetaAi.Facts.Series;

/// <summary>
/// Which statement a point stands for: its only one, the one that a rank prefers, or the first where all say the same. Deprecated ones are left out where
/// there is another.
/// </summary>
/// <param name="Index">The statement; null where there is more than one to choose from.</param>
/// <param name="Differing">Where there is none: those that say different things, in their order.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record PointChoice(int? Index, IReadOnlyList<PointStatement> Differing)
{
    /// <summary>Chooses.</summary>
    /// <param name="statements">The statements of one point, one or more.</param>
    public static PointChoice Of(IReadOnlyList<PointStatement> statements)
    {
        var ranked = Where(statements, said => said.Rank == Rank.Preferred);
        ranked = ranked.Count > 0 ? ranked : Where(statements, said => said.Rank != Rank.Deprecated);
        ranked = ranked.Count > 0 ? ranked : Where(statements, _ => true);
        return ranked.TrueForAll(index => statements[index].SaysWhat(statements[ranked[0]])) && NamedWholes.AreOne([.. ranked.Select(index => statements[index].Said)])
            ? new(ranked[0], [])
            : new(null, [.. ranked.Select(index => statements[index])]);
    }

    /// <summary>What the point is in arithmetic: the statement that it stands for, or a refusal that says why it stands for none.</summary>
    /// <param name="series">The id of the series.</param>
    /// <param name="period">The point's name.</param>
    /// <param name="statements">What its statements are in arithmetic, in their order.</param>
    public Expression ToExpression(string series, string period, IReadOnlyList<Expression> statements) =>
        Index is { } index ? statements[index] : new RefusedExpression(FormulaRefusalKind.Unsettled, WhyNone(series, period), statements);

    /// <summary>Why a point stands for none of them, and what to do.</summary>
    /// <param name="series">The id of the series.</param>
    /// <param name="period">The point's name.</param>
    /// <exception cref="InvalidOperationException">The point stands for one.</exception>
    public string WhyNone(string series, string period)
    {
        if (Differing.Count == 0)
        {
            throw new InvalidOperationException("The point stands for one statement.");
        }

        var point = $"{series}[{period}]";
        var names = Differing.Select(statement => statement.Id.StartsWith($"{point}.", StringComparison.Ordinal) ? statement.Id.Substring(point.Length + 1) : statement.Id).ToList();
        return $"The statements of '{point}' differ: {string.Join(", ", names)}. Name one of them (From(\"{names[0]}\") in code, {Last(series)}[{period}].{names[0]} in a formula), or prefer one by its Rank, with the reason.";
    }

    private static string Last(string id) => id.Substring(id.LastIndexOf('.') + 1);

    private static List<int> Where(IReadOnlyList<PointStatement> statements, Func<ComparedStatement, bool> isMeant) =>
        [.. Enumerable.Range(0, statements.Count).Where(index => isMeant(statements[index].Said))];
}
