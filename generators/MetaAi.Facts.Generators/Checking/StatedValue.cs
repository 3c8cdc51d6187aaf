using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>
/// The value that a declaration states a second time: <c>39000000000</c>, <c>60_000_000_000..65_000_000_000</c>, <c>14000000000..</c>, <c>1/3</c>,
/// <c>49</c> for 49 %, an EDTF date, or an ISO 8601 length of time.
/// </summary>
internal static class StatedValue
{
    /// <summary>Whether the stated value is the figure's.</summary>
    public static bool Agrees(string stated, in Figure figure)
    {
        if (figure.Kind == FigureKind.Date)
        {
            return EdtfDate.TryParse(stated) is { } date && date.Earliest == figure.Low?.Date && date.Latest == figure.High?.Date;
        }

        if (figure.Kind == FigureKind.Duration)
        {
            return AgreesLength(Low(stated), figure.Low) && AgreesLength(High(stated), figure.High);
        }

        return Agrees(Low(stated), figure.Low) && Agrees(High(stated), figure.High);
    }

    /// <summary>The figure in the form in which it would be stated.</summary>
    public static string Of(in Figure figure) => figure.Kind == FigureKind.Date
        ? EdtfFormatter.Format(figure.Low?.Date, figure.High?.Date, approximate: false, yearUncertain: false)
        : figure.Low == figure.High ? $"{ExchangeForm.Low(figure)}" : $"{ExchangeForm.Low(figure)}..{ExchangeForm.High(figure)}";

    private static string Low(string stated) => Split(stated) is >= 0 and var split ? stated.Substring(0, split) : stated;

    private static string High(string stated) => Split(stated) is >= 0 and var split ? stated.Substring(split + 2) : stated;

    private static int Split(string stated) => stated.IndexOf("..", StringComparison.Ordinal);

    private static bool AgreesLength(string stated, FigureBound? bound) =>
        stated.Trim().Length == 0 ? bound is null : bound is { } length && CalendarDuration.TryParse(stated.Trim()) == length.Duration;

    private static bool Agrees(string stated, FigureBound? bound) =>
        stated.Trim().Length == 0 ? bound is null : bound is { } number && Parse(stated.Trim()) is { } value && value == number.Number;

    private static Rational? Parse(string text)
    {
        var digits = text.Replace("_", string.Empty);
        var slash = digits.IndexOf('/');
        if (slash < 0)
        {
            return TryDecimal(digits, out var number) ? number : null;
        }

        return TryInteger(digits.Substring(0, slash), out var numerator) && TryInteger(digits.Substring(slash + 1), out var denominator) && denominator != 0
            ? Rational.Of(numerator, denominator)
            : null;
    }

    private static bool TryDecimal(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static bool TryInteger(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
