namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>Words before a period that name a part of it, or none: "mi-", "fin", "courant".</summary>
/// <param name="Part">The part, or null where the words mean the whole.</param>
internal readonly record struct PartPhrase(DatePart? Part);
