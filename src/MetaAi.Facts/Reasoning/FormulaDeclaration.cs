using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>What a declared formula says of the value that it computes. Nothing of it is inherited from the inputs.</summary>
[JsonConverter(typeof(NoFactJson))]
public sealed record FormulaDeclaration
{
    /// <summary>The full name of the member that declares it.</summary>
    public required string Id { get; init; }

    /// <summary>What the value is about.</summary>
    public required string Subject { get; init; }

    /// <summary>What is said of the subject.</summary>
    public required string Concept { get; init; }

    /// <summary>When the value holds; null to take the period that its inputs give it.</summary>
    public ExtendedDate? Period { get; init; }

    /// <summary>What the value means, in English, or null.</summary>
    public string? Gloss { get; init; }

    /// <summary>What a reader should know, or null.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether sums and differences of values of different periods are meant.</summary>
    public bool AcrossPeriods { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
