using MetaAi.Facts.Collections;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A fact whose quote was read and proved.</summary>
internal sealed record VerifiedFact
{
    /// <summary>The full member name, and of a statement of a series also its point and source.</summary>
    public required string Id { get; init; }

    public required DeclaredType Type { get; init; }

    public required string Subject { get; init; }

    public required string Concept { get; init; }

    /// <summary>The period as EDTF, or null.</summary>
    public string? Period { get; init; }

    /// <summary>The figure, or null for words, for an undisclosed value and for none.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The members that the words name, in the order said; empty where the type holds no names, and where there is no value.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>The figure as EDTF where it is a date, or null.</summary>
    public string? Edtf { get; init; }

    public required QuoteModel Quote { get; init; }

    public required SourceModel Source { get; init; }

    public required ProvenEvidence Evidence { get; init; }

    /// <summary>How its words bound what they relate to, where they only relate: its figure is then that of its formula. Null otherwise.</summary>
    public Hedge? Relation { get; init; }

    /// <summary>Whether there is a value: it is disclosed, and said to exist.</summary>
    public bool HasValue => Quote is { Undisclosed: false, NoValue: false };

    /// <summary>The further quotes of a list of names, whose names are among <see cref="Names"/>.</summary>
    public EquatableArray<ProvenQuote> Further { get; init; }

    /// <summary>What other sources say of the same, each as a fact of its own; they were compared with this one.</summary>
    public EquatableArray<VerifiedFact> Corroborations { get; init; }

    /// <summary>Where it is a statement of a series: the point, the source and what else tells it from others, <c>[2025].Znews</c>. Null otherwise.</summary>
    public string? Point { get; init; }

    /// <summary>The member of the record that it fills, or null where it is the property itself.</summary>
    public string? Member { get; init; }
}
