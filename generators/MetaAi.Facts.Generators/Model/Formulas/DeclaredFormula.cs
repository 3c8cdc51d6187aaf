using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Generators.Model.Formulas;

/// <summary>A formula and what it is of.</summary>
internal sealed record DeclaredFormula
{
    public required FormulaModel Formula { get; init; }

    /// <summary>The dotted name of the type that declares it.</summary>
    public required string TypeFullName { get; init; }

    /// <summary>The name of the property that carries it.</summary>
    public required string Property { get; init; }

    /// <summary>Which of the property's formulas it is, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The member of the record that it is of, or null where it is of the property itself.</summary>
    public string? Member { get; init; }

    /// <summary>The derived value that it is; null where it stands beside a quote.</summary>
    public DerivedTypeModel? Derived { get; init; }

    /// <summary>What the value is about: its own subject, or the set's.</summary>
    public string? Subject { get; init; }

    /// <summary>What is wrong before the formula is looked at, or null.</summary>
    public FactMessage? Problem { get; init; }

    /// <summary>The name within the type.</summary>
    public string Path => Member is null ? Property : $"{Property}.{Member}";

    /// <summary>The full name of what it is of.</summary>
    public string Id => $"{TypeFullName}.{Path}";

    /// <summary>The name by which people of a type know what it is of: without that type, else with the name of its own.</summary>
    /// <param name="typeFullName">The dotted name of the type.</param>
    public string NameIn(string typeFullName) => typeFullName == TypeFullName ? Path : $"{TypeFullName.Substring(TypeFullName.LastIndexOf('.') + 1)}.{Path}";
}
