using System.Numerics;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>The unit in which a number is typed: billions of dollars, percent.</summary>
/// <param name="Factor">What a number that is typed is multiplied by.</param>
/// <param name="Words">What stands beside the field.</param>
internal sealed record InputUnit(Rational Factor, string Words)
{
    private static readonly int[] Scales = [12, 9, 6];

    /// <summary>The unit of an input: of amounts that of the size that it has now.</summary>
    public static InputUnit Of(BookInput input, BookWords say)
    {
        var print = new ScriptPrint(say.Values);
        var (dimension, nominal) = (input.Unknown.Dimension, input.Unknown.Readings!.Nominal);
        if (dimension.Kind == DimensionKind.Ratio)
        {
            return input.Unknown.Figure?.Kind == FigureKind.Ratio ? new(Rational.Of(1, 1), print.Times) : new(Rational.Of(1, 100), "%");
        }

        var most = new[] { nominal.Minimum!.Value, nominal.Maximum!.Value }.Max(number => number.Sign < 0 ? -number : number);
        return dimension.Kind != DimensionKind.Points && Array.Find(Scales, zeros => print.HasScale(zeros) && most >= Rational.FromBigIntegers(BigInteger.Pow(10, zeros), 1)) is > 0 and var scale
            ? new(Rational.FromBigIntegers(BigInteger.Pow(10, scale), 1), (print.ScaleOf(2, scale) + print.SuffixOf(dimension, 2, scale)).Trim())
            : new(Rational.Of(1, 1), print.SuffixOf(dimension, 2, 0).Trim());
    }
}
