using System.Globalization;
using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>
/// The names of the generated files. The compiler tells them apart without regard to case and file systems limit their length, so a name that
/// would collide, or be too long, carries a hash of the type's own name.
/// </summary>
/// <param name="Colliding">The metadata names that another type's equals but for case.</param>
/// <param name="Doubled">The metadata names that two types have, which the compiler refuses.</param>
internal sealed record HintNames(EquatableArray<string> Colliding, EquatableArray<string> Doubled)
{
    private const int MaximumLength = 150;

    public static HintNames Of(IReadOnlyCollection<string> metadataNames) => new(
        [.. Repeated(metadataNames.Distinct(StringComparer.Ordinal), StringComparer.OrdinalIgnoreCase).SelectMany(names => names).OrderBy(name => name, StringComparer.Ordinal)],
        [.. Repeated(metadataNames, StringComparer.Ordinal).Select(names => names.Key).OrderBy(name => name, StringComparer.Ordinal)]);

    /// <summary>The name of the file for a type, or null for one of two types of a name: there is no file that would complete both.</summary>
    /// <param name="type">The type.</param>
    /// <param name="suffix">What the file holds: <c>Facts</c> or <c>Sources</c>.</param>
    public string? For(TypeModel type, string suffix)
    {
        var name = type.MetadataName;
        if (Doubled.Contains(name))
        {
            return null;
        }

        if (name.Length <= MaximumLength && !Colliding.Contains(name))
        {
            return $"{name}.{suffix}.g.cs";
        }

        var head = name.Length <= MaximumLength ? name : name.Substring(0, MaximumLength);
        return $"{head}-{Hash(name)}.{suffix}.g.cs";
    }

    private static IEnumerable<IGrouping<string, string>> Repeated(IEnumerable<string> names, StringComparer comparer) =>
        names.GroupBy(name => name, comparer).Where(group => group.Count() > 1);

    /// <summary>FNV-1a over the UTF-16 units, 32 bits: the same in every process, which a string's own hash is not.</summary>
    private static string Hash(string name)
    {
        var hash = 2166136261;
        foreach (var unit in name)
        {
            hash = unchecked((hash ^ unit) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
