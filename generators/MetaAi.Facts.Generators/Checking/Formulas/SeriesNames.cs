using MetaAi.Facts.Generators.Emitting;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;
using MetaAi.Facts.Series;

namespace MetaAi.Facts.Generators.Checking.Formulas;

/// <summary>What formulas can name of series: <c>CapitalExpenditure[2025]</c> and <c>CapitalExpenditure[2025].Znews</c>. A series alone means nothing, and lists its points.</summary>
internal static class SeriesNames
{
    /// <summary>The names of the series of a set.</summary>
    public static IEnumerable<FormulaNameEntry> Of(CheckedFactSet set)
    {
        foreach (var property in set.Properties)
        {
            foreach (var name in property.Declaration.Target switch
            {
                TargetModel.Series when property.Declaration.Quotes.Count > 0 => Names(set.Type, property, null),
                TargetModel.Record record => record.Members
                    .Where(member => member.IsSeries && property.Declaration.Quotes.Any(quote => quote.For == member.Name))
                    .SelectMany(member => Names(set.Type, property, member.Name)),
                _ => [],
            })
            {
                yield return name;
            }
        }
    }

    private static IEnumerable<FormulaNameEntry> Names(TypeModel type, CheckedProperty property, string? member)
    {
        var declaration = property.Declaration;
        var accessor = $"global::{string.Join(".", type.FullName.Split('.').Select(Identifier.Escape))}.{Identifier.Escape(declaration.Name)}";
        accessor = member is null ? accessor : $"{accessor}.{Identifier.Escape(member)}!";
        VerifiedFact[] statements = [.. property.Facts.Where(fact => fact.Member == member)];
        var points = statements.GroupBy(statement => PointOf(statement.Point!), StringComparer.Ordinal).ToArray();
        yield return Entry(string.Empty, null, [.. points.Select(point => point.Key)]) with { Kind = FormulaNameKind.Series, IsBroken = property.Failure is not null };

        foreach (var point in points)
        {
            yield return OfChoice(point.Key, [.. point.OrderBy(statement => statement.Id, StringComparer.Ordinal)]);
            foreach (var source in point.GroupBy(statement => $"{point.Key}.{statement.Source.Name}", StringComparer.Ordinal))
            {
                // Where a source states a point several times, its name alone is none of them.
                if (source.All(statement => statement.Point != source.Key))
                {
                    yield return Entry(source.Key, null, [.. source.Select(statement => statement.Point!)]);
                }
            }

            foreach (var statement in point)
            {
                yield return Entry(statement.Point!, statement.Point, []);
            }
        }

        FormulaNameEntry OfChoice(string point, VerifiedFact[] all)
        {
            var choice = PointChoice.Of([.. all.Select(Statement)]);
            return choice.Index is { } index
                ? Entry(point, all[index].Point, [])
                : Entry(point, null, [.. choice.Differing.Select(differing => Array.Find(all, each => each.Id == differing.Id).Point!)]);
        }

        FormulaNameEntry Entry(string point, string? statement, string[] choices) =>
            new(FormulaNameKind.Fact, type.FullName, declaration.Name, member, statement is null ? accessor : accessor + Accessor(statement), declaration.Obstacle)
            {
                Point = point,
                Statement = statement == point ? null : statement,
                Choices = [.. choices],
            };
    }

    // In code the point is looked up by its period, and the statement by what the id ends with.
    private static string Accessor(string statement)
    {
        var point = PointOf(statement);
        return $"[{Literal.Of(point.Substring(1, point.Length - 2))}].From({Literal.Of(statement.Substring(point.Length + 1))})";
    }

    private static string PointOf(string statement) => statement.Substring(0, statement.IndexOf(']') + 1);

    private static PointStatement Statement(VerifiedFact fact) => new(
        fact.Id,
        ComparedStatements.Of(fact),
        fact.Quote.Undisclosed ? ValueKind.SomeValue : fact.Quote.NoValue ? ValueKind.NoValue : ValueKind.Value,

        // Checked before: a fact whose rank is no member does not hold.
        (Rank)Enum.Parse(typeof(Rank), fact.Quote.Rank),
        fact.Figure is not null || !fact.HasValue ? null : fact.Names.Count > 0 ? string.Join(", ", fact.Names) : fact.Quote.Exact);
}
