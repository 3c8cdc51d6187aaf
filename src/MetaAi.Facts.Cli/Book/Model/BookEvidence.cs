using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Locking;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>What was looked at to prove the facts of a book.</summary>
/// <param name="Checker">What proves them; null where there is neither a text nor a lock to look at.</param>
/// <param name="Results">What came of it.</param>
/// <param name="Lock">The lock; the empty one where there is none.</param>
/// <param name="HasTexts">Whether texts were asked for.</param>
internal sealed record BookEvidence(FactChecker? Checker, IReadOnlyList<VerifiedFact> Results, FactLock Lock, bool HasTexts)
{
    /// <summary>The coverage of each text, by its name; nothing where texts were not asked for.</summary>
    public IReadOnlyDictionary<string, TextCoverage> Coverage() =>
        HasTexts && Checker is not null ? Checker.Coverage(Results).ToDictionary(text => text.Name, StringComparer.Ordinal) : new Dictionary<string, TextCoverage>();
}
