using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>A quote and what it fills.</summary>
/// <param name="Index">Which of the property's quotes it is, from 0.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Slot">What it fills.</param>
internal sealed record SlottedQuote(int Index, QuoteModel Quote, QuoteSlot Slot);
