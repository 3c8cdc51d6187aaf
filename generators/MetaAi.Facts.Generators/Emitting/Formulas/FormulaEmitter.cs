using MetaAi.Facts.Dates;
using MetaAi.Facts.Generators.Checking;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;

namespace MetaAi.Facts.Generators.Emitting.Formulas;

/// <summary>Writes a derived value. What it is computed from is asked for when the value is: sets name each other's values, and none comes first.</summary>
internal static class FormulaEmitter
{
    private const string Library = "global::MetaAi.Facts.";

    /// <summary>The code of the user's types that a formula is written with.</summary>
    public static IEnumerable<string> Mentioned(CheckedFormula formula) => formula.Names.Select(name => name.Target.Accessor);

    /// <summary>Writes the field that holds the value.</summary>
    public static void Emit(CodeWriter writer, TypeModel type, CheckedFormula formula, FieldNames names, FormulaInputs inputs)
    {
        var derived = $"{Library}Derived<{formula.Declared.Derived!.Code}>";
        writer.Line($"internal static readonly {derived} {names.Of(formula)} = {derived}.Of(").Indented(() =>
        {
            writer.Block($"new {Library}FormulaDeclaration", () => Declaration(writer, type, formula), "},");
            writer.Line(Literal.Of(formula.Declared.Formula.Text) + ",");
            writer.Line(inputs.Of(formula) + ");");
        });
    }

    /// <summary>What the value says of its subject.</summary>
    public static string ConceptOf(TypeModel type, CheckedFormula formula) => formula.Declared.Formula.Concept
        ?? ConceptName.Of(formula.Declared.Member ?? formula.Declared.Property, type.Name, EdtfDate.TryParse(formula.Period), isFiscal: false);

    private static void Declaration(CodeWriter writer, TypeModel type, CheckedFormula formula)
    {
        var declared = formula.Declared;
        Text("Id", declared.Id);
        Text("Subject", declared.Subject);
        Text("Concept", ConceptOf(type, formula));
        Text("Gloss", declared.Formula.Gloss);
        Text("Remark", declared.Formula.Remark);
        if (declared.Formula.AcrossPeriods)
        {
            writer.Line("AcrossPeriods = true,");
        }

        void Text(string name, string? text)
        {
            if (text is not null)
            {
                writer.Line($"{name} = {Literal.Of(text)},");
            }
        }
    }
}
