using MetaAi.Facts.Generators.Emitting.Formulas;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>The fields that hold the values of a fact set: each property and each of its facts has one of its own.</summary>
internal sealed class FieldNames
{
    private readonly Dictionary<(string Property, string? Member), string> names = [];
    private readonly HashSet<(string Property, string? Member)> held = [];

    /// <summary>The fields of a fact set.</summary>
    /// <param name="set">The fact set.</param>
    /// <param name="holder">The name of the class that holds them.</param>
    public static FieldNames Of(CheckedFactSet set, string holder)
    {
        var fields = new FieldNames();
        var unique = new UniqueNames("Facts", holder);
        foreach (var property in set.Properties)
        {
            fields.names.Add((property.Declaration.Name, null), unique.Of(property.Declaration.Name));
            foreach (var fact in property.Facts)
            {
                fields.held.Add((property.Declaration.Name, fact.Member));
                if (fact.Member is { } member)
                {
                    fields.names.Add((property.Declaration.Name, member), unique.Of($"{property.Declaration.Name}_{member}"));
                }
            }

            foreach (var formula in property.Formulas.Where(FormulaEmitter.IsValue))
            {
                fields.held.Add((property.Declaration.Name, formula.Declared.Member));
                if (formula.Declared.Member is { } member)
                {
                    fields.names.Add((property.Declaration.Name, member), unique.Of($"{property.Declaration.Name}_{member}"));
                }
            }
        }

        return fields;
    }

    /// <summary>The field after a property.</summary>
    public string Of(CheckedProperty property) => names[(property.Declaration.Name, null)];

    /// <summary>The field that holds a fact.</summary>
    public string Of(CheckedProperty property, VerifiedFact fact) => names[(property.Declaration.Name, fact.Member)];

    /// <summary>The field that holds a derived value.</summary>
    public string Of(CheckedFormula formula) => names[(formula.Declared.Property, formula.Declared.Member)];

    /// <summary>The field that holds a fact or a derived value; null where nothing holds it.</summary>
    public string? Find(string property, string? member) => held.Contains((property, member)) ? names[(property, member)] : null;
}
