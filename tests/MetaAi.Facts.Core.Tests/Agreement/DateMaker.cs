using System.Globalization;

namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>Writes days, months, quarters, halves and years, and the bounds that words make of them.</summary>
internal sealed class DateMaker(Tongue tongue, Draw draw)
{
    /// <summary>Writes one date.</summary>
    /// <param name="section">The section of its patterns.</param>
    public MadeFigure Make(string section)
    {
        var row = draw.Pick(tongue.Words.Rows("date " + section));
        var (hedge, part, pattern) = (row[0], row[1].Length == 0 ? null : row[1], row[2]);
        var year = (int)draw.Between(1950, 2035);
        var (start, end) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        if (pattern.Contains("{month}", StringComparison.Ordinal))
        {
            var month = (int)draw.Between(1, 12);
            start = new(year, month, 1);
            end = start.AddMonths(1).AddDays(-1);
            pattern = pattern.Replace("{month}", tongue.Words["months"][month - 1], StringComparison.Ordinal);
        }

        if (pattern.Contains("{day}", StringComparison.Ordinal))
        {
            var day = (int)draw.Between(2, 28);
            start = end = new(year, start.Month, day);
            pattern = pattern.Replace("{day}", day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        foreach (var (slot, names, months) in new[] { ("{quarter}", "quarters", 3), ("{half}", "halves", 6) })
        {
            if (pattern.Contains(slot, StringComparison.Ordinal))
            {
                var named = tongue.Words.Rows(names);
                var ordinal = (int)draw.Between(0, (12 / months) - 1);
                start = new DateOnly(year, 1, 1).AddMonths(ordinal * months);
                end = start.AddMonths(months).AddDays(-1);
                pattern = pattern.Replace(slot, draw.Pick(named[ordinal]), StringComparison.Ordinal);
            }
        }

        if (pattern.Contains("{later}", StringComparison.Ordinal))
        {
            var later = year + (int)draw.Between(1, 9);
            end = new(later, 12, 31);
            pattern = pattern.Replace("{later}", later.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        var words = pattern.Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var low = hedge is "by" or "before" or "upTo" ? null : Day(start);
        var high = hedge switch
        {
            "since" or "from" => null,
            "before" => Day(start),
            _ => Day(end),
        };
        return new(words, new("date", low, high, null, hedge, part));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
