using System.Globalization;

namespace MetaAi.Facts.Benchmarks.Measuring;

/// <summary>What reading and scanning are measured against: the least work that anything which does their task has to do.</summary>
internal static class Limits
{
    /// <summary>The number that is parsed.</summary>
    public const string BareNumber = "91.3";

    /// <summary>Parses a bare number: a phrase has one at least.</summary>
    public static int Parse(string number) => decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture) > 0 ? 1 : 0;

    /// <summary>Searches a text for digits with vector instructions.</summary>
    /// <returns>How many runs of digits there are.</returns>
    public static int CountDigitRuns(ReadOnlySpan<char> text)
    {
        var runs = 0;
        while (text.IndexOfAnyInRange('0', '9') is >= 0 and var digit)
        {
            runs++;
            text = text[digit..];
            var end = text.IndexOfAnyExceptInRange('0', '9');
            text = end < 0 ? [] : text[end..];
        }

        return runs;
    }
}
