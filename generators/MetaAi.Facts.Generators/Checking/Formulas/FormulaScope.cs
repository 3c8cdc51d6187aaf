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
    /// What a name means: a member of the record; then of the type, or of a type around it; then whatever ends so. One where it is said; several where it is open;
    /// none where there is nothing.
    /// </summary>
    /// <param name="name">The name as written.</param>
    /// <param name="formula">The formula that uses it.</param>
    public IReadOnlyList<FormulaNameEntry> Find(string name, DeclaredFormula formula)
    {
        var end = name.Substring(name.LastIndexOf('.') + 1);
        FormulaNameEntry[] named = [.. ownByEnd.Value[end]];
        if (formula.Member is not null && named.FirstOrDefault(entry => entry.TypeFullName == formula.TypeFullName && entry.Member is not null && entry.Path == $"{formula.Property}.{name}") is { } beside)
        {
            return [beside];
        }

        for (var type = formula.TypeFullName; type.Length > 0; type = Outer(type))
        {
            if (named.FirstOrDefault(entry => entry.TypeFullName == type && entry.Path == name) is { } near)
            {
                return [near];
            }
        }

        var own = Ending(named, name);
        return own.Length > 0 ? own : Ending([.. referencedByEnd.Value[end]], name);
    }

    /// <summary>The shortest name that means a value wherever it is used, with the type that declares it.</summary>
    public string Qualified(FormulaNameEntry entry)
    {
        var (name, end) = (entry.NameIn(string.Empty), entry.Member ?? entry.Property);
        var rest = entry.Id.Substring(0, Math.Max(0, entry.Id.Length - name.Length)).TrimEnd('.');
        while (rest.Length > 0 && Ending([.. ownByEnd.Value[end], .. referencedByEnd.Value[end]], name).Length > 1)
        {
            name = $"{rest.Substring(rest.LastIndexOf('.') + 1)}.{name}";
            rest = Outer(rest);
        }

        return name;
    }

    public bool Equals(FormulaScope? other) => other is not null && Own == other.Own && Referenced == other.Referenced;

    public override int GetHashCode() => Own.GetHashCode();

    // In full, or else by their ends.
    private static FormulaNameEntry[] Ending(FormulaNameEntry[] entries, string name)
    {
        FormulaNameEntry[] exact = [.. entries.Where(entry => entry.Id == name)];
        return exact.Length > 0 ? exact : [.. entries.Where(entry => entry.Id.EndsWith("." + name, StringComparison.Ordinal))];
    }

    private static EquatableArray<FormulaNameEntry> Sorted(IEnumerable<FormulaNameEntry> entries) =>
        [.. entries.GroupBy(entry => entry.Id, StringComparer.Ordinal).Select(group => group.First()).OrderBy(entry => entry.Id, StringComparer.Ordinal)];

    private static ILookup<string, FormulaNameEntry> ByEnd(EquatableArray<FormulaNameEntry> entries) => entries.ToLookup(entry => entry.Member ?? entry.Property, StringComparer.Ordinal);

    private static string Outer(string fullName) => fullName.LastIndexOf('.') is > 0 and var dot ? fullName.Substring(0, dot) : string.Empty;
}
