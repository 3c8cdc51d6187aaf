using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Reading;

/// <summary>
/// Says a figure in plain words, exactly and the same under every culture: "60 to 65 billion USD", "more than 1/3", "mid 2025-06".
/// Large numbers use a word (million, billion, trillion) where that leaves at most three decimals, and all their digits otherwise. Plain English unless another
/// language is asked for.
/// </summary>
public static class FigureDescription
{
    // A scale word stands before three decimals at most.
    private const decimal SmallestScaledPart = 0.001m;

    private static readonly (decimal Size, int Zeros)[] Scales = [(1_000_000_000_000m, 12), (1_000_000_000m, 9), (1_000_000m, 6)];

    /// <summary>The figure in words.</summary>
    /// <param name="figure">Any figure that was read; one without bounds gives the empty text.</param>
    /// <param name="words">The language; English where it is null.</param>
    public static string Describe(in Figure figure, PrintWords? words = null)
    {
        words ??= PrintWords.English;
        if (figure.Hedge == Hedge.Tolerance && figure is { Low: { } minimum, High: { } maximum })
        {
            return words.Between(One(minimum, figure, words), One(maximum, figure, words));
        }

        if (figure is { Low: { } from, High: { } to } && (figure.IsLowExclusive || figure.IsHighExclusive))
        {
            return words.Before(figure.IsLowExclusive ? Hedge.MoreThan : Hedge.AtLeast) + One(from, figure, words) + words.And
                + words.Before(figure.IsHighExclusive ? Hedge.LessThan : Hedge.AtMost) + One(to, figure, words);
        }

        return figure.Kind == FigureKind.Date ? words.Date(figure) : words.Before(figure.Hedge) + figure switch
        {
            { Low: { } low, High: { } high } when !low.Equals(high) => Range(low, high, figure, words),
            { Low: { } low } => One(low, figure, words),
            { High: { } high } => One(high, figure, words),
            _ => "",
        };
    }

    /// <summary>A number's digits, without an exponent.</summary>
    internal static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string One(in FigureBound bound, in Figure figure, PrintWords words)
    {
        if (figure.Kind == FigureKind.Date)
        {
            return words.Date(new() { Kind = FigureKind.Date, Low = bound, High = bound });
        }

        if (figure.Kind == FigureKind.Duration)
        {
            return words.Length(Parts(bound.Duration));
        }

        var (digits, zeros) = Number(bound.Number, figure.Kind, words);
        return words.Digits(digits) + words.Scale(zeros, digits) + words.Unit(figure.Kind, figure.Unit, zeros, digits);
    }

    private static string Range(in FigureBound low, in FigureBound high, in Figure figure, PrintWords words)
    {
        if (figure.Kind == FigureKind.Duration)
        {
            var from = IsOneUnit(low.Duration, high.Duration) ? words.Digits(Plain(low.Duration.Amount)) : words.Length(Parts(low.Duration));
            return from + words.To + words.Length(Parts(high.Duration));
        }

        var ((lowDigits, lowZeros), (highDigits, highZeros)) = (Number(low.Number, figure.Kind, words), Number(high.Number, figure.Kind, words));

        // "100 to 150 million" would say that the hundred are millions.
        if (lowZeros == 0 && highZeros > 0 && high.Number.TryToDecimal(out var plain) && low.Number != Rational.Of(0, 1))
        {
            (highDigits, highZeros) = (Plain(plain), 0);
        }

        // Said once where it is the same: "60 to 65 billion".
        var most = PrintWords.Greater(lowDigits, highDigits);
        return words.Digits(lowDigits) + (lowZeros == highZeros ? "" : words.Scale(lowZeros, lowDigits)) + words.To
            + words.Digits(highDigits) + words.Scale(highZeros, lowZeros == highZeros ? most : highDigits) + words.Unit(figure.Kind, figure.Unit, highZeros, most);
    }

    private static (string Digits, int Zeros) Number(Rational number, FigureKind kind, PrintWords words)
    {
        if (kind == FigureKind.Fraction)
        {
            return (number.ToFractionString(), 0);
        }

        if (!number.TryToDecimal(out var value))
        {
            return (number.ToString(), 0);
        }

        foreach (var (size, zeros) in Scales)
        {
            if (zeros <= words.LargestScale && Math.Abs(value) >= size)
            {
                return value % (size * SmallestScaledPart) == 0 ? (Plain(value / size), zeros) : (Plain(value), 0);
            }
        }

        return (Plain(value), 0);
    }

    private static List<(string Digits, DurationUnit Unit)> Parts(CalendarDuration duration)
    {
        List<(string, DurationUnit)> parts = [(Plain(duration.Amount), duration.Unit)];
        foreach (var component in (ReadOnlySpan<DurationComponent>)[duration.Smaller, duration.Smallest])
        {
            if (component.Amount != 0)
            {
                parts.Add((component.Amount.ToString(CultureInfo.InvariantCulture), component.Unit));
            }
        }

        return parts;
    }

    private static bool IsOneUnit(CalendarDuration low, CalendarDuration high) =>
        low.Unit == high.Unit && !low.IsCompound && !high.IsCompound;
}
