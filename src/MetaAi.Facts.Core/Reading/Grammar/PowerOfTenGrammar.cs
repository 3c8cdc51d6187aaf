using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>
/// Powers of ten after a number in digits: "4.2×10^6", "3·10⁸", "6,02 x 10^{23}", "1.5e9"; and by themselves: "10^12". A lone raised digit after 10 is none, since it may be the mark
/// of a note.
/// </summary>
internal static class PowerOfTenGrammar
{
    private const string Times = "×x·*\u22C5\u2219";
    private const char RaisedMinus = '\u207B';
    private const int Ten = 10;

    /// <summary>Multiplies a number by the power that follows it, where one does.</summary>
    /// <returns>False where the product is not kept exactly.</returns>
    public static bool TryApply(ReadingScope scope, int start, ref NumberSaid number)
    {
        var value = number.Value;
        if (!TryReadFactor(scope, number, out var exponent, out var end))
        {
            if (!(number is { Value: Ten, IsPlainDigits: true }) || !TryReadExponent(scope, number.End, isApart: false, out exponent, out end))
            {
                return true;
            }

            value = 1;
        }

        var decimals = number.Decimals - exponent;
        var (digits, places) = DecimalDigits.Of(value);
        var scaled = 0m;
        if (exponent < 0 ? places - exponent > PowersOfTen.Most : !PowersOfTen.TryScale(value, exponent, out scaled))
        {
            return scope.Refuse(RefusalReason.TooLarge, start, end);
        }

        scaled = exponent < 0 ? DecimalDigits.Shift(digits, places - exponent) : scaled;

        number = number with { Value = scaled, Coefficient = scaled, Decimals = decimals, End = end, IsPlainDigits = false };
        return true;
    }

    private static bool TryReadFactor(ReadingScope scope, in NumberSaid number, out int exponent, out int end)
    {
        var position = scope.SkipSpace(number.End);
        if (Times.AsSpan().IndexOf(scope.At(position)) >= 0 && scope.At(position) != '\0')
        {
            position = scope.SkipSpace(position + 1);
            if (scope.At(position) == '1' && scope.At(position + 1) == '0' && !scope.IsDigit(position + 2))
            {
                return TryReadExponent(scope, position + 2, isApart: true, out exponent, out end);
            }
        }

        // "1.5e9", and not "2e" or "3e5".
        (exponent, end) = (0, number.End);
        position = number.End + 1;
        var isSigned = scope.At(position) is '-' or '+' or FoldedPhrase.Minus;
        return scope.At(number.End) == 'e' && (isSigned || number.Decimals > 0) && TryReadDigits(scope, isSigned ? position + 1 : position, scope.At(position) is '-' or FoldedPhrase.Minus, out exponent, out end)
            && !char.IsLetterOrDigit(scope.At(end));
    }

    /// <summary>"^6", "^{-6}", "⁻⁶", and "−6" after a sign of multiplication.</summary>
    private static bool TryReadExponent(ReadingScope scope, int position, bool isApart, out int exponent, out int end)
    {
        (exponent, end) = (0, position);
        if (scope.At(position) == '^')
        {
            var isBraced = scope.At(position + 1) == '{';
            position += isBraced ? 2 : 1;
            var isNegative = scope.At(position) is '-' or FoldedPhrase.Minus;
            var isRead = TryReadDigits(scope, isNegative ? position + 1 : position, isNegative, out exponent, out end);
            var isClosed = !isBraced || scope.At(end) == '}';
            end += isBraced ? 1 : 0;
            return isRead && isClosed;
        }

        if (isApart && scope.At(position) is '-' or FoldedPhrase.Minus)
        {
            return isApart && TryReadDigits(scope, position + 1, isNegative: true, out exponent, out end);
        }

        var sign = scope.At(position) == RaisedMinus ? 1 : 0;
        end = position + sign;
        while (CharacterForms.IsRaised(scope.At(end)))
        {
            exponent = (exponent * Ten) + RaisedDigit(scope.At(end));
            end++;
        }

        var length = end - position - sign;
        exponent = sign > 0 ? -exponent : exponent;
        return length is 1 or 2 && (isApart || sign > 0 || length > 1);
    }

    private static bool TryReadDigits(ReadingScope scope, int start, bool isNegative, out int exponent, out int end)
    {
        exponent = 0;
        end = scope.EndOfDigits(start);
        for (var i = start; i < end; i++)
        {
            exponent = (exponent * Ten) + scope.At(i) - '0';
        }

        exponent = isNegative ? -exponent : exponent;
        return end - start is 1 or 2;
    }

    private static int RaisedDigit(char character) => character switch
    {
        '\u00B9' => 1,
        '\u00B2' => 2,
        '\u00B3' => 3,
        _ => character - '\u2070',
    };
}
