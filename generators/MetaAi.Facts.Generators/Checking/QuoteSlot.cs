using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>What a quote fills.</summary>
/// <param name="Member">The record's member, or null where it is the property itself.</param>
/// <param name="ValueType">What it is read into.</param>
/// <param name="HasFormula">Whether a formula stands beside it, to which its words may only relate.</param>
/// <param name="IsSeries">Whether it is a series, of which a quote is one statement.</param>
internal sealed record QuoteSlot(string? Member, DeclaredType ValueType, bool HasFormula, bool IsSeries)
{
    /// <summary>The subject that another quote of the same slot says, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>The concept that another quote of the same slot says, or null.</summary>
    public string? Concept { get; init; }
}
