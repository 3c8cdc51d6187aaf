using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>What stands at the lines of a scale: what all of the numbers end in is said once.</summary>
/// <param name="Unit">What all of them end in: "billion USD"; empty where nothing is.</param>
/// <param name="Labels">What is left at each line.</param>
internal sealed record TickLabels(string Unit, IReadOnlyList<string> Labels)
{
    /// <summary>The labels of a scale of figures.</summary>
    /// <param name="ticks">The numbers.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="say">The language.</param>
    public static TickLabels Of(IReadOnlyList<Rational> ticks, ChartUnit unit, PrintWords say)
    {
        string[] words = [.. ticks.Select(tick => tick.Sign == 0 ? "0" : unit.Of(tick, say))];
        string[] numbers = [.. words.Where((_, index) => ticks[index].Sign != 0)];
        var common = numbers.Length == 0 ? "" : EndOf(numbers);
        return new(common.Trim(), [.. words.Select(each => common.Length > 0 && each.EndsWith(common, StringComparison.Ordinal) ? each[..^common.Length] : each)]);
    }

    // The longest end that starts with a space in each: a number is not cut, where its groups of digits have spaces between them either.
    private static string EndOf(string[] words)
    {
        var first = words[0];
        for (var start = 1; start < first.Length - 1; start++)
        {
            if (char.IsWhiteSpace(first[start]) && !char.IsAsciiDigit(first[start + 1]) && words.All(word => word.Length > first.Length - start && word.EndsWith(first[start..], StringComparison.Ordinal)))
            {
                return first[start..];
            }
        }

        return "";
    }
}
