using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>Something to mark in a text.</summary>
/// <param name="Place">Where it stands, in UTF-16 units.</param>
/// <param name="Fact">The fact that quotes it; null of a figure that none quotes.</param>
/// <param name="Number">The number of the quote; null of a figure that no fact quotes, and of the words of a period.</param>
internal sealed record TextSpan(TextPosition Place, BookFact? Fact, int? Number);
