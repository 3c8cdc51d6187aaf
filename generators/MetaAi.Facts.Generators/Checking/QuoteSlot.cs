using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>What a quote fills.</summary>
/// <param name="Member">The record's member, or null where it is the property itself.</param>
/// <param name="ValueType">What it is read into.</param>
/// <param name="HasFormula">Whether a formula stands beside it, to which its words may only relate.</param>
internal sealed record QuoteSlot(string? Member, DeclaredType ValueType, bool HasFormula);
