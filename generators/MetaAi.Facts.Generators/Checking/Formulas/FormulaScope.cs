using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model.Formulas;
using MetaAi.Facts.Generators.Model.Referenced;

namespace MetaAi.Facts.Generators.Checking.Formulas;

/// <summary>
/// All values that a formula can name, and what a name means where it is used. What the compilation itself declares comes before what its references do, so
/// that a new version of a package takes no name away. Equal by value.
/// </summary>
/// <param name="Own">Those of the compilation, sorted by full name.</param>
/// <param name="Referenced">Those of the assemblies that it references, sorted likewise.</param>
internal sealed record FormulaScope(EquatableArray<FormulaNameEntry> Own, EquatableArray<FormulaNameEntry> Referenced)
{
    // By the last part of the name: a search for a name looks at those alone that end alike.
    private readonly Lazy<ILookup<string, FormulaNameEntry>> ownByEnd = new(() => ByEnd(Own));
    private readonly Lazy<ILookup<string, FormulaNameEntry>> referencedByEnd = new(() => ByEnd(Referenced));

    /// <summary>All of them.</summary>
    public IEnumerable<FormulaNameEntry> Entries => Own.Concat(Referenced);

    /// <summary>The scope of what is declared; of two that are (wrongly) named alike, the first.</summary>
    public static FormulaScope Of(IEnumerable<FormulaNameEntry> own, ReferencedFacts referenced) =>
        new(Sorted(own), Sorted(referenced.Assemblies.SelectMany(assembly => assembly.Names)));

    /// <summary>
    /// What a name means: a member of the record; then of the type, or of a type around it; then whatever ends so. The member is found first, and then its point:
    /// a point that a series does not have is not looked for in another one of its name. One where it is said; several where it is open; none where there is nothing.
    /// </summary>
    /// <param name="name">The name as written.</param>
    /// <param name="formula">The formula that uses it.</param>
    public IReadOnlyList<FormulaNameEntry> Find(string name, DeclaredFormula formula)
    {
        var (path, point) = Split(name);
        var members = Members(path, formula).GroupBy(entry => entry.FullBase, StringComparer.Ordinal).ToArray();

        // Of several, one that happens to have the point is no more meant than the others.
        return members.Length == 1
            ? [.. members[0].Where(entry => entry.Point == point)]
            : [.. members.Select(member => member.FirstOrDefault(entry => entry.Point == point) ?? member.First(entry => entry.Point.Length == 0))];
    }

    private FormulaNameEntry[] Members(string path, DeclaredFormula formula)
    {
        var end = path.Substring(path.LastIndexOf('.') + 1);
        FormulaNameEntry[] named = [.. ownByEnd.Value[end]];
        FormulaNameEntry[] beside = [.. named.Where(entry => formula.Member is not null && entry.TypeFullName == formula.TypeFullName && entry.Member is not null && entry.Base == $"{formula.Property}.{path}")];
        if (beside.Length > 0)
        {
            return beside;
        }

        for (var type = formula.TypeFullName; type.Length > 0; type = Outer(type))
        {
            FormulaNameEntry[] near = [.. named.Where(entry => entry.TypeFullName == type && entry.Base == path)];
            if (near.Length > 0)
            {
                return near;
            }
        }

        var own = Ending(named, path);
        return own.Length > 0 ? own : Ending([.. referencedByEnd.Value[end]], path);
    }

    /// <summary>The name of a member, and what of a point stands after it; empty where nothing does.</summary>
    public static (string Path, string Point) Split(string name) => name.IndexOf('[') is >= 0 and var bracket ? (name.Substring(0, bracket), name.Substring(bracket)) : (name, string.Empty);

    /// <summary>The shortest name that means a value wherever it is used, with the type that declares it.</summary>
    public string Qualified(FormulaNameEntry entry)
    {
        var end = entry.Member ?? entry.Property;
        var path = entry.NameIn(string.Empty);
        path = path.Substring(0, path.Length - entry.Point.Length);
        var rest = entry.FullBase.Substring(0, Math.Max(0, entry.FullBase.Length - path.Length)).TrimEnd('.');
        while (rest.Length > 0 && Ending([.. ownByEnd.Value[end].Concat(referencedByEnd.Value[end]).Where(other => other.Point == entry.Point)], path).Length > 1)
        {
            path = $"{rest.Substring(rest.LastIndexOf('.') + 1)}.{path}";
            rest = Outer(rest);
        }

        return path + entry.Point;
    }

    public bool Equals(FormulaScope? other) => other is not null && Own == other.Own && Referenced == other.Referenced;

    public override int GetHashCode() => Own.GetHashCode();

    // In full, or else by their ends.
    private static FormulaNameEntry[] Ending(FormulaNameEntry[] entries, string path)
    {
        FormulaNameEntry[] exact = [.. entries.Where(entry => entry.FullBase == path)];
        return exact.Length > 0 ? exact : [.. entries.Where(entry => entry.FullBase.EndsWith("." + path, StringComparison.Ordinal))];
    }

    private static EquatableArray<FormulaNameEntry> Sorted(IEnumerable<FormulaNameEntry> entries)
    {
        var first = new Dictionary<string, FormulaNameEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var name = entry.FullName;
            if (!first.ContainsKey(name))
            {
                first.Add(name, entry);
            }
        }

        var names = first.Keys.ToArray();
        var sorted = first.Values.ToArray();
        Array.Sort(names, sorted, StringComparer.Ordinal);
        return [.. sorted];
    }

    private static ILookup<string, FormulaNameEntry> ByEnd(EquatableArray<FormulaNameEntry> entries) => entries.ToLookup(entry => entry.Member ?? entry.Property, StringComparer.Ordinal);

    private static string Outer(string fullName) => fullName.LastIndexOf('.') is > 0 and var dot ? fullName.Substring(0, dot) : string.Empty;
}
