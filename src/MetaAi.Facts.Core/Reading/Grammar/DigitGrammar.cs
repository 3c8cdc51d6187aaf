using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Numbers in digits: "1 250 000,50", "1'250", "2½".</summary>
internal static class DigitGrammar
{
    /// <summary>The most digits that a decimal keeps exactly, whatever they are.</summary>
    private const int MostDigits = 28;

    /// <summary>The decimal separator after groups with apostrophes, whatever the language.</summary>
    private const char SwissDecimal = '.';

    private const long LargestFactor = 1_000_000_000_000_000_000;

    public static bool TryRead(ReadingScope scope, int start, out NumberSaid number)
    {
        var format = scope.Pack.Format;

        // A leading zero belongs to a code ("007"), except before decimals.
        if (!(scope.IsDigit(start) || IsBareDecimal(scope, start, format)) || (scope.At(start) == '0' && scope.IsDigit(start + 1)))
        {
            number = default;
            return false;
        }

        return scope.Digits.TryRecall(start, out var isRead, out number)
            ? isRead
            : scope.Digits.Keep(start, (scope.HasIndianGroups && IndianGroups.TryRead(scope, start, out number)) || TryReadFrom(scope, start, out number), number);
    }

    private static bool TryReadFrom(ReadingScope scope, int start, out NumberSaid number)
    {
        number = default;
        var format = scope.Pack.Format;
        var position = scope.EndOfDigits(start);
        var firstLength = position - start;
        var value = 0m;
        var digits = 0;
        if (!Append(scope, start, start, position, ref value, ref digits))
        {
            return false;
        }

        var group = '\0';
        var groups = 0;
        while (scope.IsDigit(position + 1) && IsGroup(scope.At(position), format))
        {
            var separator = scope.At(position);
            var end = scope.EndOfDigits(position + 1);
            var isThree = end - position == 4;
            if (separator == ' ' && !isThree && IsSlashFraction(scope, position + 1))
            {
                break;
            }

            if (!isThree || firstLength > 3 || scope.At(start) == '0' || (group != '\0' && group != separator))
            {
                // After apostrophe groups a dot is the Swiss decimal separator.
                if (group == '\'' && separator == SwissDecimal)
                {
                    break;
                }

                return group == '\0' && firstLength <= 3
                    ? TryReadForeignDecimal(scope, start, position, end, value, digits, out number)
                    : scope.Refuse(RefusalReason.DigitGrouping, start, end);
            }

            if (!Append(scope, start, position + 1, end, ref value, ref digits))
            {
                return false;
            }

            group = separator;
            groups++;
            position = end;
        }

        var notes = group == format.Group && groups == 1 && format.IsLoneGroupDoubtful ? ReadingNotes.DoubtfulSeparator : ReadingNotes.None;
        var decimals = 0;
        if (scope.IsDigit(position + 1) && (scope.At(position) == format.Decimal || (group == '\'' && scope.At(position) == SwissDecimal)))
        {
            var end = scope.EndOfDigits(position + 1);
            decimals = end - position - 1;
            if (!Append(scope, start, position + 1, end, ref value, ref digits))
            {
                return false;
            }

            if (decimals > MostDigits)
            {
                return scope.Refuse(RefusalReason.TooLarge, start, end);
            }

            if (scope.IsDigit(end + 1) && IsSeparator(scope.At(end), format) && scope.At(end) != ' ')
            {
                return scope.Refuse(RefusalReason.DigitGrouping, start, scope.EndOfDigits(end + 1));
            }

            // "1,250" where the comma is decimal may be a writer's thousands; "0,250" and "1 000,250" may not.
            notes |= decimals == 3 && group == '\0' && firstLength is > 0 and <= 3 && scope.At(start) != '0' ? ReadingNotes.DoubtfulSeparator : ReadingNotes.None;
            notes = group == '\0' ? notes : ReadingNotes.None;
            value = DecimalDigits.Shift(value, decimals);
            position = end;
        }

        number = new NumberSaid(value, position)
        {
            Coefficient = value,
            Decimals = decimals,
            Notes = notes,
            IsPlainDigits = groups == 0 && decimals == 0,
        };
        return PowerOfTenGrammar.TryApply(scope, start, ref number) && (number.Decimals != 0 || TryAddVulgarFraction(scope, ref number));
    }

    /// <summary>".5": the decimal separator, where nothing before it could be the whole part, as of "12 ,5".</summary>
    private static bool IsBareDecimal(ReadingScope scope, int start, NumberFormat format) =>
        format.HasBareDecimals && scope.At(start) == format.Decimal && scope.IsDigit(start + 1)
        && (start == 0 || (scope.At(start - 1) == ' ' ? !scope.IsDigit(start - 2) : !char.IsLetterOrDigit(scope.At(start - 1)) && !IsSeparator(scope.At(start - 1), format)));

    /// <summary>
    /// "5.3" in French: one or two digits are no group, so that the separator can only be the other habit's decimal one. It is read with a note, and
    /// of what a scale or a unit follows.
    /// </summary>
    private static bool TryReadForeignDecimal(
        ReadingScope scope, int start, int separator, int end, decimal value, int digits, out NumberSaid number)
    {
        number = default;
        var format = scope.Pack.Format;
        var decimals = end - separator - 1;
        var isLast = !(scope.IsDigit(end + 1) && IsSeparator(scope.At(end), format));
        if (scope.At(separator) != format.Group || decimals > 2 || !isLast)
        {
            return scope.Refuse(RefusalReason.DigitGrouping, start, end);
        }

        if (!Append(scope, start, separator + 1, end, ref value, ref digits))
        {
            return false;
        }

        value = DecimalDigits.Shift(value, decimals);
        number = new NumberSaid(value, end) { Coefficient = value, Decimals = decimals, Notes = ReadingNotes.DoubtfulSeparator, IsForeignDecimal = true };
        return true;
    }

    private static bool IsSeparator(char character, NumberFormat format) => IsGroup(character, format) || character == format.Decimal;

    private static bool IsGroup(char character, NumberFormat format) => character is ' ' or '\'' || character == format.Group;

    private static bool Append(ReadingScope scope, int numberStart, int start, int end, ref decimal value, ref int digits)
    {
        // By as many digits at a time as fit in a long.
        var chunk = 0L;
        var factor = 1L;
        for (var i = start; i < end; i++)
        {
            digits += digits > 0 || scope.At(i) != '0' ? 1 : 0;
            if (digits > MostDigits)
            {
                return scope.Refuse(RefusalReason.TooLarge, numberStart, end);
            }

            chunk = (chunk * 10) + (scope.At(i) - '0');
            factor *= 10;
            if (factor == LargestFactor || i == end - 1)
            {
                value = value == 0 ? chunk : (value * factor) + chunk;
                (chunk, factor) = (0, 1);
            }
        }

        return true;
    }

    /// <summary>"2 1/4": halves, quarters and eighths in digits, and fifths where a number is asked for; others are rather dates and ratios.</summary>
    private static bool TryReadSlash(ReadingScope scope, in NumberSaid number, out (int Numerator, int Denominator) fraction, out int end)
    {
        var start = number.End + 1;
        end = start + 3;
        fraction = (scope.At(start) - '0', scope.At(start + 2) - '0');
        return number is { IsPlainDigits: true, Value: < 1000 }
            && scope.At(number.End) == ' ' && IsSlashFraction(scope, start);
    }

    private static bool IsSlashFraction(ReadingScope scope, int start) =>
        scope.At(start) is >= '1' and <= '7' && scope.At(start + 1) == '/' && (scope.At(start + 2) is '2' or '4' or '8' || (scope.At(start + 2) == '5' && scope.Prefers(FigureKinds.Number, FigureKinds.Date))) && scope.At(start) < scope.At(start + 2)
        && !scope.IsDigit(start + 3) && scope.At(start + 3) != '/';

    /// <summary>"2½": one character that is a fraction, after digits; only those that a decimal says exactly.</summary>
    private static bool TryAddVulgarFraction(ReadingScope scope, ref NumberSaid number)
    {
        if (!scope.TryMatch(NumericSigns.VulgarFractions, scope.SkipSpace(number.End), out var fraction, out var end)
            && !TryReadSlash(scope, number, out fraction, out end))
        {
            return true;
        }

        if (1000 % fraction.Denominator != 0 || number.Value > PowersOfTen.Of(20))
        {
            return false;
        }

        var value = number.Value + ((decimal)fraction.Numerator / fraction.Denominator);
        number = number with
        {
            Value = value,
            Coefficient = value,
            Decimals = fraction.Denominator switch { 4 => 2, 8 => 3, _ => 1 },
            End = end,
            IsPlainDigits = false,
        };
        return true;
    }
}
