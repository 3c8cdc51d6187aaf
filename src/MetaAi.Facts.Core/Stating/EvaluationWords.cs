using System.Globalization;
using System.Numerics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Stating;

/// <summary>
/// What a formula comes to, in plain words, English unless another language is asked for: "17.3 billion USD (16.2 to 18.4 billion)", "more than 28.2 billion USD", "about 180 to 195 billion USD".
/// Ends are rounded outward to the place of the second digit of their distance, the amount to the even neighbour of that place; a single end to three digits,
/// outward; and a number that is exact stands with all its digits, or as a fraction. The same under every culture.
/// </summary>
public static class EvaluationWords
{
    private const int DigitsOfOne = 3;

    private static readonly Rational Hundred = Rational.Of(100, 1);

    /// <summary>The value in words; why there is none where there is none.</summary>
    /// <param name="evaluation">What the formula comes to.</param>
    /// <param name="words">The language; English where it is null. Why there is no value is said in English.</param>
    public static string Of(Evaluation evaluation, PrintWords? words = null)
    {
        words ??= PrintWords.English;
        return evaluation.Refusal is { } refusal ? refusal.Message
            : evaluation.ValueKind == ValueKind.SomeValue ? words.Undisclosed
            : evaluation.WithRounding is { } bounds ? Of(evaluation.Amount, bounds, evaluation.Dimension, evaluation.IsMultiple, words)
            : words.Before(Hedge.Approx) + Approximately(evaluation, words);
    }

    /// <summary>An amount with its bounds in words.</summary>
    /// <param name="amount">The amount, or null where there is none.</param>
    /// <param name="bounds">The bounds.</param>
    /// <param name="dimension">What is measured.</param>
    /// <param name="isMultiple">Whether a ratio is written as a multiple and not as a percentage.</param>
    /// <param name="words">The language; English where it is null.</param>
    public static string Of(Rational? amount, Interval bounds, Dimension dimension, bool isMultiple = false, PrintWords? words = null)
    {
        words ??= PrintWords.English;
        var unit = new PrintedUnit(dimension, isMultiple, words);
        return bounds switch
        {
            { Minimum: { } one, Maximum: { } other } when one == other => Exactly(one, dimension, isMultiple, words),

            // What is above zero, and below something: that it is above zero goes without saying.
            { Minimum: { } low, Maximum: { } high } when !(low.Sign == 0 && bounds.IsMinimumExclusive) && !(high.Sign == 0 && bounds.IsMaximumExclusive) =>
                Between(amount, low, high, unit),
            { Maximum: { } high } when bounds.Minimum is null || bounds.Minimum.Value.Sign == 0 =>
                words.Before(bounds.IsMaximumExclusive ? Hedge.LessThan : Hedge.AtMost) + OneSided(high, isUp: true, unit),
            { Minimum: { } low } => words.Before(bounds.IsMinimumExclusive ? Hedge.MoreThan : Hedge.AtLeast) + OneSided(low, isUp: false, unit),
            _ => words.WithoutBounds,
        };
    }

    private static string Approximately(Evaluation evaluation, PrintWords words)
    {
        var unit = new PrintedUnit(evaluation.Dimension, evaluation.IsMultiple, words);
        var (low, high) = (evaluation.Nominal.Minimum!.Value, evaluation.Nominal.Maximum!.Value);
        if (low != high)
        {
            return Between(null, low, high, unit);
        }

        var scaled = low * unit.Factor;
        var place = scaled.Sign == 0 ? 0 : DecimalPlaces.First(scaled) - DigitsOfOne + 1;
        return One(DecimalPlaces.HalfEven(scaled, place), place, unit);
    }

    private static string Exactly(Rational number, Dimension dimension, bool isMultiple, PrintWords words) => dimension.Kind switch
    {
        // As a figure of a fact is printed.
        DimensionKind.Ratio when !isMultiple && (number * Hundred).TryToDecimal(out _) => FigureDescription.Describe(Figure(FigureKind.Percent, number * Hundred, null), words),
        DimensionKind.Ratio when !isMultiple => words.Digits(number.ToFractionString()),
        DimensionKind.Ratio => FigureDescription.Describe(Figure(FigureKind.Ratio, number, "x"), words),
        DimensionKind.Money => FigureDescription.Describe(Figure(FigureKind.Money, number, dimension.Currency), words) + PrintedUnit.Per(dimension, words),
        DimensionKind.Points => FigureDescription.Describe(Figure(FigureKind.Points, number, dimension.UnitText), words),
        _ => FigureDescription.Describe(Figure(FigureKind.Count, number, NounOf(dimension, words)), words),
    };

    private static string? NounOf(Dimension dimension, PrintWords words) => dimension is { Kind: DimensionKind.Quantity, Unit: { } noun } ? words.Noun(noun) : dimension.UnitText;

    private static Figure Figure(FigureKind kind, Rational number, string? unit) => new() { Kind = kind, Low = new(number), High = new(number), Unit = unit };

    private static string OneSided(Rational end, bool isUp, PrintedUnit unit)
    {
        var scaled = end * unit.Factor;
        var place = scaled.Sign == 0 ? 0 : DecimalPlaces.First(scaled) - DigitsOfOne + 1;
        return One(isUp ? DecimalPlaces.Ceiling(scaled, place) : DecimalPlaces.Floor(scaled, place), place, unit);
    }

    private static string One(BigInteger units, int place, PrintedUnit unit)
    {
        var zeros = unit.ZerosOf([units], place);
        return unit.Whole(Digits([units], place, zeros)[0], zeros);
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

        var zeros = unit.ZerosOf(shown, place);
        var digits = Digits(shown, place, zeros);
        return (unit.IsRepeated, digits.Count > 2) switch
        {
            (true, true) => $"{unit.Whole(digits[2], zeros)} ({unit.Whole(digits[0], zeros)}{unit.Words.To}{unit.Whole(digits[1], zeros)})",
            (true, false) => unit.Whole(digits[0], zeros) + unit.Words.To + unit.Whole(digits[1], zeros),
            (false, true) => $"{unit.Whole(digits[2], zeros)} ({unit.Range(digits, zeros)})",
            _ => unit.Range(digits, zeros) + unit.Suffix(PrintWords.Greater(digits[0], digits[1]), zeros),
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

    private readonly record struct PrintedUnit(Dimension Dimension, bool IsMultiple, PrintWords Words)
    {
        private static readonly int[] Scales = [12, 9, 6, 0];

        private bool IsPercent => Dimension.Kind == DimensionKind.Ratio && !IsMultiple;

        public Rational Factor => IsPercent ? Hundred : Rational.Of(1, 1);

        /// <summary>Whether the unit stands at each number: "34.0 % to 35.2 %".</summary>
        public bool IsRepeated => IsPercent || (Dimension.Kind == DimensionKind.Points && Words.RepeatsPoints);

        public static string Per(Dimension dimension, PrintWords words) => dimension.Unit is { InEnglish: var noun } ? words.Each(noun) : "";

        /// <summary>A number with its scale and unit.</summary>
        public string Whole(string digits, int zeros) => Words.Digits(digits) + Words.Scale(zeros, digits) + Suffix(digits, zeros);

        /// <summary>The first two of several numbers with their scale.</summary>
        public string Range(List<string> digits, int zeros) => Words.Digits(digits[0]) + Words.To + Words.Digits(digits[1]) + Words.Scale(zeros, PrintWords.Greater(digits[0], digits[1]));

        public string Suffix(string digits, int zeros) => Dimension.Kind switch
        {
            DimensionKind.Ratio => Words.Unit(IsMultiple ? FigureKind.Ratio : FigureKind.Percent, null, zeros, digits),
            DimensionKind.Points => Words.Unit(FigureKind.Points, "pp", zeros, digits),
            DimensionKind.Money => Words.Unit(FigureKind.Money, Dimension.Currency, zeros, digits) + Per(Dimension, Words),
            DimensionKind.Quantity => Words.Unit(FigureKind.Count, NounOf(Dimension, Words), zeros, digits),
            _ => "",
        };

        // One word for all: that of the largest.
        public int ZerosOf(List<BigInteger> numbers, int place)
        {
            var most = numbers.Max(BigInteger.Abs);
            var magnitude = most.IsZero ? 0 : most.ToString(CultureInfo.InvariantCulture).Length - 1 + place;
            var largest = Words.LargestScale;
            return Dimension.Kind is DimensionKind.Ratio or DimensionKind.Points ? 0 : Array.Find(Scales, zeros => zeros <= largest && (magnitude >= zeros || zeros == 0));
        }
    }
}
