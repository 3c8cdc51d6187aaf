using MetaAi.Facts.Declaring;
using MetaAi.Facts.Drafting;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Scanning.Drafting;

/// <summary>A fact that a draft declares, or a figure that it cannot declare.</summary>
/// <param name="Words">The words as the text has them, on one line.</param>
/// <param name="Line">The line that they stand on, counted from 1.</param>
/// <param name="Meaning">What they say; empty where they are refused.</param>
/// <param name="Type">The declared type; null where nothing is declared.</param>
/// <param name="Quote">The quote; null where nothing is declared.</param>
/// <param name="Period">The period to declare, or null.</param>
/// <param name="Problem">Why nothing is declared; null where something is.</param>
internal sealed record DraftFact(string Words, int Line, string Meaning, FactType? Type, TextQuote? Quote, FigurePeriod? Period, string? Problem);
