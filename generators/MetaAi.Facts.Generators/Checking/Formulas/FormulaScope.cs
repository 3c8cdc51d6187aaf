using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model.Formulas;

namespace MetaAi.Facts.Generators.Checking.Formulas;

/// <summary>All values of a compilation that a formula can name, and what a name means where it is used. Equal by value.</summary>
/// <param name="Entries">All of them, sorted by full name.</param>
internal sealed record FormulaScope(EquatableArray<FormulaNameEntry> Entries)
{
    // By the last part of the name: a search for a name looks at those alone that end alike.
    private readonly Lazy<ILookup<string, FormulaNameEntry>> byEnd = new(() => Entries.ToLookup(entry => entry.Member ?? entry.Property, StringComparer.Ordinal));

    /// <summary>The scope of what is declared; of two that are (wrongly) named alike, the first.</summary>
    public static FormulaScope Of(IEnumerable<FormulaNameEntry> entries) => new(
    [
        .. entries.GroupBy(entry => entry.FullName, StringComparer.Ordinal).Select(group => group.First()).OrderBy(entry => entry.FullName, StringComparer.Ordinal),
    ]);

    /// <summary>
    /// What a name means: a member of the record; then of the type, or of a type around it; then whatever ends so. One where it is said; several where it is open;
    /// none where there is nothing.
    /// </summary>
    /// <param name="name">The name as written.</param>
    /// <param name="formula">The formula that uses it.</param>
    public IReadOnlyList<FormulaNameEntry> Find(string name, DeclaredFormula formula)
    {
        var (path, point) = Split(name);
        FormulaNameEntry[] named = [.. byEnd.Value[path.Substring(path.LastIndexOf('.') + 1)].Where(entry => entry.Point == point)];
        if (formula.Member is not null && named.FirstOrDefault(entry => entry.TypeFullName == formula.TypeFullName && entry.Member is not null && entry.Base == $"{formula.Property}.{path}") is { } own)
        {
            return [own];
        }

        for (var type = formula.TypeFullName; type.Length > 0; type = Outer(type))
        {
            if (named.FirstOrDefault(entry => entry.TypeFullName == type && entry.Base == path) is { } near)
            {
                return [near];
            }
        }

        FormulaNameEntry[] exact = [.. named.Where(entry => entry.FullBase == path)];
        return exact.Length > 0 ? exact : [.. named.Where(entry => entry.FullBase.EndsWith("." + path, StringComparison.Ordinal))];
    }

    /// <summary>The name of a member, and what of a point stands after it; empty where nothing does.</summary>
    public static (string Path, string Point) Split(string name) => name.IndexOf('[') is >= 0 and var bracket ? (name.Substring(0, bracket), name.Substring(bracket)) : (name, string.Empty);

    /// <summary>The shortest name that means a value wherever it is used, with the type that declares it.</summary>
    public string Qualified(FormulaNameEntry entry)
    {
        var name = entry.NameIn(string.Empty);
        var rest = entry.FullName.Substring(0, Math.Max(0, entry.FullName.Length - name.Length)).TrimEnd('.');
        while (rest.Length > 0 && byEnd.Value[entry.Member ?? entry.Property].Count(other => other.FullName == name || other.FullName.EndsWith("." + name, StringComparison.Ordinal)) > 1)
        {
            name = $"{rest.Substring(rest.LastIndexOf('.') + 1)}.{name}";
            rest = Outer(rest);
        }

        return name;
    }

    public bool Equals(FormulaScope? other) => other is not null && Entries == other.Entries;

    public override int GetHashCode() => Entries.GetHashCode();

    private static string Outer(string fullName) => fullName.LastIndexOf('.') is > 0 and var dot ? fullName.Substring(0, dot) : string.Empty;
}
