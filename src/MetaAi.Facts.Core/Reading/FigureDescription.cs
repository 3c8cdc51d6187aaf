using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Reading;

/// <summary>
/// Says a figure in plain English words, exactly and the same under every culture: "60 to 65 billion USD", "more than 1/3", "mid 2025-06".
/// Large numbers use the words of the short scale (million 10^6, billion 10^9, trillion 10^12) where that leaves at most three decimals, and
/// all their digits otherwise.
/// </summary>
public static class FigureDescription
{
    // A scale word stands before three decimals at most.
    private const decimal SmallestScaledPart = 0.001m;

    private const string RangeWord = " to ";

    private static readonly (decimal Size, string Word)[] Scales = [(1_000_000_000_000m, "trillion"), (1_000_000_000m, "billion"), (1_000_000m, "million")];

    /// <summary>The figure in words.</summary>
    /// <param name="figure">Any figure that was read; one without bounds gives the empty text.</param>
    public static string Describe(in Figure figure)
    {
        if (figure.Hedge == Hedge.Tolerance && figure is { Low: { } minimum, High: { } maximum })
        {
            return $"between {One(minimum, figure)} and {One(maximum, figure)}";
        }

        if (figure is { Low: { } from, High: { } to } && (figure.IsLowExclusive || figure.IsHighExclusive))
        {
            return $"{(figure.IsLowExclusive ? "more than" : "at least")} {One(from, figure)} and {(figure.IsHighExclusive ? "less than" : "at most")} {One(to, figure)}";
        }

        var words = figure switch
        {
            { Kind: FigureKind.Date, Low: { } low, High: { } high } => WithPart(Extent(low.Date, high.Date), figure.Part),
            { Low: { } low, High: { } high } when !low.Equals(high) => Range(low, high, figure),
            { Low: { } low } => OneSided(low, figure),
            { High: { } high } => OneSided(high, figure),
            _ => "",
        };
        return OpenEnd(figure) + (figure.Kind == FigureKind.Date ? DateHedgeWords(figure.Hedge) : HedgeWords(figure.Hedge)) + words + OpenRange(figure, words);
    }

    private static string HedgeWords(Hedge hedge) => hedge switch
    {
        Hedge.Approx => "about ",
        Hedge.Nearly => "nearly ",
        Hedge.MoreThan => "more than ",
        Hedge.AtLeast => "at least ",
        Hedge.LessThan => "less than ",
        Hedge.AtMost => "at most ",
        Hedge.UpTo => "up to ",
        Hedge.Several => "several, at least ",
        Hedge.By => "by ",
        Hedge.Before => "before ",
        Hedge.From => "from ",
        Hedge.Since => "since ",
        _ => "",
    };

    // A date is no amount: nothing is more than a day.
    private static string DateHedgeWords(Hedge hedge) => hedge switch
    {
        Hedge.MoreThan => "after ",
        Hedge.AtLeast => "from ",
        Hedge.LessThan => "before ",
        Hedge.AtMost or Hedge.UpTo => "until ",
        _ => HedgeWords(hedge),
    };

    // An interval with an open end, as EDTF's 2024/.., has no hedge that says which end is open.
    private static string OpenEnd(in Figure figure) => figure switch
    {
        { Kind: not FigureKind.Date } or { Hedge: not (Hedge.Exact or Hedge.Approx) } => "",
        { Low: not null, High: null } => "from ",
        { Low: null, High: not null } => "until ",
        _ => "",
    };

    // "From 2028 to 2030" alone would be over in 2030.
    private static string OpenRange(in Figure figure, string words) =>
        figure is { Kind: FigureKind.Date, Hedge: Hedge.From or Hedge.AtLeast or Hedge.Since } && words.AsSpan().IndexOf(RangeWord.AsSpan()) >= 0 ? " or later" : "";

    private static string OneSided(in FigureBound bound, in Figure figure) =>
        figure.Kind == FigureKind.Date && figure.Part is { } part ? $"{bound.Date} ({Word(part)})" : One(bound, figure);

    private static string One(in FigureBound bound, in Figure figure) => figure.Kind switch
    {
        FigureKind.Date => bound.Date.ToString(),
        FigureKind.Duration => Length(bound.Duration, withUnit: true),
        _ => Number(bound.Number, figure.Kind) + Unit(figure),
    };

    private static string Range(in FigureBound low, in FigureBound high, in Figure figure) => figure.Kind switch
    {
        FigureKind.Duration => $"{Length(low.Duration, withUnit: !IsOneUnit(low.Duration, high.Duration))} to {Length(high.Duration, withUnit: true)}",
        FigureKind.Fraction => $"{Number(low.Number, figure.Kind)} to {Number(high.Number, figure.Kind)}{Unit(figure)}",
        _ => NumberRange(low.Number, high.Number) + Unit(figure),
    };

    private static string Unit(in Figure figure) => figure.Kind switch
    {
        FigureKind.Percent => " %",
        FigureKind.Ratio => " ×",
        FigureKind.Fraction => "",
        _ => figure.Unit is { } unit ? " " + unit : "",
    };

    private static string Number(Rational number, FigureKind kind)
    {
        if (kind == FigureKind.Fraction)
        {
            return number.ToFractionString();
        }

        var (digits, scale) = Scaled(number);
        return digits + scale;
    }

    private static string NumberRange(Rational low, Rational high)
    {
        var (lowDigits, lowScale) = Scaled(low);
        var (highDigits, highScale) = Scaled(high);

        // "100 to 150 million" would say that the hundred are millions.
        if (lowScale.Length == 0 && highScale.Length > 0 && high.TryToDecimal(out var digits) && low != Rational.Of(0, 1))
        {
            return $"{lowDigits} to {Plain(digits)}";
        }

        // Said once where it is the same: "60 to 65 billion".
        return lowScale == highScale ? $"{lowDigits} to {highDigits}{highScale}" : $"{lowDigits}{lowScale} to {highDigits}{highScale}";
    }

    private static (string Digits, string Scale) Scaled(Rational number)
    {
        if (!number.TryToDecimal(out var value))
        {
            return (number.ToString(), "");
        }

        foreach (var (size, word) in Scales)
        {
            if (Math.Abs(value) >= size)
            {
                return value % (size * SmallestScaledPart) == 0 ? (Plain(value / size), " " + word) : (Plain(value), "");
            }
        }

        return (Plain(value), "");
    }

    private static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Length(CalendarDuration duration, bool withUnit)
    {
        var amount = Plain(duration.Amount);
        if (!withUnit)
        {
            return amount;
        }

        var words = Count(amount, duration.Unit);
        foreach (var component in (ReadOnlySpan<DurationComponent>)[duration.Smaller, duration.Smallest])
        {
            words += component.Amount == 0 ? "" : " " + Count(component.Amount.ToString(CultureInfo.InvariantCulture), component.Unit);
        }

        return words;
    }

    private static bool IsOneUnit(CalendarDuration low, CalendarDuration high) =>
        low.Unit == high.Unit && !low.IsCompound && !high.IsCompound;

    private static string Count(string amount, DurationUnit unit)
    {
        var name = unit switch
        {
            DurationUnit.Year => "year",
            DurationUnit.Month => "month",
            DurationUnit.Week => "week",
            DurationUnit.Day => "day",
            DurationUnit.Hour => "hour",
            DurationUnit.Minute => "minute",
            _ => "second",
        };
        return amount == "1" ? $"{amount} {name}" : $"{amount} {name}s";
    }

    // The shortest form of ISO 8601 that spans the same days, with the quarters and halves that EDTF writes as numbers.
    private static string Extent(CivilDate earliest, CivilDate latest)
    {
        if (earliest == latest)
        {
            return earliest.ToString();
        }

        if (earliest.Day != 1 || latest.Day != CivilDate.DaysInMonth(latest.Year, latest.Month))
        {
            return $"{earliest}{RangeWord}{latest}";
        }

        var year = Year(earliest);
        return (earliest.Year == latest.Year, earliest.Month, latest.Month) switch
        {
            (true, 1, 12) => year,
            (false, 1, 12) => $"{year}{RangeWord}{Year(latest)}",
            (true, 1, 6) => $"{year}-H1",
            (true, 7, 12) => $"{year}-H2",
            (true, var first, var last) when first == last => Month(earliest),
            (true, var first, var last) when first % 3 == 1 && last == first + 2 => $"{year}-Q{(last / 3).ToString(CultureInfo.InvariantCulture)}",
            _ => $"{Month(earliest)}{RangeWord}{Month(latest)}",
        };
    }

    private static string Year(CivilDate date) => date.ToString().Substring(0, 4);

    private static string Month(CivilDate date) => date.ToString().Substring(0, 7);

    // "late 1990 to 1999" would begin late in 1990.
    private static string WithPart(string extent, DatePart? part) =>
        part is not { } named ? extent
        : extent.AsSpan().IndexOf(RangeWord.AsSpan()) >= 0 ? $"{extent} ({Word(named)})"
        : $"{Word(named)} {extent}";

    private static string Word(DatePart part) => part switch
    {
        DatePart.Early => "early",
        DatePart.Mid => "mid",
        _ => "late",
    };
}
