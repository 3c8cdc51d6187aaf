using System.Globalization;
using System.Numerics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Stating;

/// <summary>
/// What a formula comes to, in plain English words: "17.3 billion USD (16.2 to 18.4 billion)", "more than 28.2 billion USD", "about 180 to 195 billion USD".
/// Ends are rounded outward to the place of the second digit of their distance, the amount to the even neighbour of that place; a single end to three digits,
/// outward; and a number that is exact stands with all its digits, or as a fraction. The same under every culture.
/// </summary>
public static class EvaluationWords
{
    private const int DigitsOfOne = 3;

    private static readonly Rational Hundred = Rational.Of(100, 1);

    /// <summary>The value in words; why there is none where there is none.</summary>
    /// <param name="evaluation">What the formula comes to.</param>
    public static string Of(Evaluation evaluation) =>
        evaluation.Refusal is { } refusal ? refusal.Message
        : evaluation.ValueKind == ValueKind.SomeValue ? ValueWords.Undisclosed
        : evaluation.WithRounding is { } bounds ? Of(evaluation.Amount, bounds, evaluation.Dimension, evaluation.IsMultiple)
        : "about " + Approximately(evaluation);

    /// <summary>An amount with its bounds in words.</summary>
    /// <param name="amount">The amount, or null where there is none.</param>
    /// <param name="bounds">The bounds.</param>
    /// <param name="dimension">What is measured.</param>
    /// <param name="isMultiple">Whether a ratio is written as a multiple and not as a percentage.</param>
    public static string Of(Rational? amount, Interval bounds, Dimension dimension, bool isMultiple = false)
    {
        var unit = new PrintedUnit(dimension, isMultiple);
        return bounds switch
        {
            { Minimum: { } one, Maximum: { } other } when one == other => Exactly(one, dimension, isMultiple),

            // What is above zero, and below something: that it is above zero goes without saying.
            { Minimum: { } low, Maximum: { } high } when !(low.Sign == 0 && bounds.IsMinimumExclusive) && !(high.Sign == 0 && bounds.IsMaximumExclusive) =>
                Between(amount, low, high, unit),
            { Maximum: { } high } when bounds.Minimum is null || bounds.Minimum.Value.Sign == 0 =>
                (bounds.IsMaximumExclusive ? "less than " : "at most ") + OneSided(high, isUp: true, unit),
            { Minimum: { } low } => (bounds.IsMinimumExclusive ? "more than " : "at least ") + OneSided(low, isUp: false, unit),
            _ => "without bounds",
        };
    }

    private static string Approximately(Evaluation evaluation)
    {
        var unit = new PrintedUnit(evaluation.Dimension, evaluation.IsMultiple);
        var (low, high) = (evaluation.Nominal.Minimum!.Value, evaluation.Nominal.Maximum!.Value);
        if (low != high)
        {
            return Between(null, low, high, unit);
        }

        var scaled = low * unit.Factor;
        var place = scaled.Sign == 0 ? 0 : DecimalPlaces.First(scaled) - DigitsOfOne + 1;
        return One(DecimalPlaces.HalfEven(scaled, place), place, unit);
    }

    private static string Exactly(Rational number, Dimension dimension, bool isMultiple) => dimension.Kind switch
    {
        // As a figure of a fact is printed.
        DimensionKind.Ratio when !isMultiple && (number * Hundred).TryToDecimal(out _) => FigureDescription.Describe(Figure(FigureKind.Percent, number * Hundred, null)),
        DimensionKind.Ratio when !isMultiple => number.ToFractionString(),
        DimensionKind.Ratio => FigureDescription.Describe(Figure(FigureKind.Ratio, number, "x")),
        DimensionKind.Money => FigureDescription.Describe(Figure(FigureKind.Money, number, dimension.Currency)) + PrintedUnit.Per(dimension),
        _ => FigureDescription.Describe(Figure(FigureKind.Count, number, dimension.UnitText)),
    };

    private static Figure Figure(FigureKind kind, Rational number, string? unit) => new() { Kind = kind, Low = new(number), High = new(number), Unit = unit };

    private static string OneSided(Rational end, bool isUp, PrintedUnit unit)
    {
        var scaled = end * unit.Factor;
        var place = scaled.Sign == 0 ? 0 : DecimalPlaces.First(scaled) - DigitsOfOne + 1;
        return One(isUp ? DecimalPlaces.Ceiling(scaled, place) : DecimalPlaces.Floor(scaled, place), place, unit);
    }

    private static string One(BigInteger units, int place, PrintedUnit unit)
    {
        var scale = unit.ScaleOf([units], place);
        return Digits([units], place, scale.Zeros)[0] + scale.Word + unit.Suffix;
    }

    private static string Between(Rational? amount, Rational low, Rational high, PrintedUnit unit)
    {
        (low, high, amount) = (low * unit.Factor, high * unit.Factor, amount * unit.Factor);
        var place = DecimalPlaces.First(high - low) - 1;
        List<BigInteger> shown = [DecimalPlaces.Floor(low, place), DecimalPlaces.Ceiling(high, place)];
        if (amount is { } number)
        {
            shown.Add(DecimalPlaces.HalfEven(number, place));
        }

        var scale = unit.ScaleOf(shown, place);
        var digits = Digits(shown, place, scale.Zeros);
        return (unit.IsRepeated, digits.Count > 2) switch
        {
            (true, true) => $"{digits[2]}{unit.Suffix} ({digits[0]}{unit.Suffix} to {digits[1]}{unit.Suffix})",
            (true, false) => $"{digits[0]}{unit.Suffix} to {digits[1]}{unit.Suffix}",
            (false, true) => $"{digits[2]}{scale.Word}{unit.Suffix} ({digits[0]} to {digits[1]}{scale.Word})",
            _ => $"{digits[0]} to {digits[1]}{scale.Word}{unit.Suffix}",
        };
    }

    // As many decimals in each; zeros at the end that all share are left out.
    private static List<string> Digits(List<BigInteger> numbers, int place, int zeros)
    {
        while (place < zeros && numbers.TrueForAll(number => (number % 10).IsZero))
        {
            numbers = numbers.ConvertAll(number => number / 10);
            place++;
        }

        return numbers.ConvertAll(number => DecimalPlaces.Text(number, place - zeros));
    }

    private readonly record struct PrintedUnit(Dimension Dimension, bool IsMultiple)
    {
        private static readonly (int Zeros, string Word)[] Scales = [(12, " trillion"), (9, " billion"), (6, " million"), (0, "")];

        private bool IsPercent => Dimension.Kind == DimensionKind.Ratio && !IsMultiple;

        public Rational Factor => IsPercent ? Hundred : Rational.Of(1, 1);

        /// <summary>Whether the unit stands at each number: "34.0 % to 35.2 %".</summary>
        public bool IsRepeated => IsPercent || Dimension.Kind == DimensionKind.Points;

        public string Suffix => Dimension.Kind switch
        {
            DimensionKind.Ratio => IsMultiple ? " ×" : " %",
            DimensionKind.Points => " pp",
            DimensionKind.Money => $" {Dimension.Currency}{Per(Dimension)}",
            DimensionKind.Quantity when Dimension.UnitText is { } noun => " " + noun,
            _ => "",
        };

        public static string Per(Dimension dimension) => dimension.Unit is not { InEnglish: var noun } ? ""
            : noun is "hour" || noun[0] is 'a' or 'e' or 'i' or 'o' ? $" an {noun}"
            : $" a {noun}";

        // One word for all: that of the largest.
        public (int Zeros, string Word) ScaleOf(List<BigInteger> numbers, int place)
        {
            var most = numbers.Max(BigInteger.Abs);
            var magnitude = most.IsZero ? 0 : most.ToString(CultureInfo.InvariantCulture).Length - 1 + place;
            return Dimension.Kind is DimensionKind.Ratio or DimensionKind.Points ? Scales[Scales.Length - 1] : Array.Find(Scales, scale => magnitude >= scale.Zeros || scale.Zeros == 0);
        }
    }
}
