using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>Writes a record filled with the facts of its quotes.</summary>
internal static class RecordEmitter
{
    /// <summary>Writes the field that holds the record.</summary>
    public static void Emit(CodeWriter writer, CheckedProperty property, TargetModel.Record record, FieldNames names) => writer.Block(
        $"internal static readonly {record.TypeName} {names.Of(property)} = new()",
        () =>
        {
            foreach (var member in property.Facts.GroupBy(fact => fact.Member))
            {
                writer.Line($"{Identifier.Escape(member.Key!)} = {names.OfSeries(property, member.Key)},");
            }

            foreach (var formula in property.Derived)
            {
                writer.Line($"{Identifier.Escape(formula.Declared.Member!)} = {names.Of(formula)},");
            }
        },
        "};");
}
