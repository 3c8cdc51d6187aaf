using System.Text;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;

namespace MetaAi.Facts.Generators.Emitting.Formulas;

/// <summary>The attribute from which the tools compute a derived value again without running the code: the formula, and what its names stand for.</summary>
internal static class FormulaAttributeEmitter
{
    public static string Emit(TypeModel type, CheckedFormula formula)
    {
        var declared = formula.Declared;
        var attribute = new StringBuilder("[global::MetaAi.Facts.FactRecord(").Append(Literal.Of(declared.Id));
        Text("Subject", declared.Subject);
        Text("Concept", FormulaEmitter.ConceptOf(type, formula));
        Text("Kind", FactTypes.Find(declared.Derived!.MetadataName)?.Kind ?? FactTypes.MonetaryAmount.Kind);
        Text("ValueKind", "value");
        Text("Gloss", declared.Formula.Gloss);
        Text("Modality", "actual");
        Text("Rank", "normal");
        Text("Remark", declared.Formula.Remark);
        Text("Derivation", declared.Formula.Text);
        if (formula.Names.Count > 0)
        {
            attribute.Append(", Inputs = new string[] { ").Append(string.Join(", ", formula.Names.Select(name => $"{Literal.Of(name.Name)}, {Literal.Of(name.Target.Id)}"))).Append(" }");
        }

        return attribute.Append(declared.Formula.AcrossPeriods ? ", AcrossPeriods = true)]" : ")]").ToString();

        void Text(string name, string? value) => attribute.Append(value is null ? "" : $", {name} = {Literal.Of(value)}");
    }
}
