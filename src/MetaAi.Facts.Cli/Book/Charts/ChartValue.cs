using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>A figure as it is drawn: what is said, with what is not known of it.</summary>
/// <param name="Low">The lower end of what is said; null where it is open: "less than".</param>
/// <param name="High">The upper end; null where it is open: "more than". One end at least is there.</param>
internal sealed record ChartValue(Rational? Low, Rational? High)
{
    /// <summary>The ends that rounding leaves; null where it hides nothing.</summary>
    public (Rational Low, Rational High)? Rounded { get; init; }

    /// <summary>Whether nobody says that it is so: a forecast, an estimate, an allegation, an offer.</summary>
    public bool IsExpected { get; init; }

    /// <summary>Whether the words only say about what it is.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether EDTF calls it uncertain, as a date whose year was assumed.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether what was looked at does not prove it.</summary>
    public bool IsUnproved { get; init; }

    /// <summary>The number, where it is one; null for a range and for an open end.</summary>
    public Rational? Point => Low is { } low && High is { } high && low == high ? low : null;

    /// <summary>A value that is said so, as a statement's words have it: what is only above zero, or only below it, has no end there.</summary>
    /// <param name="said">The interval.</param>
    /// <returns>The value; null where the interval has no end to draw.</returns>
    public static ChartValue? Of(Interval said)
    {
        var low = said is { Minimum.Sign: 0, IsMinimumExclusive: true, Maximum: not null } ? null : said.Minimum;
        var high = said is { Maximum.Sign: 0, IsMaximumExclusive: true } && low is not null ? null : said.Maximum;
        return low is null && high is null ? null : new(low, high);
    }
}
