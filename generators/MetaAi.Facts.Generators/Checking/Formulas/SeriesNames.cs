using MetaAi.Facts.Generators.Emitting;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;
using MetaAi.Facts.Series;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Generators.Checking.Formulas;

/// <summary>What formulas can name of series: <c>CapitalExpenditure[2025]</c> and <c>CapitalExpenditure[2025].Znews</c>. A series alone means nothing, and lists its points.</summary>
internal static class SeriesNames
{
    /// <summary>The names of the series of a set.</summary>
    public static IEnumerable<FormulaNameEntry> Of(CheckedFactSet set) => set.Properties.SelectMany(property => property.Declaration.Target switch
    {
        TargetModel.Series when property.Declaration.Quotes.Count > 0 => Names(set.Type, property, null),
        TargetModel.Record record => record.Members
            .Where(member => member.IsSeries && property.Declaration.Quotes.Any(quote => quote.For == member.Name))
            .SelectMany(member => Names(set.Type, property, member.Name)),
        _ => [],
    });

    /// <summary>The names of a series.</summary>
    /// <param name="series">The series, as what a formula names: its accessor is what gives it.</param>
    /// <param name="statements">Its statements.</param>
    public static IEnumerable<FormulaNameEntry> Of(FormulaNameEntry series, IEnumerable<PointStatement> statements)
    {
        var length = series.FullBase.Length;
        var points = statements.OrderBy(statement => statement.Id, StringComparer.Ordinal).GroupBy(statement => PointOf(statement.Id.Substring(length)), StringComparer.Ordinal).ToArray();
        yield return series with { Kind = FormulaNameKind.Series, Choices = [.. points.Select(point => point.Key)] };

        foreach (var point in points)
        {
            var choice = PointChoice.Of([.. point]);
            yield return choice.Index is { } index ? Statement(point.Key, point.ElementAt(index).Id.Substring(length)) : Several(point.Key, choice.Differing) with { WhyOpen = choice.WhyNone(series.FullBase, point.Key.Substring(1, point.Key.Length - 2)) };
            foreach (var source in point.GroupBy(statement => SourceOf(statement.Id.Substring(length)), StringComparer.Ordinal))
            {
                // Where a source states a point several times, its name alone is none of them.
                if (source.All(statement => statement.Id.Length - length != source.Key.Length))
                {
                    yield return Several(source.Key, source);
                }
            }

            foreach (var statement in point)
            {
                yield return Statement(statement.Id.Substring(length), statement.Id.Substring(length));
            }
        }

        FormulaNameEntry Several(string point, IEnumerable<PointStatement> choices) =>
            series with { Point = point, IsBroken = false, Choices = [.. choices.Select(choice => choice.Id.Substring(length))] };

        FormulaNameEntry Statement(string point, string statement) =>
            series with { Point = point, IsBroken = false, Statement = statement == point ? null : statement, Accessor = series.Accessor + AccessorOf(statement) };
    }

    private static IEnumerable<FormulaNameEntry> Names(TypeModel type, CheckedProperty property, string? member)
    {
        var declaration = property.Declaration;
        var accessor = $"global::{string.Join(".", type.FullName.Split('.').Select(Identifier.Escape))}.{Identifier.Escape(declaration.Name)}";
        return Of(
            new(FormulaNameKind.Fact, type.FullName, declaration.Name, member, member is null ? accessor : $"{accessor}.{Identifier.Escape(member)}!", declaration.Obstacle)
            {
                IsBroken = property.Failure is not null,
            },
            property.Facts.Where(fact => fact.Member == member).Select(Statement));
    }

    // In code the point is looked up by its period, and the statement by what the id ends with.
    private static string AccessorOf(string statement)
    {
        var point = PointOf(statement);
        return $"[{Literal.Of(point.Substring(1, point.Length - 2))}].From({Literal.Of(statement.Substring(point.Length + 1))})";
    }

    private static string PointOf(string statement) => statement.Substring(0, statement.IndexOf(']') + 1);

    // "[2025].Znews" of "[2025].Znews.Forecast".
    private static string SourceOf(string statement) =>
        statement.IndexOf('.', statement.IndexOf(']') + 2) is > 0 and var dot ? statement.Substring(0, dot) : statement;

    private static PointStatement Statement(VerifiedFact fact) => new(
        fact.Id,
        ComparedStatements.Of(fact),
        fact.Quote.Undisclosed ? ValueKind.SomeValue : fact.Quote.NoValue ? ValueKind.NoValue : ValueKind.Value,
        fact.Figure is not null || !fact.HasValue ? null : fact.Names.Count > 0 ? ValueWords.OfNames(fact.Names, fact.Quote.Open) : fact.Quote.Exact);
}
