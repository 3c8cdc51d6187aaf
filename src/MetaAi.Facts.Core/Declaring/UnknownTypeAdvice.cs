using MetaAi.Facts.Text;

namespace MetaAi.Facts.Declaring;

/// <summary>What to write where a declaration names a type that is not known.</summary>
public static class UnknownTypeAdvice
{
    // A fact and a source are declared with them; the others are what a fact can be of.
    private static readonly Dictionary<string, string> Spaces = new(StringComparer.Ordinal) { ["Fact"] = "MetaAi.Facts", ["Source"] = "MetaAi.Facts" };

    static UnknownTypeAdvice()
    {
        foreach (var type in FactTypes.All.Where(type => !type.IsForeign && type != FactTypes.Name))
        {
            var dot = type.MetadataName.LastIndexOf('.');
            Spaces.Add(type.MetadataName.Substring(dot + 1), type.MetadataName.Substring(0, dot));
        }
    }

    /// <summary>What to write, as the end of a sentence: the <c>using</c> that is missing, the type that is meant, or the name that is nearest.</summary>
    /// <param name="name">The name as written, without type arguments.</param>
    /// <param name="spaces">The namespaces in which the project declares a type of this name.</param>
    public static string Of(string name, IEnumerable<string> spaces) =>
        spaces.OrderBy(space => space, StringComparer.Ordinal).FirstOrDefault() is { } own ? Using(own)
        : Spaces.TryGetValue(name, out var space) ? Using(space)
        : MeantTypes.InPlaceOfName(name) is { } meant ? $"declare {meant}"
        : NearSpelling.Nearest(name, Spaces.Keys) is { } near ? $"write '{near}'"
        : "correct the name, or add the 'using' of its namespace";

    /// <summary>That a namespace is to be named, as the end of a sentence.</summary>
    /// <param name="space">The namespace.</param>
    public static string Using(string space) => $"add 'using {space};'";
}
