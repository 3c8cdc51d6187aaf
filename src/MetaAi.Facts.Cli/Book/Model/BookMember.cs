namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>The facts of one property: a fact, the members of a record, or the statements of a series.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Facts">The facts, one or more.</param>
internal sealed record BookMember(string Name, IReadOnlyList<BookFact> Facts);
