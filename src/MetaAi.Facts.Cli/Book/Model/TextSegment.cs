namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>A stretch of a text of which the same is to be said.</summary>
/// <param name="Words">The words.</param>
/// <param name="Starts">The numbers of the quotes that start with it.</param>
/// <param name="Facts">The facts that quote it, each once.</param>
/// <param name="IsUnquoted">Whether it is a figure that no fact quotes.</param>
internal sealed record TextSegment(string Words, IReadOnlyList<int> Starts, IReadOnlyList<BookFact> Facts, bool IsUnquoted);
