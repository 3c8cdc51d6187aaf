namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>A noun, and what it means.</summary>
/// <param name="Variants">The noun in the singular, and nouns of the language that mean just the same, parted by <c>|</c>.</param>
/// <param name="Means">English nouns in the singular that translate it, parted by <c>|</c>: what the languages have in common.</param>
internal sealed record NounRow(string Variants, string Means);
