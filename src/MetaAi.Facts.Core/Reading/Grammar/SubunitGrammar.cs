using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading.Grammar.Dates;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>
/// Cents and their like after a whole amount of money: "5 euros et 50 centimes", "sixteen dollars, forty-four cents", "$5 and 50 cents", "5€50". They are part
/// of the amount.
/// </summary>
internal static class SubunitGrammar
{
    private const int Hundredths = 2;
    private const int Thousand = 3;
    private const int FewestOfTotal = 1000;

    /// <summary>Reads what an amount with its currency after it goes on with.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="number">The number of whole units.</param>
    /// <param name="currency">The currency of the unit.</param>
    /// <param name="position">The position after the currency.</param>
    /// <param name="whole">The number with its subunits.</param>
    public static bool TryRead(ReadingScope scope, in NumberSaid number, CurrencyUnit currency, int position, out NumberSaid whole) =>
        TryReadNamed(scope, number, currency, position, out whole)
        || (!scope.IsEnd(position) && IsWhole(number) && !currency.IsSubunit && TryReadBare(scope, number, position, out whole) && Subunits.HasHundredths(currency));

    /// <summary>"et 50 centimes", ", forty-four cents": of the currency that stands before, wherever it does.</summary>
    public static bool TryReadNamed(ReadingScope scope, in NumberSaid number, CurrencyUnit currency, int position, out NumberSaid whole)
    {
        whole = default;
        var hasComma = scope.At(position) == ',';
        var space = hasComma ? position + 1 : position;
        if (currency.IsSubunit || !IsWhole(number) || scope.At(space) != ' ')
        {
            return false;
        }

        var start = scope.Skip(scope.Pack.Units.SubunitLinks, space + 1);
        if (!(TryReadSmall(scope, start, out var parts, out var unit) || TryReadParts(scope, start, out parts, out unit) || TryReadLetter(scope, start, out parts, out unit))
            || !unit.Currency!.IsSubunit
            || !Subunits.MayFollow(unit.Currency, currency)
            || parts >= PowersOfTen.Of(unit.Currency.SubunitPower)
            || (hasComma && IsCompared(scope, unit.End))
            || IsRateBesideTotal(scope, number, unit.End))
        {
            return false;
        }

        whole = With(number, parts, unit.Currency.SubunitPower, unit.End);
        return true;
    }

    /// <summary>"quatre cents": after dollars these are cents, and no hundreds.</summary>
    private static bool TryReadSmall(ReadingScope scope, int start, out decimal parts, out UnitSaid unit)
    {
        var isSmall = SmallNumberGrammar.TryReadBelowHundred(scope, start, out var words, out var end);
        parts = words;
        unit = default;
        return isSmall && scope.At(end) == ' ' && MoneyGrammar.TryReadUnit(scope, end + 1, out unit) && unit.Currency!.IsSubunit;
    }

    private static bool TryReadParts(ReadingScope scope, int start, out decimal parts, out UnitSaid unit)
    {
        unit = default;
        var isRead = NumberGrammar.TryRead(scope, start, out var number) && number is { ScalePower: 0, Decimals: 0, IsCollective: false } && MoneyGrammar.TryReadAfter(scope, number, out unit);
        parts = number.Value;
        return isRead;
    }

    /// <summary>"$20 and 43c", "120 € et 5 c.": the letter of cents, which only the amount before it shows.</summary>
    private static bool TryReadLetter(ReadingScope scope, int start, out decimal parts, out UnitSaid unit)
    {
        var digitsEnd = scope.EndOfDigits(start);
        var end = scope.SkipSpace(digitsEnd);
        var isRead = digitsEnd > start && digitsEnd <= start + Hundredths && scope.At(end) == 'c' && !(end > digitsEnd && scope.IsUpper(end)) && !char.IsLetterOrDigit(scope.At(end + 1)) && scope.At(end + 1) != '\'';
        parts = isRead ? YearGrammar.Digits(scope, start, digitsEnd) : 0;
        unit = isRead ? new UnitSaid(UnitKind.Money, end + 1) { Currency = Subunits.Cent } : default;
        return isRead;
    }

    /// <summary>"$400,000 and 12 cents a share": a total, and what each has of it.</summary>
    private static bool IsRateBesideTotal(ReadingScope scope, in NumberSaid number, int end) =>
        number is { IsWords: false, Value: >= FewestOfTotal } && scope.At(end) == ' ' && scope.TryMatch(scope.Pack.Units.RateWords, end + 1, out _);

    /// <summary>"2 euros, 50 centimes de plus": what a comma parts and a comparison follows is another amount.</summary>
    private static bool IsCompared(ReadingScope scope, int end) =>
        scope.At(end) == ' ' && scope.TryMatch(scope.Pack.Units.Comparisons, end + 1, out _);

    /// <summary>"5€50", "5 euros 50", "thirteen dollars forty-five": two digits, or words after words, that count nothing of their own.</summary>
    private static bool TryReadBare(ReadingScope scope, in NumberSaid number, int position, out NumberSaid whole)
    {
        whole = default;
        var start = scope.SkipSpace(position);
        if (scope.EndOfDigits(start) == start + 2)
        {
            whole = With(number, ((scope.At(start) - '0') * 10) + (scope.At(start + 1) - '0'), Hundredths, start + 2);
            return IsAlone(scope, start, start + 2, isTouching: start == position);
        }

        // Ten and more: "une" begins the next words as often.
        if (!number.IsWords || start == position || !SmallNumberGrammar.TryReadBelowHundred(scope, start, out var parts, out var end) || parts < 10)
        {
            return false;
        }

        whole = With(number, parts, Hundredths, end);
        return IsAlone(scope, start, end, isTouching: false);
    }

    // Thousands in words too, "two thousand dollars and fifty cents"; "$5 million and 50 cents a share" are two amounts.
    private static bool IsWhole(in NumberSaid number) =>
        ((number.ScalePower == 0 && number.Decimals == 0) || (number.IsWords && number.ScalePower == Thousand && number.Decimals <= 0))
        && number is { IsCollective: false, Hedge: null } && (number.IsArticle || !number.NeedsUnit);

    private static NumberSaid With(in NumberSaid number, decimal parts, int power, int end)
    {
        var value = number.Value + (parts / PowersOfTen.Of(power));
        return number with { Value = value, Coefficient = value, Decimals = power, IsPlainDigits = false, IsSum = number.ScalePower > 0, End = end };
    }

    /// <summary>Whether a number is one of its own neither by what touches it nor by a unit, a scale, a noun or a month after it.</summary>
    private static bool IsAlone(ReadingScope scope, int start, int end, bool isTouching)
    {
        if (scope.IsEnd(end))
        {
            return true;
        }

        switch (scope.At(end))
        {
            case ',' or '.':
                return !scope.IsDigit(end + 1) && !(scope.At(end) == ',' && !isTouching && IsMoney(scope, scope.SkipSpace(end + 1)));
            case ';' or ':' or ')' or ']' or '!' or '?' or '"' or '»':
                return true;
            case ' ':
                break;
            default:
                return false;
        }

        var next = end + 1;
        if (scope.IsDigit(next) || scope.TryMatch(scope.Pack.Tolerances, next, out _) || (isTouching && ScaleGrammar.TryRead(scope, end, true, out _, out _, out _)))
        {
            return false;
        }

        if (!isTouching && LeadsToOtherMoney(scope, next))
        {
            return false;
        }

        // "5€50 salariés" is not written, and "5€ 50 salariés" is.
        return isTouching || !(IsMoney(scope, next) || scope.TryMatch(scope.Pack.Dates.Months, next, out _, out _) || HasUnit(scope, start, end));
    }

    /// <summary>"300 $ 60 à 65 milliards": the digits begin a range, unless its other end is an amount with cents, "5 euros 50 à 6 euros 50".</summary>
    private static bool LeadsToOtherMoney(ReadingScope scope, int position)
    {
        foreach (var form in scope.Pack.Ranges)
        {
            if (scope.TryMatch(form.Connectors, position, out var end) && NumberGrammar.TryRead(scope, scope.SkipSpace(end), out var high))
            {
                return !(MoneyGrammar.TryReadAfter(scope, high, out var unit) && scope.SkipSpace(unit.End) is var cents && scope.EndOfDigits(cents) == cents + Hundredths);
            }
        }

        return false;
    }

    private static bool IsMoney(ReadingScope scope, int position) => MoneyGrammar.TryReadBefore(scope, position, out _);

    private static bool HasUnit(ReadingScope scope, int start, int end) =>
        NumberGrammar.TryRead(scope, start, out var number) && (number.End != end || UnitGrammar.TryRead(scope, number, out _));
}
