using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>A word that is spelt almost like another one.</summary>
/// <param name="Id">The fact that has the word.</param>
/// <param name="Message">What to say.</param>
/// <param name="IsOfSet">Whether the set around the fact says the word, and not its quote.</param>
internal sealed record SpellingNotice(string Id, FactMessage Message, bool IsOfSet);
