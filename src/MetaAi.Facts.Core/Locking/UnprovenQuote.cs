using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Locking;

/// <summary>A quote that its text does not prove, or whose text is not there.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Message">The rule that it breaks, and how.</param>
public sealed record UnprovenQuote(QuotedFigure Quote, FactMessage Message);
