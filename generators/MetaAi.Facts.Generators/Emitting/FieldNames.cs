using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>The fields that hold the values of a fact set: each property and each of its facts has one of its own.</summary>
internal sealed class FieldNames
{
    private readonly Dictionary<(string Property, string? Member), string> names = [];

    public static FieldNames Of(CheckedFactSet set)
    {
        var fields = new FieldNames();
        var taken = new HashSet<string>(StringComparer.Ordinal) { "Facts", set.Type.Name + "Values" };
        foreach (var property in set.Properties)
        {
            fields.Add((property.Declaration.Name, null), property.Declaration.Name, taken);
            foreach (var fact in property.Facts)
            {
                if (fact.Member is { } member)
                {
                    fields.Add((property.Declaration.Name, member), $"{property.Declaration.Name}_{member}", taken);
                }
            }
        }

        return fields;
    }

    /// <summary>The field behind a property.</summary>
    public string Of(CheckedProperty property) => names[(property.Declaration.Name, null)];

    /// <summary>The field that holds a fact.</summary>
    public string Of(CheckedProperty property, CheckedFact fact) => names[(property.Declaration.Name, fact.Member)];

    private void Add((string Property, string? Member) key, string wanted, HashSet<string> taken)
    {
        var name = wanted;
        while (!taken.Add(name))
        {
            name += "_";
        }

        names.Add(key, Parsing.TypeParser.Escape(name));
    }
}
