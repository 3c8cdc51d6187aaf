using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>The sources of a compilation, and what a source's name means where it is used. Equal by value.</summary>
/// <param name="Sources">All of them, sorted by full name.</param>
internal sealed record SourceIndex(EquatableArray<SourceModel> Sources)
{
    private readonly ILookup<string, SourceModel> byName = Sources.ToLookup(source => source.Name, StringComparer.Ordinal);
    private readonly ILookup<string, SourceModel> byFile = Sources.ToLookup(source => TextName.FileOf(source.Text), StringComparer.OrdinalIgnoreCase);

    // A project without its source set has every quote ask for it.
    private readonly Lazy<string> advice = new(() => Sources.Count == 0
        ? "declare it in a [SourceSet] type: none is declared yet"
        : $"declare it in a [SourceSet] type, or name one of: {string.Join(", ", Sources.Select(source => source.FullName))}");

    /// <summary>
    /// The index of what the sets declare. Whether a source's body is still to be generated does not count: it is for the generator and no longer is for
    /// the analyzer, and both have to have the same index.
    /// </summary>
    public static SourceIndex Of(IEnumerable<SourceSetModel> sets) => new(
    [
        .. sets.SelectMany(set => set.Sources).Select(source => source with { Missing = MissingHalf.Implementation }).OrderBy(source => source.FullName, StringComparer.Ordinal),
    ]);

    /// <summary>
    /// Finds a source: <c>Type.Member</c> says it exactly; a bare name is looked for in the type, then in the types around it, then everywhere, where
    /// it has to be unique.
    /// </summary>
    /// <param name="name">The name as written.</param>
    /// <param name="typeFullName">The dotted name of the type that uses it.</param>
    /// <param name="problem">What is wrong with the name, where null is returned.</param>
    public SourceModel? Find(string name, string typeFullName, out FactMessage? problem)
    {
        problem = null;
        var named = byName[name.Substring(name.LastIndexOf('.') + 1)];
        if (!name.Contains('.'))
        {
            for (var type = typeFullName; type.Length > 0; type = Outer(type))
            {
                if (named.FirstOrDefault(source => source.TypeFullName == type) is { } near)
                {
                    return near;
                }
            }
        }

        var exact = named.Where(source => source.FullName == name).ToArray();
        var matches = exact.Length > 0 ? exact : [.. named.Where(source => source.FullName.EndsWith("." + name, StringComparison.Ordinal))];
        switch (matches.Length)
        {
            case 1:
                return matches[0];
            case 0:
                problem = new FactMessage(FactRules.UnknownSource, name, advice.Value);
                return null;
            default:
                // Names that end alike are of sources that are named alike: that is said at the later of them.
                problem = new FactMessage(FactRules.InvalidSource, name, FactRules.DuplicateSource.Id);
                return null;
        }
    }

    /// <summary>The sources of a name, by full name.</summary>
    public IEnumerable<SourceModel> Named(string name) => byName[name];

    /// <summary>The sources that may have one text with a source, by full name: their texts' files are named alike.</summary>
    public IEnumerable<SourceModel> BesideFile(string text) => byFile[TextName.FileOf(text)];

    public bool Equals(SourceIndex? other) => other is not null && Sources == other.Sources;

    public override int GetHashCode() => Sources.GetHashCode();

    private static string Outer(string typeFullName) => typeFullName.LastIndexOf('.') is > 0 and var dot ? typeFullName.Substring(0, dot) : string.Empty;
}
