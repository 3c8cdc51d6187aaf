using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Periods;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>Proves the period of a quote that is proved itself, by the same text or the same lock.</summary>
internal static class PeriodProver
{
    /// <summary>Proves the words of a period by the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">The name that the source gives it.</param>
    /// <param name="period">The period.</param>
    /// <param name="figure">Where the figure stands, in UTF-16 units.</param>
    /// <param name="isRead">Whether its words are read as a figure.</param>
    public static PeriodProof ByText(FactText text, string source, DeclaredPeriod period, TextPosition figure, bool isRead)
    {
        if (period.Words is null)
        {
            return default;
        }

        var finding = PeriodFinder.Find(text, period, figure, isRead);
        return PeriodFinder.Problem(finding, period, source) is { } problem ? new(null, problem)
            : new(
                new()
                {
                    Text = source,
                    Exact = TextFolding.FoldWords(period.Words),
                    Position = finding.Position,
                    CodePoints = text.ToCodePoints(finding.Position),
                    ContextHash = finding.ContextHash,
                    Period = period.Date.Text,
                },
                null);
    }

    /// <summary>Proves the words of a period by the lock, as the text did when it was written: the nearest place before the figure, else the only one.</summary>
    /// <param name="facts">The lock.</param>
    /// <param name="source">The name that the source gives the text.</param>
    /// <param name="period">The period.</param>
    /// <param name="figure">Where the figure stands, in UTF-16 units.</param>
    /// <param name="isRead">Whether its words are read as a figure: they do not say its period as well.</param>
    /// <param name="wayOut">What to do where the lock does not hold them.</param>
    public static PeriodProof ByLock(FactLock facts, string source, DeclaredPeriod period, TextPosition figure, bool isRead, string wayOut)
    {
        if (period.Words is null)
        {
            return default;
        }

        var rows = facts.FindPeriods(source, period.Words).Where(row => !(isRead && row.Position.Start < figure.End && row.Position.End > figure.Start)).ToArray();
        var before = rows.Where(row => row.Position.End <= figure.Start).ToArray();
        var starts = (before.Length > 0 ? [before[before.Length - 1].Position.Start] : rows.Select(row => row.Position.Start).Distinct()).ToArray();
        if (starts.Length != 1)
        {
            return new(null, new(FactRules.NoEvidence, $"the period '{period.Words}'", source, "does not hold it", wayOut));
        }

        var here = rows.Where(row => row.Position.Start == starts[0]).ToArray();
        return Array.Find(here, row => row.Period == period.Date.Text) is { } locked ? new(locked, null)
            : new(null, new(FactRules.LockedFigureDiffers, period.Words, here[0].Period, period.Date.Text, facts.RulesChange));
    }
}
