using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Locking;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>Compares a lock with what it should hold.</summary>
internal static class StaleLock
{
    /// <summary>What is stale in a lock, in ordinal order of the texts and quotes.</summary>
    /// <param name="facts">The lock.</param>
    /// <param name="proven">What it should hold of each quote that was proven and its period, by text or by the lock itself.</param>
    /// <param name="unproven">The rows whose words a fact quotes, and which do not prove it: what is wrong with them is said of the fact.</param>
    /// <param name="names">The texts that it may hold.</param>
    /// <param name="hashes">The texts that are here, and their hashes.</param>
    public static IEnumerable<FactMessage> Check(
        FactLock facts,
        FactLock proven,
        FactLock unproven,
        IReadOnlyList<string> names,
        IReadOnlyList<LockedText> hashes)
    {
        foreach (var text in hashes)
        {
            if (facts.Find(text.Name) is not { } locked)
            {
                yield return Stale($"it does not hold the text '{text.Name}'");
            }
            else if (locked.Hash != text.Hash)
            {
                yield return Stale($"the text '{text.Name}' has changed since");
            }
        }

        foreach (var text in facts.Texts.Where(text => !names.Contains(text.Name, StringComparer.Ordinal)))
        {
            yield return Stale($"no source declares the text '{text.Name}' any more");
        }

        foreach (var quote in proven.Quotes)
        {
            if (facts.Find(quote.Text, quote.Quote, quote.Kind) is not { } locked)
            {
                yield return Stale($"it does not hold '{quote.Exact}' of '{quote.Text}'");
            }
            else if (locked.Figure != quote.Figure)
            {
                yield return Stale($"it holds '{quote.Exact}' of '{quote.Text}' as {locked.Figure}, and it reads {quote.Figure}{facts.RulesChange}");
            }
            else if (locked with { Confirmed = quote.Confirmed } == quote && locked != quote)
            {
                yield return Stale($"it holds {Said(locked.Confirmed)} for '{quote.Exact}' of '{quote.Text}', and the quote has {Said(quote.Confirmed)}");
            }
            else if (locked != quote)
            {
                yield return Stale($"it holds another place for '{quote.Exact}' of '{quote.Text}'");
            }
        }

        foreach (var quote in facts.Quotes)
        {
            if (proven.Find(quote.Text, quote.Quote, quote.Kind) is null && !unproven.Quotes.Contains(quote))
            {
                yield return Stale($"no fact quotes '{quote.Exact}' of '{quote.Text}' any more");
            }
        }

        foreach (var period in proven.Periods.Where(period => !facts.Periods.Contains(period)))
        {
            yield return Stale($"it does not hold the period '{period.Exact}' of '{period.Text}', at {FactLockFile.Number(period.CodePoints.Start)}");
        }

        foreach (var period in facts.Periods.Where(period => !proven.Periods.Contains(period) && !unproven.Periods.Contains(period)))
        {
            yield return Stale($"no fact takes its period from '{period.Exact}' of '{period.Text}', at {FactLockFile.Number(period.CodePoints.Start)}, any more");
        }
    }

    private static string Said(string? confirmed) => confirmed is null ? "nothing confirmed" : $"Confirmed = \"{confirmed}\"";

    private static FactMessage Stale(string what) => new(FactRules.LockStale, what);
}
