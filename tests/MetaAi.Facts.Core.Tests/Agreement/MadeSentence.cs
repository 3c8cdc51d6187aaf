namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>A sentence that the maker wrote, and what it knows of it.</summary>
/// <param name="Text">The sentence, with its neighbours.</param>
/// <param name="Marks">The figures, in the order of the text.</param>
/// <param name="Passed">Words of which nothing is claimed.</param>
/// <param name="Template">The line of the words that it was made of.</param>
/// <param name="Group">Whether it is ordinary, beside a trap, or a trap.</param>
internal sealed record MadeSentence(string Text, IReadOnlyList<Mark> Marks, IReadOnlyList<Stretch> Passed, string Template, SentenceGroup Group);
