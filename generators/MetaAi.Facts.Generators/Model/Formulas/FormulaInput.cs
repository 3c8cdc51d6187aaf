using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Model.Formulas;

/// <summary>A fact as a formula sees it: what decides what the formula comes to, and nothing else.</summary>
internal sealed record FormulaInput
{
    /// <summary>The fact's id.</summary>
    public required string Id { get; init; }

    /// <summary>The name by which the formula's own type knows it.</summary>
    public required string Name { get; init; }

    /// <summary>Whether its quote holds; nothing else is known of one whose quote does not.</summary>
    public bool Holds { get; init; }

    public DeclaredType? Type { get; init; }

    public ValueKind ValueKind { get; init; }

    /// <summary>The figure; null where there is no value or it is no figure.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The language of its words.</summary>
    public string? Language { get; init; }

    /// <summary>Whether it is declared to be a change.</summary>
    public bool IsChange { get; init; }

    public string? Per { get; init; }

    /// <summary>The period as EDTF, or null.</summary>
    public string? Period { get; init; }

    /// <summary>How its words bound what they relate to, where they only relate; null where they have a figure of their own.</summary>
    public Hedge? Relation { get; init; }

    /// <summary>The words of one that only relates, or null.</summary>
    public string? Words { get; init; }
}
