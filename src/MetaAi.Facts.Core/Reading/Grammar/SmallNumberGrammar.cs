using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Number words below a million, from the parts that the language lists.</summary>
internal static class SmallNumberGrammar
{
    /// <summary>"quatre-vingt-dix-sept", "vingt et un", "ninety-seven".</summary>
    public static bool TryReadBelowHundred(ReadingScope scope, int start, out int value, out int end)
    {
        var words = scope.Pack.Numbers;
        var isSmall = scope.TryMatch(words.Small, start, out var small, out var smallEnd);
        var isTens = scope.TryMatch(words.Tens, start, out var tens, out var tensEnd);
        if (!isTens || (isSmall && smallEnd > tensEnd))
        {
            (value, end) = (small, smallEnd);
            return isSmall;
        }

        (value, end) = (tens.Value, tensEnd);
        if (TryStepToUnit(scope, tens.Linking, tensEnd, out var next, out var isLinked)
            && scope.TryMatch(words.Small, next, out var added, out var addedEnd)
            && added >= 1 && Joins(words, tens, added, isLinked))
        {
            (value, end) = (tens.Value + added, addedEnd);
        }

        return true;
    }

    /// <summary>The position of the number below ten or twenty after a multiple of ten, and whether a link stands between.</summary>
    public static bool TryStepToUnit(ReadingScope scope, TensLinking linking, int tensEnd, out int next, out bool isLinked)
    {
        next = tensEnd + 1;
        isLinked = false;
        if (!IsJoiner(scope.At(tensEnd)))
        {
            return false;
        }

        if (linking != TensLinking.Never && scope.TryMatch(scope.Pack.Numbers.TensLinks, next, out var linkEnd) && IsJoiner(scope.At(linkEnd)))
        {
            next = linkEnd + 1;
            isLinked = true;
        }

        return true;
    }

    /// <summary>Whether a number may follow a multiple of ten so: "vingt et un" and "vingt-deux", but not "vingt un" or "vingt et deux".</summary>
    public static bool Joins(NumberWords words, TensWord tens, int added, bool isLinked)
    {
        var takesLink = tens.Linking != TensLinking.Never && Array.IndexOf(words.LinkedUnits, added) >= 0;
        return added <= tens.Reach && (isLinked ? takesLink : !takesLink || tens.Linking == TensLinking.Optional || Array.IndexOf(words.LooselyLinkedUnits, added) >= 0);
    }

    /// <summary>"deux cent trois", "twelve hundred", "one hundred and five".</summary>
    public static bool TryReadBelowThousand(ReadingScope scope, int start, out int value, out int end)
    {
        var words = scope.Pack.Numbers;
        var hundreds = 1;
        if (!scope.TryMatch(words.Hundreds, start, out end))
        {
            if (!TryReadBelowHundred(scope, start, out value, out end))
            {
                return false;
            }

            hundreds = value;
            if (!IsJoiner(scope.At(end)) || hundreds < 2 || hundreds % 10 == 0 || hundreds > words.MostHundreds || !scope.TryMatch(words.Hundreds, end + 1, out var hundredEnd))
            {
                // "one hundred", "a hundred": where a one may stand before.
                if (hundreds != 1 || !words.HasOneHundred || !IsJoiner(scope.At(end)) || !scope.TryMatch(words.Hundreds, end + 1, out hundredEnd))
                {
                    return true;
                }
            }

            end = hundredEnd;
        }

        value = hundreds * 100;
        if (TryStepOver(scope, end, out var next) && TryReadBelowHundred(scope, next, out var rest, out var restEnd) && rest > 0)
        {
            value += rest;
            end = restEnd;
        }

        return true;
    }

    /// <summary>"deux mille vingt-cinq", "mille cent", "three hundred thousand".</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="start">Where the number starts.</param>
    /// <param name="value">The number.</param>
    /// <param name="endsInThousand">Whether its last word is the thousand.</param>
    /// <param name="end">The position after it.</param>
    public static bool TryReadBelowMillion(ReadingScope scope, int start, out decimal value, out bool endsInThousand, out int end)
    {
        endsInThousand = false;
        value = 1;
        if (!TryMatchThousand(scope, start, out end))
        {
            if (!TryReadBelowThousand(scope, start, out var thousands, out end))
            {
                return false;
            }

            value = thousands;
            if (thousands == 0 || !IsJoiner(scope.At(end)) || !TryMatchThousand(scope, end + 1, out var thousandEnd))
            {
                return true;
            }

            end = thousandEnd;
        }

        value *= 1000;
        endsInThousand = true;
        if (TryStepOver(scope, end, out var next) && TryReadBelowThousand(scope, next, out var rest, out var restEnd) && rest is > 0 and < 1000
            && !(next > end + 1 && IsBeforeScale(scope, restEnd)))
        {
            value += rest;
            end = restEnd;
            endsInThousand = false;
        }

        return true;
    }

    /// <summary>The position after a space or a hyphen and, where allowed, a link: "hundred and ".</summary>
    public static bool TryStepOver(ReadingScope scope, int position, out int next)
    {
        next = position + 1;
        if (!IsJoiner(scope.At(position)))
        {
            return false;
        }

        if (scope.TryMatch(scope.Pack.Numbers.PartLinks, next, out var end) && IsJoiner(scope.At(end)))
        {
            next = end + 1;
        }

        return true;
    }

    /// <summary>Whether a character joins the words of one number.</summary>
    public static bool IsJoiner(char character) => character is ' ' or '-';

    /// <summary>A link after a thousand begins no coefficient: "thirty thousand and six million" and "six thousand and nine thousand" are two numbers.</summary>
    private static bool IsBeforeScale(ReadingScope scope, int position) =>
        IsJoiner(scope.At(position)) && scope.TryMatch(scope.Pack.Numbers.Scales, position + 1, out _, out _);

    private static bool TryMatchThousand(ReadingScope scope, int start, out int end) =>
        scope.TryMatch(scope.Pack.Numbers.Scales, start, out var scale, out end) && scale.JoinsLarger;
}
