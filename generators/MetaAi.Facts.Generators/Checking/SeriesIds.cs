using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>
/// The ids of a series' statements: point and source, <c>[2025].Znews</c>. Where a source states a period several times each of these ends in the kind of
/// statement as well, and, if that leaves two alike, in who says so. All of them do, so that a name never comes to mean another statement than before.
/// </summary>
internal static class SeriesIds
{
    // Who says what nobody else is named for.
    private const string Publisher = "Publisher";

    /// <summary>The statements with their ids. One whose id another one before it has is left out, and that is said.</summary>
    public static IReadOnlyList<SeriesStatement> Name(IReadOnlyList<SeriesStatement> statements, SlotFindings findings)
    {
        var named = new List<SeriesStatement>();
        var byId = new Dictionary<string, SeriesStatement>(StringComparer.Ordinal);
        foreach (var (statement, point) in statements.GroupBy(statement => statement.OfSource, StringComparer.Ordinal).SelectMany(Points).OrderBy(each => each.Statement.Quote.Index))
        {
            var fact = statement.Fact with { Id = statement.Fact.Id + point, Point = point };
            if (byId.TryGetValue(fact.Id, out var other))
            {
                findings.Fail(new(FactRules.StatementTwice, fact.Quote.Exact, other.Fact.Quote.Exact, fact.Id), statement.Quote.Index);
                continue;
            }

            byId.Add(fact.Id, statement);
            named.Add(statement with { Fact = fact });
        }

        return named;
    }

    private static IEnumerable<(SeriesStatement Statement, string Point)> Points(IEnumerable<SeriesStatement> ofSource)
    {
        SeriesStatement[] all = [.. ofSource];
        var saysModality = all.Select(each => each.Fact.Quote.Modality).Distinct().Count() > 1;
        foreach (var alike in all.GroupBy(each => saysModality ? $"{each.OfSource}.{each.Fact.Quote.Modality}" : each.OfSource, StringComparer.Ordinal))
        {
            var saysClaimant = alike.Select(each => each.Fact.Quote.Claimant).Distinct().Count() > 1;
            foreach (var statement in alike)
            {
                yield return (statement, saysClaimant ? $"{alike.Key}.{ClaimantName(statement.Fact.Quote.Claimant)}" : alike.Key);
            }
        }
    }

    /// <summary>The letters and digits of a claimant's name, each word with a capital: <c>SPGlobal</c> of "S&amp;P Global".</summary>
    private static string ClaimantName(string? claimant)
    {
        if (claimant is null)
        {
            return Publisher;
        }

        var name = new System.Text.StringBuilder();
        var isStart = true;
        foreach (var character in claimant)
        {
            if (char.IsLetterOrDigit(character))
            {
                _ = name.Append(isStart ? char.ToUpperInvariant(character) : character);
            }

            isStart = !char.IsLetterOrDigit(character);
        }

        // A name cannot begin with a digit.
        return name.Length == 0 ? "_" : char.IsLetter(name[0]) ? name.ToString() : $"_{name}";
    }
}
