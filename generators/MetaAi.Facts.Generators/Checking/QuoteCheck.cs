using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>All that decides, beside sources and evidence, what comes of a quote. Equal by value.</summary>
/// <param name="TypeFullName">The dotted name of the type that declares it.</param>
/// <param name="Subject">The subject that the type gives, or null.</param>
/// <param name="Source">The source that the type gives, or null.</param>
/// <param name="PeriodQuote">The words of a period that the type gives, or null.</param>
/// <param name="Property">The name of the property that carries it.</param>
/// <param name="Slot">What it fills.</param>
/// <param name="Quote">The quote.</param>
internal sealed record QuoteCheck(string TypeFullName, string? Subject, string? Source, string? PeriodQuote, string Property, QuoteSlot Slot, QuoteModel Quote);
