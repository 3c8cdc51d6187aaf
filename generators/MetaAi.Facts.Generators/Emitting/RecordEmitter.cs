using MetaAi.Facts.Generators.Emitting.Formulas;
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
            foreach (var fact in property.Facts)
            {
                writer.Line($"{Identifier.Escape(fact.Member!)} = {names.Of(property, fact)},");
            }

            foreach (var formula in property.Formulas.Where(FormulaEmitter.IsValue))
            {
                writer.Line($"{Identifier.Escape(formula.Declared.Member!)} = {names.Of(formula)},");
            }
        },
        "};");
}
