namespace MetaAi.Facts.Reading.Grammar;

/// <summary>
/// Powers of ten behind digits: "4.2×10−6", "1.5 x 10^6", "3·10⁸". Without a caret, a sign or raised digits the exponent has run together with the ten, and nothing
/// says that it was one.
/// </summary>
internal static class ExponentGrammar
{
    private const int MostPower = 28;
    private const char RaisedMinus = '\u207B';
    private const string Raised = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /// <summary>Adds the power of ten to a number, where one follows.</summary>
    /// <returns>False where the number is then too large or too small to be kept.</returns>
    public static bool TryApply(ReadingScope scope, int start, ref NumberSaid number)
    {
        var sign = scope.SkipSpace(number.End);
        if (scope.At(sign) is not ('\u00D7' or 'x' or '\u00B7' or '\u22C5' or '*'))
        {
            return true;
        }

        var isTight = sign == number.End && scope.At(sign + 1) == '1';
        var ten = scope.SkipSpace(sign + 1);
        if (scope.At(ten) != '1' || scope.At(ten + 1) != '0' || scope.IsDigit(ten + 2) || !TryReadPower(scope, ten + 2, isTight, out var power, out var end))
        {
            return true;
        }

        var decimals = number.Decimals - power;
        if (power > MostPower || decimals > MostPower)
        {
            return scope.Refuse(RefusalReason.TooLarge, start, end);
        }

        decimal value;
        if (power < 0)
        {
            value = number.Value / PowersOfTen.Of(-power);
        }
        else if (!PowersOfTen.TryScale(number.Value, power, out value))
        {
            return scope.Refuse(RefusalReason.TooLarge, start, end);
        }

        number = number with { Value = value, Decimals = decimals, ScalePower = Math.Max(power, 0), IsPlainDigits = false, End = end };
        return true;
    }

    private static bool TryReadPower(ReadingScope scope, int start, bool isTight, out int power, out int end)
    {
        power = 0;
        var position = start;
        var hasCaret = scope.At(position) == '^';
        position = hasCaret ? position + 1 : position;
        var isRaised = !hasCaret && (scope.At(position) == RaisedMinus || Raised.AsSpan().IndexOf(scope.At(position)) >= 0);
        var isNegative = scope.At(position) is FoldedPhrase.Minus or RaisedMinus || (scope.At(position) == '-' && (hasCaret || isTight));
        position = isNegative ? position + 1 : position;
        end = position;
        while (end - position < 3 && DigitAt(scope, end, isRaised) is >= 0 and var digit)
        {
            power = (power * 10) + digit;
            end++;
        }

        var isRead = end > position && DigitAt(scope, end, isRaised) < 0 && (hasCaret || isRaised || isNegative);
        power = isNegative ? -power : power;
        return isRead;
    }

    private static int DigitAt(ReadingScope scope, int position, bool isRaised) =>
        isRaised ? Raised.AsSpan().IndexOf(scope.At(position)) : scope.IsDigit(position) ? scope.At(position) - '0' : -1;
}
