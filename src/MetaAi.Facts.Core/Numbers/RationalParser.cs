using System.Globalization;

namespace MetaAi.Facts.Numbers;

/// <summary>Reads the forms in which a rational number writes itself. Exact: what would have to be rounded is not read.</summary>
internal static class RationalParser
{
    public static Rational? TryParse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var sign = text![0] == '-' ? -1 : 1;
        var unsigned = sign < 0 ? text.Substring(1) : text;
        var mark = unsigned.IndexOfAny(['/', '.']);
        var (first, second) = mark < 0 ? (unsigned, "") : (unsigned.Substring(0, mark), unsigned.Substring(mark + 1));
        if (mark < 0 || unsigned[mark] == '/')
        {
            return Integer(first) is { } numerator && (mark < 0 ? 1 : Integer(second)) is { } denominator and not 0
                ? Rational.Of(sign * numerator, denominator)
                : null;
        }

        var places = second.TrimEnd('0');
        return first.Length > 0 && second.Length > 0 && places.Length <= DecimalDigits.MostPlaces && Integer(first + places) is { } digits
            ? Rational.Of(sign * digits, DecimalDigits.PowerOfTen(places.Length))
            : null;
    }

    // Digits alone; more than a decimal holds are not read.
    private static decimal? Integer(string digits) =>
        decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var integer) ? integer : null;
}
