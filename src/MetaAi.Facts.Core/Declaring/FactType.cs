using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Declaring;

/// <summary>A type that a fact can be declared with: the <c>T</c> of <c>Fact&lt;T&gt;</c>, which decides what is read. One of <see cref="FactTypes"/>.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class FactType
{
    internal FactType(string name, string space, FigureKinds kinds, string kind)
    {
        Name = name;
        MetadataName = space + "." + name;
        Kinds = kinds;
        Kind = kind;
    }

    /// <summary>The type as a declaration writes it: <c>MonetaryAmount</c>, <c>decimal</c>, <c>NameList&lt;TEnum&gt;</c>.</summary>
    public string Name { get; internal init; }

    /// <summary>The full name in metadata, without arity: <c>NodaTime.LocalDate</c>. That of an enumeration is <c>System.Enum</c>, which all have as their base.</summary>
    public string MetadataName { get; }

    /// <summary>The type as code that means the same in any file, without type arguments; null for an enumeration, which is named by itself.</summary>
    public string? Code { get; internal init; }

    /// <summary>The kinds of figure that are read into it; none where the words are no figure.</summary>
    public FigureKinds Kinds { get; }

    /// <summary>The kind that the exports say where there is no figure: <c>money</c>, <c>text</c>, <c>names</c>.</summary>
    public string Kind { get; }

    /// <summary>Whether the words are read as a figure.</summary>
    public bool HoldsFigure => Kinds != FigureKinds.None;

    /// <summary>Whether the words are names of an enumeration's members.</summary>
    public bool HoldsNames => Kind == FactTypes.NamesKind;

    /// <summary>Whether it is the type of another library, of which this one knows no more than the name: its values are made when they are read.</summary>
    public bool IsForeign => this == FactTypes.NodaMoney;

    /// <summary>Whether several quotes add to one value.</summary>
    public bool Unites => this == FactTypes.NameList;

    /// <summary><see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
