using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Consistency;

/// <summary>
/// Which whole statements about the same are of. An amount of money and a count are what they are whatever they were taken from, so that one that names no whole stands with
/// those of the one whole that the others name; where they name several, it stands by itself. A share, a change, a difference and a date are of what they say alone.
/// </summary>
public static class NamedWholes
{
    /// <summary>Whether statements that are otherwise about the same are of one whole, as far as they say. Their order does not matter.</summary>
    /// <param name="statements">The statements; what has no figure goes by the others.</param>
    public static bool AreOne(IReadOnlyCollection<ComparedStatement> statements) => Sole(statements, AreAmounts(statements), out _);

    /// <summary>Whether what a statement says is an amount, which needs not say its whole.</summary>
    internal static bool IsAmount(ComparedStatement statement) => statement.Figure is { Kind: FigureKind.Money or FigureKind.Count };

    /// <summary>The one whole that amounts name, or null where they name none or several.</summary>
    internal static string? SoleOf(IReadOnlyCollection<ComparedStatement> amounts) => Sole(amounts, areAmounts: true, out var whole) ? whole : null;

    /// <summary>Parts statements that are otherwise about the same by their wholes.</summary>
    /// <param name="statements">All statements.</param>
    /// <param name="alike">Which of them are about the same but for their wholes, in their order.</param>
    internal static IEnumerable<List<int>> Split(IReadOnlyList<ComparedStatement> statements, List<int> alike) => AreOne([.. alike.Select(index => statements[index])])
        ? [alike]
        : alike.GroupBy(index => statements[index].Of, StringComparer.Ordinal).Select(whole => whole.ToList());

    private static bool AreAmounts(IReadOnlyCollection<ComparedStatement> statements) =>
        statements.Any(IsAmount) && statements.All(statement => statement.Figure is null || IsAmount(statement));

    private static bool Sole(IReadOnlyCollection<ComparedStatement> statements, bool areAmounts, out string? whole)
    {
        whole = null;
        var isFirst = true;
        foreach (var statement in statements)
        {
            if (areAmounts && statement.Of is null)
            {
                continue;
            }

            if (!isFirst && statement.Of != whole)
            {
                return false;
            }

            (whole, isFirst) = (statement.Of, false);
        }

        return true;
    }
}
