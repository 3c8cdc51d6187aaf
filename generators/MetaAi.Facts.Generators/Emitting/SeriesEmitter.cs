using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>Writes the series of a property, made of its statements.</summary>
internal static class SeriesEmitter
{
    /// <summary>Writes the fields that hold them: that of the property, or one for each member of its record.</summary>
    public static void Emit(CodeWriter writer, CheckedProperty property, FieldNames names)
    {
        foreach (var series in property.Facts.Where(fact => fact.Point is not null).GroupBy(fact => fact.Member))
        {
            var first = series.First();
            var id = first.Id.Substring(0, first.Id.Length - first.Point!.Length);
            var type = $"global::MetaAi.Facts.FactSeries<{first.Type.Code}>";
            writer.Line($"internal static readonly {type} {names.OfSeries(property, series.Key)} = new(").Indented(() =>
            {
                writer.Line($"{Literal.Of(id)},");
                writer.Line($"[{string.Join(", ", series.Select(statement => names.Of(property, statement)))}]);");
            });
            writer.Line();
        }
    }
}
