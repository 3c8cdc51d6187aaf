using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>What a quote fills.</summary>
/// <param name="Member">The record's member, or null where it is the property itself.</param>
/// <param name="ValueType">What it is read into.</param>
internal sealed record QuoteSlot(string? Member, DeclaredType ValueType);
