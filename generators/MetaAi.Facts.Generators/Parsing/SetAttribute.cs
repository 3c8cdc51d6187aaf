namespace MetaAi.Facts.Generators.Parsing;

/// <summary>Two attributes that go together: one marks a type, the other a property in it.</summary>
/// <param name="Set">The class of the type's attribute.</param>
/// <param name="Member">The class of the property's attribute.</param>
internal sealed record SetAttribute(string Set, string Member)
{
    /// <summary>Facts and their quotes.</summary>
    public static SetAttribute Facts { get; } = new(KnownNames.FactSetAttribute, KnownNames.QuoteAttribute);

    /// <summary>Derived values and their formulas, which stand in the same sets.</summary>
    public static SetAttribute Formulas { get; } = new(KnownNames.FactSetAttribute, KnownNames.FormulaAttribute);

    /// <summary>Sources.</summary>
    public static SetAttribute Sources { get; } = new(KnownNames.SourceSetAttribute, KnownNames.SourceAttribute);

    /// <summary>The type's attribute as it is written.</summary>
    public string SetName => KnownNames.Short(Set);

    /// <summary>The property's attribute as it is written.</summary>
    public string MemberName => KnownNames.Short(Member);
}
