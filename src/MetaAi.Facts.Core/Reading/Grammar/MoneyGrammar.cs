using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Currencies before and after a number: "$5", "EUR 5", "5 €", "5 milliards de dollars canadiens".</summary>
internal static class MoneyGrammar
{
    private const int LongestSign = 5;
    private const int LargestInName = 999;

    /// <summary>A sign or a code before the number.</summary>
    public static bool TryReadBefore(ReadingScope scope, int start, out UnitSaid unit)
    {
        if (scope.TryMatchCased(CurrencySigns.Table, start, out var currency, out var end)
            || (scope.TryMatchCased(IsoCurrencies.Table, start, out currency, out end) && !IsName(scope, currency, end)))
        {
            unit = new UnitSaid(UnitKind.Money, end) { Currency = currency, IsPrefix = true };
            return true;
        }

        if (scope.MayReadFormer && scope.TryMatchCased(FormerCurrencies.Table, start, out currency, out end) && FormerCurrencies.IsRead(currency, scope.Context))
        {
            unit = new UnitSaid(UnitKind.Money, end) { Currency = currency, IsPrefix = true };
            return true;
        }

        // "PS2.7m": a pound that was put into ASCII, before what only amounts have; "PS4" is a console.
        if (scope.IsUpper(start) && scope.TryMatchCased(CurrencySigns.Transliterated, start, out currency, out end) && scope.IsDigit(end) && IsAmount(scope, end))
        {
            unit = new UnitSaid(UnitKind.Money, end) { Currency = currency, IsPrefix = true };
            return true;
        }

        // "R8,499": a letter, which begins names as often.
        if (scope.TryMatchCased(CurrencySigns.BeforeDigits, start, out currency, out end) && scope.IsDigit(end) && scope.Prefers(FigureKinds.Money, FigureKinds.Number))
        {
            unit = new UnitSaid(UnitKind.Money, end) { Currency = currency, IsPrefix = true };
            return true;
        }

        return TryReadNameBefore(scope, start, out unit);
    }

    /// <summary>"ringgit 42", "rupees 5,000": a name, where money is asked for and the phrase begins with it. Words such as "won" and "pounds" are others as often.</summary>
    private static bool TryReadNameBefore(ReadingScope scope, int start, out UnitSaid unit)
    {
        unit = default;
        if (start > 0 || !scope.Prefers(FigureKinds.Money, FigureKinds.Number)
            || !scope.TryMatch(scope.Pack.Units.Currencies, start, out var currency, out var end) || scope.At(end) != ' ' || !scope.IsDigit(end + 1) || currency.IsSubunit
            || scope.TryMatch(scope.Pack.Units.CurrenciesThatAreNouns, start, out _) || scope.TryMatch(scope.Pack.Cues.CurrencyVerbs, start, out _))
        {
            return false;
        }

        unit = new UnitSaid(UnitKind.Money, end) { Currency = currency, IsPrefix = true };
        return true;
    }

    /// <summary>"COP 28", "ALL 50 states", "TRY 24 dishes": a few digits without anything that only amounts have, or before what is counted, where the currency is not declared.</summary>
    private static bool IsName(ReadingScope scope, CurrencyUnit code, int end)
    {
        var isName = IsoCurrencies.IsAlsoName(code.Text);
        if (!(isName || IsoCurrencies.IsAlsoWord(code.Text)) || scope.Context.Currency == code.Text)
        {
            return false;
        }

        return DigitGrammar.TryRead(scope, scope.SkipSpace(end), out var number) && number.IsPlainDigits && (number.Value <= LargestInName || LikelyYear.Is(number))
            && (isName || (scope.At(number.End) == ' ' && scope.IsLower(number.End + 1) && CountGrammar.IsPluralWord(scope, number.End + 1)))
            && !ScaleGrammar.TryRead(scope, number.End, allowsAbbreviation: true, out _, out _, out _);
    }

    /// <summary>Whether digits have groups, cents or a scale.</summary>
    private static bool IsAmount(ReadingScope scope, int start) =>
        DigitGrammar.TryRead(scope, start, out var number)
        && ((!number.IsPlainDigits && number.Decimals is 0 or 2 && scope.At(scope.EndOfDigits(start)) != ' ') || ScaleGrammar.TryRead(scope, number.End, allowsAbbreviation: true, out _, out _, out _));

    /// <summary>A scale and the one currency that it touches, before the number: "MEUR 5", "k€ 250", "EURm 125".</summary>
    public static bool TryReadScaledBefore(ReadingScope scope, int start, out UnitSaid unit, out ScaleWord scale)
    {
        unit = default;
        if (MoneySpellings.TryReadCodeAndScale(scope, start, out unit, out scale) && scope.At(unit.End) == ' ')
        {
            unit = unit with { IsPrefix = true };
            return true;
        }

        // Cut off before the code, which else would not start a word.
        unit = default;
        if (!ScaleGrammar.TryReadBeforeCurrency(scope, start, out scale, out var end)
            || !GluedCurrency.TryMatch(scope, end, out var currency, out var length) || currency.IsAmbiguous || scope.At(end + length) != ' ')
        {
            return false;
        }

        unit = new UnitSaid(UnitKind.Money, end + length) { Currency = currency, IsPrefix = true };
        return true;
    }

    /// <summary>A sign, a code or a name after the number.</summary>
    public static bool TryReadAfter(ReadingScope scope, in NumberSaid number, out UnitSaid unit)
    {
        var position = scope.SkipSpace(number.End);
        if (number.IsGluedToCode && GluedCurrency.TryMatch(scope, number.End, out var glued, out var length))
        {
            unit = new UnitSaid(UnitKind.Money, number.End + length) { Currency = glued };
            return true;
        }

        unit = default;
        if (scope.TryMatch(scope.Pack.Units.OfWords, position, out var ofEnd) && ofEnd < scope.Text.Length)
        {
            // "deux milliards trois d'euros": the last word takes no "de", so that it may be said for decimals.
            if (number is { IsSum: true, TakesOf: false })
            {
                return scope.Refuse(RefusalReason.DoubtfulRange, number.End, ofEnd);
            }

            position = scope.SkipSpace(ofEnd);
        }

        // "12-cent", "one-yen": names alone, since a hyphen before a sign joins the bounds of a range.
        if (scope.At(number.End) == '-')
        {
            var isName = scope.TryMatch(scope.Pack.Units.Currencies, number.End + 1, out var named, out var end);
            unit = isName ? new UnitSaid(UnitKind.Money, end) { Currency = named } : default;
            return isName;
        }

        if (IsRatherNoun(scope, position) || !TryReadUnit(scope, position, out unit))
        {
            return false;
        }

        return !IsDoubtfulNoun(scope, number, position, unit) || scope.Refuse(RefusalReason.DoubtfulUnit, position, unit.End);
    }

    /// <summary>Whether a sign or a code ends at a position.</summary>
    public static bool EndsAt(ReadingScope scope, int position)
    {
        for (var start = position - 1; start >= 0 && start >= position - LongestSign; start--)
        {
            if (TryReadBefore(scope, start, out var unit) && unit.End == position)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name of a currency is another noun here, because a count and no money is declared: "300 livres".</summary>
    public static bool IsRatherNoun(ReadingScope scope, int position) =>
        scope.Prefers(FigureKinds.Count, FigureKinds.Money) && scope.TryMatch(scope.Pack.Units.CurrenciesThatAreNouns, position, out var noun)
        && scope.TryMatch(scope.Pack.Units.Currencies, position, out _, out var name) && name == noun;

    /// <summary>"180 pounds", "20 livres": money or not, which a scale, a declared currency or the kind that is asked for decides.</summary>
    private static bool IsDoubtfulNoun(ReadingScope scope, in NumberSaid number, int position, in UnitSaid unit) =>
        number.ScalePower == 0
        && scope.TryMatch(scope.Pack.Units.CurrenciesThatAreNouns, position, out var end) && end == unit.End
        && !scope.Prefers(FigureKinds.Money, FigureKinds.Count)
        && !SubunitGrammar.TryRead(scope, number, unit.Currency!, end, out _)
        && !(scope.Context.Currency is { } declared && unit.Currency!.CanMean(declared));

    /// <summary>An adjective that decides which currency an ambiguous sign is: "$40 million Canadian".</summary>
    public static bool TryReadAdjective(ReadingScope scope, CurrencyUnit currency, int position, out UnitSaid unit)
    {
        var start = scope.SkipSpace(position);
        if (currency.IsAmbiguous && scope.TryMatch(scope.Pack.Units.CurrencyAdjectives, start, out var decided, out var end) && currency.CanMean(decided.Text)
            && !IsOfNextNoun(scope, end))
        {
            unit = new UnitSaid(UnitKind.Money, end) { Currency = decided };
            return true;
        }

        unit = default;
        return false;
    }

    /// <summary>"a $5 million Canadian expansion": where adjectives stand before their nouns, this one is of the word after it, unless that can be no noun.</summary>
    private static bool IsOfNextNoun(ReadingScope scope, int end) =>
        !scope.Pack.Units.HasPluralAdjectives && scope.At(end) is ' ' or '-' && char.IsLetter(scope.At(end + 1))
        && !(scope.At(end) == ' ' && ((scope.TryMatch(scope.Pack.Names.Fillers, end + 1, out _) && !scope.TryMatch(scope.Pack.Names.YearNouns, end + 1, out _)) || scope.TryMatch(scope.Pack.Cues.ShareLinks, end + 1, out _) || scope.TryMatch(scope.Pack.Units.RateWords, end + 1, out _) || scope.Text.Can(end + 1, WordRole.Neutral | WordRole.Uncounted | WordRole.Anchor)));

    /// <summary>The one currency that two words for it agree on, or null.</summary>
    public static CurrencyUnit? Agree(CurrencyUnit left, CurrencyUnit right)
    {
        if (left.Text == right.Text && left.SubunitPower == right.SubunitPower)
        {
            return left;
        }

        if (left.IsSubunit || right.IsSubunit)
        {
            return null;
        }

        return left.IsAmbiguous && !right.IsAmbiguous && left.CanMean(right.Text) ? right
            : right.IsAmbiguous && !left.IsAmbiguous && right.CanMean(left.Text) ? left
            : null;
    }

    /// <summary>A sign, a code or a name at a position.</summary>
    public static bool TryReadUnit(ReadingScope scope, int start, out UnitSaid unit)
    {
        var isRead = scope.TryMatchCased(CurrencySigns.Table, start, out var currency, out var end)
            || scope.TryMatchCased(CurrencySigns.After, start, out currency, out end);
        if (scope.TryMatch(scope.Pack.Units.Currencies, start, out var named, out var namedEnd) && namedEnd > end)
        {
            (currency, end, isRead) = (named, namedEnd, true);
        }

        if (scope.TryMatchCased(IsoCurrencies.Table, start, out var coded, out var codedEnd) && codedEnd > end)
        {
            (currency, end, isRead) = (coded, codedEnd, true);
        }

        if (scope.MayReadFormer && (scope.TryMatchCased(FormerCurrencies.Table, start, out coded, out codedEnd) || scope.TryMatchCased(scope.Pack.Units.FormerSigns, start, out coded, out codedEnd))
            && codedEnd > end && FormerCurrencies.IsRead(coded, scope.Context))
        {
            (currency, end, isRead) = (coded, codedEnd, true);
        }

        unit = isRead ? new UnitSaid(UnitKind.Money, end) { Currency = currency } : default;
        return isRead;
    }
}
