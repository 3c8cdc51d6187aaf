using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A further quote of a list of names.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Evidence">Where it stands.</param>
/// <param name="Names">The names that it adds.</param>
internal sealed record ProvenQuote(QuoteModel Quote, ProvenEvidence Evidence, EquatableArray<string> Names);
