using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>How a scenario is drawn.</summary>
/// <param name="Answers">The places of the answers that are the parts of one amount; of a curve that of the one that is drawn.</param>
/// <param name="Input">The place of the input that a curve is over; null for a split.</param>
/// <param name="From">Where a curve begins.</param>
/// <param name="To">Where it ends.</param>
internal sealed record BookScenarioChart(IReadOnlyList<int> Answers, int? Input, Rational From, Rational To);
