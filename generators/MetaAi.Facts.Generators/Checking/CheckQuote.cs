using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Checks a quote, or recalls what came of it.</summary>
/// <param name="property">The property that carries it.</param>
/// <param name="slot">What it fills.</param>
/// <param name="quote">The quote.</param>
internal delegate (CheckOutcome<VerifiedFact> Fact, EquatableArray<FactMessage> Notices) CheckQuote(PropertyModel property, QuoteSlot slot, QuoteModel quote);
