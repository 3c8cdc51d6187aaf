namespace MetaAi.Facts.Generators.Model.Formulas;

/// <summary>A value that a formula can name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="TypeFullName">The dotted name of the type that declares it.</param>
/// <param name="Property">The name of its property or field, without escape.</param>
/// <param name="Member">The member of the record, or null.</param>
/// <param name="Accessor">The value as code that means the same in any file.</param>
/// <param name="Obstacle">Why code beside other types cannot name it, or null where it can.</param>
internal sealed record FormulaNameEntry(FormulaNameKind Kind, string TypeFullName, string Property, string? Member, string Accessor, string? Obstacle)
{
    /// <summary>The name within its type: <c>ScaleAi.Price</c>.</summary>
    public string Path => Member is null ? Property : $"{Property}.{Member}";

    /// <summary>The full name, which is the id of a fact.</summary>
    public string Id => $"{TypeFullName}.{Path}";

    /// <summary>The name by which people of a type know it: without that type, else with the name of its own.</summary>
    /// <param name="typeFullName">The dotted name of the type.</param>
    public string NameIn(string typeFullName) => typeFullName == TypeFullName ? Path : $"{TypeFullName.Substring(TypeFullName.LastIndexOf('.') + 1)}.{Path}";
}
