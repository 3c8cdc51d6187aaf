using MetaAi.Facts.Cli.Book.Model;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>A date or a length of time.</summary>
/// <param name="Fact">Its fact.</param>
/// <param name="Statement">What one source says of it.</param>
/// <param name="Span">From which day to the start of which one, as numbers of days; null where no year is known, and of a length of time.</param>
internal sealed record TimelineEntry(BookFact Fact, BookStatement Statement, ChartValue? Span);
