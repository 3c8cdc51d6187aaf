namespace FactBook;

/// <summary>Where the book is printed.</summary>
/// <param name="Output">Where facts go.</param>
/// <param name="Error">Where complaints go.</param>
/// <param name="IsRedirected">Whether a file or another program reads the output, so that it has neither colours nor a width.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsRedirected);
