using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>Names for the fields of a generated class: no two alike, and none that the class or its base has already.</summary>
/// <param name="reserved">The name of the class and of what it holds besides the fields.</param>
internal sealed class UniqueNames(params string[] reserved)
{
    private static readonly string[] OfEveryClass =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private readonly HashSet<string> taken = new([.. OfEveryClass, .. reserved], StringComparer.Ordinal);

    /// <summary>The wanted name, or one like it, as an identifier.</summary>
    public string Of(string wanted)
    {
        var name = wanted;
        while (!taken.Add(name))
        {
            name += "_";
        }

        return Identifier.Escape(name);
    }
}
