using MetaAi.Facts.Generators.Emitting.Formulas;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>The fields that hold the values of a fact set: each property and each of its facts has one of its own.</summary>
internal sealed class FieldNames
{
    private readonly Dictionary<(string Property, string? Member, string? Point), string> names = [];
    private readonly Lazy<HashSet<(string Property, string? Member, string? Point)>> held;

    private FieldNames(CheckedFactSet set) => held = new(() =>
    [
        .. set.Properties.SelectMany(property => property.Facts.Select(fact => (property.Declaration.Name, fact.Member, fact.Point))
            .Concat(property.Derived.Select(formula => (formula.Declared.Property, formula.Declared.Member, (string?)null)))),
    ]);

    /// <summary>The fields of a fact set.</summary>
    /// <param name="set">The fact set.</param>
    /// <param name="holder">The name of the class that holds them.</param>
    /// <param name="methods">The names of its methods, whose parameter would hide a field of its name.</param>
    public static FieldNames Of(CheckedFactSet set, string holder, IEnumerable<string> methods)
    {
        var fields = new FieldNames(set);
        var unique = new UniqueNames(["Facts", FormulaInputs.Parameter, holder, .. methods]);
        foreach (var property in set.Properties)
        {
            fields.names.Add((property.Declaration.Name, null, null), unique.Of(property.Declaration.Name));
            foreach (var fact in property.Facts)
            {
                var name = fact.Member is { } member ? $"{property.Declaration.Name}_{member}" : property.Declaration.Name;
                if (fact.Member is not null && !fields.names.ContainsKey((property.Declaration.Name, fact.Member, null)))
                {
                    fields.names.Add((property.Declaration.Name, fact.Member, null), unique.Of(name));
                }

                if (fact.Point is { } point)
                {
                    fields.names.Add((property.Declaration.Name, fact.Member, point), unique.Of(name + InIdentifier(point)));
                }
            }

            foreach (var formula in property.Derived)
            {
                if (formula.Declared.Member is { } member)
                {
                    fields.names.Add((property.Declaration.Name, member, null), unique.Of($"{property.Declaration.Name}_{member}"));
                }
            }
        }

        return fields;
    }

    /// <summary>The field after a property.</summary>
    public string Of(CheckedProperty property) => names[(property.Declaration.Name, null, null)];

    /// <summary>The field that holds a fact.</summary>
    public string Of(CheckedProperty property, VerifiedFact fact) => names[(property.Declaration.Name, fact.Member, fact.Point)];

    /// <summary>The field that holds the series of a property, or of a member of its record.</summary>
    public string OfSeries(CheckedProperty property, string? member) => names[(property.Declaration.Name, member, null)];

    /// <summary>The field that holds a derived value.</summary>
    public string Of(CheckedFormula formula) => names[(formula.Declared.Property, formula.Declared.Member, null)];

    /// <summary>The field that holds a fact, a statement of a series or a derived value; null where nothing holds it.</summary>
    public string? Find(string property, string? member, string? point) => held.Value.Contains((property, member, point)) ? names[(property, member, point)] : null;

    // "_2025_Znews" of "[2025].Znews".
    private static string InIdentifier(string point) => new([.. point.Select(character => char.IsLetterOrDigit(character) ? character : '_').Where((character, i) => character != '_' || i == 0 || char.IsLetterOrDigit(point[i - 1]))]);
}
