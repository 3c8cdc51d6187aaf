namespace MetaAi.Facts.Reading;

/// <summary>What of a figure speaks against the rest of it, so that no words say it.</summary>
public static class FigureContradiction
{
    private const ReadingNotes OfDates = ReadingNotes.YearAssumed | ReadingNotes.CenturyAssumed | ReadingNotes.SplitYear;

    /// <summary>The contradiction, as the end of a sentence; null where there is none.</summary>
    /// <param name="figure">A figure with ends of its kind, and with members of the enumerations alone.</param>
    public static string? Of(in Figure figure) => Ends(figure) ?? Sides(figure) ?? Unit(figure) ?? OfAnotherKind(figure);

    private static string? Ends(in Figure figure)
    {
        if (figure is not { Low: { } low, High: { } high })
        {
            return figure is { Low: null, High: null } ? "it has neither a lower nor an upper end" : null;
        }

        return IsAbove(low, high, figure.Kind) ? $"its lower end, {low}, is above its upper end, {high}" : null;
    }

    private static bool IsAbove(in FigureBound low, in FigureBound high, FigureKind kind) => kind switch
    {
        FigureKind.Date => low.Date > high.Date,
        FigureKind.Duration => low.Duration.MeanSeconds > high.Duration.MeanSeconds,
        _ => low.Number > high.Number,
    };

    private static string? Sides(in Figure figure)
    {
        var (low, high) = (figure.Low, figure.High);
        var hedge = ExchangeForm.Of(figure.Hedge);
        if (figure.Kind == FigureKind.Date ? !IsOfDates(figure.Hedge) : figure.Hedge is Hedge.By or Hedge.Before or Hedge.From or Hedge.Since)
        {
            return $"the hedge '{hedge}' is said of {(figure.Kind == FigureKind.Date ? "numbers and lengths of time" : "dates")} alone";
        }

        if ((figure.IsLowExclusive || figure.IsHighExclusive) && (figure.Hedge != Hedge.Exact || low is null || high is null || low == high))
        {
            return $"only an exact range of two ends leaves one of them out, by 'lowExclusive' or 'highExclusive'; elsewhere the hedge says it, as '{hedge}' does here";
        }

        return HedgeSides.Closed(figure.Hedge) switch
        {
            (true, false) when low is null || low == high => $"the hedge '{hedge}' bounds below: it has a lower end, and an upper one in a range alone",
            (false, true) when high is null || low == high => $"the hedge '{hedge}' bounds above: it has an upper end, and a lower one in a range alone",

            // An interval of EDTF, 2024/.., is open where nothing hedges it.
            (true, true) or (false, false) when (low is null || high is null) && !(figure.Kind == FigureKind.Date && figure.Hedge is Hedge.Exact or Hedge.Approx)
                => $"the hedge '{hedge}' has both ends, which are equal for one number",
            _ => null,
        };
    }

    private static bool IsOfDates(Hedge hedge) =>
        hedge is Hedge.Exact or Hedge.Approx or Hedge.MoreThan or Hedge.UpTo or Hedge.By or Hedge.Before or Hedge.From or Hedge.Since;

    private static string? Unit(in Figure figure)
    {
        var kind = ExchangeForm.Of(figure.Kind);
        return (figure.Kind, figure.Unit) switch
        {
            (FigureKind.Percent or FigureKind.Number or FigureKind.Date or FigureKind.Duration, not null) => $"the kind '{kind}' has no unit",
            (FigureKind.Money, null) => "an amount of money has a currency as its unit",
            (FigureKind.Money or FigureKind.Count, { } unit) when string.IsNullOrWhiteSpace(unit) => "its unit is blank",
            (FigureKind.Points, not ("pp" or "bp")) => "the unit of points is 'pp' or 'bp'",
            (FigureKind.Fraction, not "share") => "the unit of a fraction is 'share'",
            (FigureKind.Ratio, not "x") => "the unit of a ratio is 'x'",
            _ => null,
        };
    }

    private static string? OfAnotherKind(in Figure figure)
    {
        var kind = ExchangeForm.Of(figure.Kind);
        return figure.Part is not null && figure.Kind != FigureKind.Date ? $"the kind '{kind}' has no part: a date alone has one"
            : figure.Decimals is not null && figure.Kind is FigureKind.Fraction or FigureKind.Date or FigureKind.Duration ? $"the kind '{kind}' has no decimals"
            : (figure.Notes & OfDates) != 0 && figure.Kind != FigureKind.Date ? $"the kind '{kind}' has no note about a year"
            : (figure.Notes & ~OfDates) != 0 && figure.Kind == FigureKind.Date ? "a date has no note about a number"
            : null;
    }
}
