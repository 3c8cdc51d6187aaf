using MetaAi.Facts.Generators.Emitting.Formulas;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>Writes the generated half of a fact set, and beside it the class that holds its values.</summary>
internal static class FactSetEmitter
{
    private const string IFact = "global::MetaAi.Facts.IFact";

    /// <summary>Writes the file.</summary>
    /// <param name="checkedSet">The fact set; what it has of properties with a body of their own is left to that body.</param>
    public static string Emit(CheckedFactSet checkedSet)
    {
        var set = checkedSet with
        {
            Properties = [.. checkedSet.Properties.Where(property => property.Declaration.Missing != MissingHalf.None).Select(WithoutBody)],
        };

        // The values are kept out of the user's type: its own initialisers could run first and would see null.
        var values = CompanionName.Of(set.Type, Mentioned(set));
        var qualified = TypeEmitter.Qualify(set.Type, values);
        var inputs = FormulaInputs.Of(set);
        var names = FieldNames.Of(set, values, inputs.Names);
        return TypeEmitter.Emit(
            set.Type,
            $"[assembly: global::MetaAi.Facts.FactCatalogue(typeof({qualified}))]",
            writer => Properties(writer, set, qualified, names),
            writer => writer.Block($"file sealed class {values} : global::MetaAi.Facts.IFactSet", () => Values(writer, set, names, inputs)));
    }

    // What is left to a body of the user's makes no fact.
    private static CheckedProperty WithoutBody(CheckedProperty property) =>
        property.Declaration.Missing == MissingHalf.Definition ? property with { Facts = [], Formulas = [], Failure = string.Empty } : property;

    private static IEnumerable<string> Mentioned(CheckedFactSet set) => set.Properties
        .Select(property => property.Declaration.TypeName)
        .Concat(set.Properties.SelectMany(property => property.Facts).SelectMany(fact => fact.Corroborations.Prepend(fact)).SelectMany(fact => (IEnumerable<string>)[fact.Source.Accessor, fact.Type.Code]))
        .Concat(set.Properties.Where(property => property.Formulas.Count > 0).SelectMany(property => property.Formulas).SelectMany(FormulaEmitter.Mentioned));

    private static void Properties(CodeWriter writer, CheckedFactSet set, string values, FieldNames names)
    {
        var first = true;
        foreach (var property in set.Properties)
        {
            if (!first)
            {
                writer.Line();
            }

            first = false;
            FactDocumentation.Emit(writer, property);
            writer.Line(TypeEmitter.GeneratedCode);
            foreach (var fact in property.Facts)
            {
                Attributes(writer, property.Declaration, fact, corroborated: null);
            }

            foreach (var formula in property.Derived)
            {
                writer.Line(FormulaAttributeEmitter.Emit(set.Type, formula));
            }

            var declaration = property.Declaration;
            var value = property.Failure is { } failure ? PropertyEmitter.Throw(failure) : $"{values}.{names.Of(property)}";
            PropertyEmitter.Emit(writer, declaration.Missing, declaration.Modifiers, declaration.TypeName, declaration.Name, declaration.Accessors, value);
        }
    }

    private static void Attributes(CodeWriter writer, PropertyModel property, VerifiedFact fact, VerifiedFact? corroborated)
    {
        writer.Line(FactAttributeEmitter.Emit(property, fact, corroborated));
        foreach (var further in fact.Further)
        {
            writer.Line(FactAttributeEmitter.Emit(fact, further));
        }

        foreach (var corroboration in fact.Corroborations)
        {
            Attributes(writer, property, corroboration, fact);
        }
    }

    private static void Values(CodeWriter writer, CheckedFactSet set, FieldNames names, FormulaInputs inputs)
    {
        foreach (var property in set.Properties)
        {
            foreach (var fact in property.Facts)
            {
                FactEmitter.Emit(writer, fact, names.Of(property, fact));
                writer.Line();
            }

            foreach (var formula in property.Derived)
            {
                FormulaEmitter.Emit(writer, set.Type, formula, names, inputs);
                writer.Line();
            }

            if (property.Failure is null)
            {
                SeriesEmitter.Emit(writer, property, names);
            }

            if (property is { Declaration.Target: TargetModel.Record record, Failure: null })
            {
                RecordEmitter.Emit(writer, property, record, names);
                writer.Line();
            }
        }

        inputs.Emit(writer, set.Type, names);
        var facts = new List<string>();
        foreach (var property in set.Properties)
        {
            foreach (var fact in property.Facts)
            {
                facts.Add(names.Of(property, fact));
            }

            foreach (var derived in property.Derived)
            {
                facts.Add(names.Of(derived));
            }
        }

        writer.Line($"public global::System.Collections.Generic.IReadOnlyList<{IFact}> Facts {{ get; }} =");
        writer.Line($"    new {IFact}[] {{ {string.Join(", ", facts)} }};");
    }
}
