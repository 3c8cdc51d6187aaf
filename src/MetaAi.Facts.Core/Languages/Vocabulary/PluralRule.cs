namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>How words with an ending make their plural.</summary>
/// <param name="Singular">The last letters of the singular; the first rule that fits a word holds.</param>
/// <param name="Plurals">What stands in their place in the plural, parted by <c>|</c>.</param>
/// <param name="IsWord">Whether the ending is the whole word.</param>
internal sealed record PluralRule(string Singular, string Plurals, bool IsWord = false);
