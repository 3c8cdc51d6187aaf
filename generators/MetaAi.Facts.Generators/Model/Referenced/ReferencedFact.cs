using MetaAi.Facts.Collections;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Model.Referenced;

/// <summary>A fact of a referenced assembly, as it was compiled.</summary>
internal sealed record ReferencedFact
{
    /// <summary>The full member name.</summary>
    public required string Id { get; init; }

    public required DeclaredType Type { get; init; }

    public required string Subject { get; init; }

    public required string Concept { get; init; }

    /// <summary>The period as EDTF, or null.</summary>
    public string? Period { get; init; }

    public ValueKind ValueKind { get; init; }

    /// <summary>The figure, or null where there is no value or it is no figure.</summary>
    public Figure? Figure { get; init; }

    public string? Of { get; init; }

    public bool IsChange { get; init; }

    public string? Per { get; init; }

    public Modality Modality { get; init; }

    public string? Claimant { get; init; }

    public Rank Rank { get; init; }

    /// <summary>The words that it was read from.</summary>
    public required string Exact { get; init; }

    /// <summary>The name of the text that it is quoted from.</summary>
    public required string Source { get; init; }

    /// <summary>The language of the words, or null where the assembly does not say it.</summary>
    public string? Language { get; init; }

    /// <summary>When the source was published: EDTF, or null.</summary>
    public string? Issued { get; init; }

    /// <summary>What other sources say of the same, each as a fact of its own.</summary>
    public EquatableArray<ReferencedFact> Corroborations { get; init; }
}
