using System.Numerics;
using System.Text.Json;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>The words and signs in which a script prints values: those that the library prints, taken from what it prints.</summary>
/// <param name="words">The language.</param>
internal sealed class ScriptPrint(PrintWords words)
{
    private static readonly int[] Scales = [12, 9, 6];

    private readonly string atLeast = Before(EvaluationWords.Of(null, Interval.Between(2, null), Dimension.Number, words: words));

    /// <summary>What stands after a number that says how many times.</summary>
    public string Times => AtLeast(2, Dimension.Ratio, isMultiple: true)[1..].Trim();

    /// <summary>Whether there is a word for a size; where there is none, digits go on: "1 000 milliards".</summary>
    public bool HasScale(int zeros) => !ScaleOf(1, zeros).Any(char.IsAsciiDigit);

    /// <summary>The word for a size after a digit.</summary>
    public string ScaleOf(int digit, int zeros) => AtLeast(Number(digit, zeros), Dimension.Number)[1..];

    /// <summary>Writes the words and signs.</summary>
    public void Write(Utf8JsonWriter json)
    {
        // "-1,000.5": the minus, the sign between thousands, and the decimal mark.
        var signs = words.Digits("-1000.5");
        json.WriteString("minus"u8, signs[..signs.IndexOf('1', StringComparison.Ordinal)]);
        json.WriteString("group"u8, signs[(signs.IndexOf('1', StringComparison.Ordinal) + 1)..signs.IndexOf('0', StringComparison.Ordinal)]);
        json.WriteString("mark"u8, signs[(signs.LastIndexOf('0') + 1)..^1]);
        json.WriteString("to"u8, EvaluationWords.Of(null, Interval.Between(20, 50), Dimension.Number, words: words)[2..^2]);
        json.WriteString("atLeast"u8, atLeast);
        json.WriteString("moreThan"u8, Before(EvaluationWords.Of(null, Interval.Between(2, null, isMinimumExclusive: true), Dimension.Number, words: words)));
        json.WriteString("atMost"u8, Before(EvaluationWords.Of(null, Interval.Between(null, 2), Dimension.Number, words: words)));
        json.WriteString("lessThan"u8, Before(EvaluationWords.Of(null, Interval.Between(null, 2, isMaximumExclusive: true), Dimension.Number, words: words)));
        json.WriteString("withoutBounds"u8, EvaluationWords.Of(null, Interval.Everything, Dimension.Number, words: words));
        json.WriteString("percent"u8, AtLeast(Rational.Of(1, 50), Dimension.Ratio)[1..]);
        json.WriteString("times"u8, AtLeast(2, Dimension.Ratio, isMultiple: true)[1..]);
        json.WriteBoolean("repeatsPoints"u8, EvaluationWords.Of(null, Interval.Between(20, 50), Dimension.Points, words: words).Split(SuffixOf(Dimension.Points, 2, 0)).Length > 2);
        json.WriteStartArray("scales"u8);
        foreach (var zeros in Scales)
        {
            if (HasScale(zeros))
            {
                json.WriteStartObject();
                json.WriteNumber("zeros"u8, zeros);
                json.WriteString("one"u8, ScaleOf(1, zeros));
                json.WriteString("many"u8, ScaleOf(2, zeros));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    /// <summary>What stands after a number.</summary>
    /// <param name="dimension">What it measures.</param>
    /// <param name="digit">Its digit: one or many.</param>
    /// <param name="zeros">The zeros of the word before the unit.</param>
    public string SuffixOf(Dimension dimension, int digit, int zeros)
    {
        if (dimension.Kind == DimensionKind.Ratio)
        {
            return AtLeast(Rational.Of(digit, 100), dimension)[1..];
        }

        // No word for a size stands between points and their digits, but where they are exact.
        var number = Number(digit, dimension.Kind == DimensionKind.Points ? 0 : zeros);
        return AtLeast(number, dimension)[AtLeast(number, Dimension.Number).Length..];
    }

    private static Rational Number(int digit, int zeros) => Rational.FromBigIntegers(digit * BigInteger.Pow(10, zeros), BigInteger.One);

    // "at least 2".
    private static string Before(string text) => text[..^1];

    private string AtLeast(Rational number, Dimension dimension, bool isMultiple = false) =>
        EvaluationWords.Of(null, Interval.Between(number, null), dimension, isMultiple, words)[atLeast.Length..];
}
