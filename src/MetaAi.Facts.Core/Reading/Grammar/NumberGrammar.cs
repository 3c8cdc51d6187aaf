using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>A number, in digits or words, with its scale: "1,2 milliard", "trois milliards et demi", "one million two hundred thousand".</summary>
internal static class NumberGrammar
{
    private const decimal Half = 0.5m;
    private const int Hundreds = 2;
    private const int Thousands = 3;

    public static bool TryRead(ReadingScope scope, int start, out NumberSaid number)
    {
        return scope.Numbers.TryRecall(start, out var isRead, out number)
            ? isRead
            : scope.Numbers.Keep(start, TryReadFrom(scope, start, out number), number);
    }

    private static bool TryReadFrom(ReadingScope scope, int start, out NumberSaid number) =>
        CollectiveGrammar.TryRead(scope, start, out number)
        || (TryReadTerm(scope, start, out number) && TryAddTerms(scope, ref number) && !IsOpenSum(scope, start, number) && SkipRestated(scope, ref number));

    /// <summary>"thirty (30) days", "30 (thirty) days": the number once more, in digits or in words.</summary>
    private static bool SkipRestated(ReadingScope scope, ref NumberSaid number)
    {
        if (scope.At(number.End) == ' ' && scope.At(number.End + 1) == '(' && !number.NeedsUnit
            && TryReadTerm(scope, number.End + 2, out var again) && TryAddTerms(scope, ref again)
            && again.Value == number.Value && again.IsWords != number.IsWords && scope.At(again.End) == ')')
        {
            number = number with { End = again.End + 1 };
        }

        return true;
    }

    /// <summary>
    /// "million five", "hundred five": without a word for one before and a link between, where the language has them, the tail is spoken for decimals as
    /// often.
    /// </summary>
    private static bool IsOpenSum(ReadingScope scope, int start, in NumberSaid number)
    {
        var words = scope.Pack.Numbers;
        var isBare = words.HasOneHundred && number.IsWords && (scope.TryMatch(words.Hundreds, start, out _) || scope.TryMatch(words.Scales, start, out _, out _));
        if (!isBare || decimal.Truncate(number.Coefficient) != number.Coefficient || (!number.IsSum && PowersOfTen.IsPower(number.Coefficient)))
        {
            return false;
        }

        for (var space = start; space < number.End; space++)
        {
            if (SmallNumberGrammar.IsJoiner(scope.At(space)) && scope.TryMatch(words.PartLinks, space + 1, out _))
            {
                return false;
            }
        }

        return !scope.Refuse(RefusalReason.DoubtfulRange, start, number.End);
    }

    /// <summary>The scale after a number that parentheses kept apart from it.</summary>
    public static bool TryAddScale(ReadingScope scope, int start, ref NumberSaid number) => TryScale(scope, start, ref number);

    /// <summary>A scale that stood before the number: "MEUR 5".</summary>
    public static bool TryScaleBy(ReadingScope scope, int start, ScaleWord scale, ref NumberSaid number) =>
        number is { ScalePower: 0, IsWords: false } && TryApply(scope, start, scale, number.End, ref number);

    /// <summary>A coefficient and its scale.</summary>
    private static bool TryReadTerm(ReadingScope scope, int start, out NumberSaid term)
    {
        if (!DigitGrammar.TryRead(scope, start, out term) && !TryReadWords(scope, start, out term))
        {
            return false;
        }

        // "two and a half [million]"; a half of what comes last, where that is already a scale ("deux mille et demi" is not said).
        if (term is { ScalePower: 0, Decimals: <= 0, NeedsUnit: false } && term.Value < PowersOfTen.Of(18) && !LikelyYear.Is(term) && TryReadPartTail(scope, term.End, out var part, out var partEnd))
        {
            term = term with { Value = term.Value + part, Coefficient = term.Value + part, Decimals = part == Half ? 1 : 2, End = partEnd, IsPlainDigits = false, IsArticle = false };
        }

        if (!char.IsLetter(scope.At(SmallNumberGrammar.IsJoiner(scope.At(term.End)) ? term.End + 1 : term.End)))
        {
            // No scale and no half follow.
            return true;
        }

        TryReadHundreds(scope, ref term);

        // Twice, for "350 mille milliards" and "mille milliards".
        return TryScale(scope, start, ref term) && TryScale(scope, start, ref term) && TryScaleOfScale(scope, start, ref term) && TryAddHalfOfScale(scope, ref term);
    }

    /// <summary>"3 hundred", "2.5 hundred million": hundreds after digits, where the language says them so.</summary>
    private static void TryReadHundreds(ReadingScope scope, ref NumberSaid term)
    {
        if (term.IsWords || !scope.TryMatch(scope.Pack.Numbers.DigitHundreds, scope.SkipSpace(term.End), out var end) || !PowersOfTen.TryMultiply(term.Value, 100, out var value))
        {
            return;
        }

        var isScaled = scope.TryMatch(scope.Pack.Numbers.Scales, scope.SkipSpace(end), out _, out _);
        term = term with
        {
            Value = value,
            Coefficient = isScaled ? value : term.Value,
            Decimals = term.Decimals - Hundreds,
            ScalePower = isScaled ? 0 : Hundreds,
            IsPlainDigits = false,
            End = end,
        };
    }

    private static bool TryReadPartTail(ReadingScope scope, int position, out decimal part, out int end)
    {
        part = Half;
        return TryReadHalf(scope, position, out end)
            || (SmallNumberGrammar.IsJoiner(scope.At(position)) && scope.TryMatch(scope.Pack.Numbers.PartTails, position + 1, out part, out end));
    }

    private static bool TryScale(ReadingScope scope, int start, ref NumberSaid term)
    {
        if (!ScaleGrammar.TryRead(scope, term.End, !term.IsWords && term.ScalePower == 0, out var scale, out var isGlued, out var end)
            || (term.ScalePower != 0 && (scale.Power <= term.ScalePower || term.ScalePower != 3))
            || (scale.JoinsLarger && term.IsWords && term.Decimals <= 0)
            || (scale.IsIndefinite && term.IsWords && term.IsArticle)
            || (scale.NeedsCurrencyBefore && IsSymbol(scope, start, term)))
        {
            return true;
        }

        term = term with { IsGluedToCode = isGlued };
        return TryApply(scope, start, scale, end, ref term);
    }

    /// <summary>"816 000 t": an abbreviation that only a currency before the number makes a scale is the symbol of a unit where none stands there.</summary>
    private static bool IsSymbol(ReadingScope scope, int start, in NumberSaid term)
    {
        var before = start - 1;
        while (before > 0 && scope.At(before) is ' ' or '(' or '-' or FoldedPhrase.Minus)
        {
            before--;
        }

        return scope.At(term.End) == ' ' && SymbolGrammar.TryMatch(scope, term.End + 1, out _) && !MoneyGrammar.EndsAt(scope, before + 1);
    }

    private static bool TryApply(ReadingScope scope, int start, ScaleWord scale, int end, ref NumberSaid term)
    {
        if (!PowersOfTen.TryScale(term.Value, scale.Power, out var scaled))
        {
            return scope.Refuse(RefusalReason.TooLarge, start, end);
        }

        term = term with
        {
            Value = scaled,
            // "deux mille milliards" is said to the nearest milliard, as "2 000 milliards" is: the thousand belongs to the coefficient.
            Decimals = term.Decimals + (term.Decimals == -3 ? term.ScalePower : 0) - scale.Power,
            ScalePower = scale.Power,
            InnerPower = term.ScalePower,
            Coefficient = term.Value,
            Notes = term.Notes | (scale.IsLongScale ? ReadingNotes.LongScale : ReadingNotes.None),
            TakesOf = scale.TakesOf,
            NeedsCurrency = scale.NeedsCurrency,
            NeedsCurrencyBefore = scale.NeedsCurrencyBefore,
            IsArticle = false,
            NeedsUnit = false,
            IsPlainDigits = false,
            End = end,
        };
        return true;
    }

    /// <summary>"un million de milliards": a larger scale that the first one counts.</summary>
    private static bool TryScaleOfScale(ReadingScope scope, int start, ref NumberSaid term)
    {
        if (!term.TakesOf || term.ScalePower < 6
            || !scope.TryMatch(scope.Pack.Units.OfWords, scope.SkipSpace(term.End), out var ofEnd)
            || !scope.TryMatch(scope.Pack.Numbers.Scales, scope.SkipSpace(ofEnd), out var scale, out var end)
            || !scale.IsPlural || scale.Power <= term.ScalePower)
        {
            return true;
        }

        if (term.ScalePower + scale.Power > PowersOfTen.Most || !PowersOfTen.TryScale(term.Value, scale.Power, out var scaled))
        {
            return scope.Refuse(RefusalReason.TooLarge, start, end);
        }

        term = term with
        {
            Value = scaled,
            Decimals = term.Decimals - scale.Power,
            ScalePower = term.ScalePower + scale.Power,
            Notes = term.Notes | (scale.IsLongScale ? ReadingNotes.LongScale : ReadingNotes.None),
            End = end,
        };
        return true;
    }

    /// <summary>"trois milliards et demi", "a million and a half".</summary>
    private static bool TryAddHalfOfScale(ReadingScope scope, ref NumberSaid term)
    {
        if (term.ScalePower >= 6 && term.Decimals == -term.ScalePower && TryReadHalf(scope, term.End, out var end))
        {
            var half = PowersOfTen.Of(term.ScalePower) / 2;
            term = term with { Value = term.Value + half, Coefficient = term.Coefficient + 0.5m, Decimals = term.Decimals + 1, End = end };
        }

        return true;
    }

    private static bool TryReadHalf(ReadingScope scope, int position, out int end)
    {
        end = position;
        return SmallNumberGrammar.IsJoiner(scope.At(position))
            && scope.TryMatch(scope.Pack.Numbers.HalfTails, position + 1, out end);
    }

    /// <summary>Smaller terms after a scale: "un milliard 200 millions", "3 millions 500 000".</summary>
    private static bool TryAddTerms(ReadingScope scope, ref NumberSaid number)
    {
        var lastPower = number.ScalePower;
        while (lastPower > 0 && number.Decimals == -lastPower && !number.NeedsCurrency
            && TryStepToTerm(scope, number, out var next, out var link)
            && TryReadTerm(scope, next, out var term)
            && IsLinked(scope, term, link)
            && !(IsDigitsAfterLink(number, term, next) && lastPower > Hundreds && !IsBeforeCurrency(scope, term.End))
            && term.ScalePower < lastPower
            && term.Value < PowersOfTen.Of(lastPower)
            && term.Value > 0
            && !(term is { IsWords: true, ScalePower: 0 } && !number.IsWords && next == number.End + 1)
            && !(term.IsArticle && (!scope.Pack.Numbers.HasOneInSums || term.NeedsUnit))
            && !(term is { IsWords: false, ScalePower: 0 } && (term.IsPlainDigits || term.Decimals > 0) && !(lastPower == Hundreds && term.IsPlainDigits && next > number.End + 1)))
        {
            // "six thousand, two hundred" is of its own size, as it is without the comma.
            var isBelowMillion = link is TermLink.Comma or TermLink.CommaAndWord && number is { ScalePower: Thousands, IsSum: false };
            number = term with
            {
                Value = number.Value + term.Value,
                Coefficient = isBelowMillion ? number.Value + term.Value : number.Coefficient,
                ScalePower = isBelowMillion ? 0 : number.ScalePower,
                InnerPower = number.InnerPower,
                Notes = number.Notes | term.Notes,
                TakesOf = term.ScalePower > 0 && term.TakesOf,
                IsPlainDigits = false,
                IsArticle = false,
                IsSum = true,
            };
            lastPower = term.ScalePower;
        }

        return true;
    }

    /// <summary>The position of a smaller term after a space, a link or, where the language writes it, a comma.</summary>
    private static bool TryStepToTerm(ReadingScope scope, in NumberSaid number, out int next, out TermLink link)
    {
        var words = scope.Pack.Numbers;
        link = TermLink.None;
        if (SmallNumberGrammar.TryStepOver(scope, number.End, out next))
        {
            if (scope.TryMatch(words.ScaleLinks, next, out var linkEnd) && scope.At(linkEnd) == ' ')
            {
                (next, link) = (linkEnd + 1, TermLink.OfScales);
            }

            return true;
        }

        if (!words.HasCommasInSums || !number.IsWords || scope.At(number.End) != ',' || scope.At(number.End + 1) != ' ')
        {
            return false;
        }

        next = scope.Skip(words.PartLinks, number.End + 2);
        link = next == number.End + 2 ? TermLink.Comma : TermLink.CommaAndWord;
        return true;
    }

    /// <summary>
    /// Whether a term is added after what stands before it. A comma parts "two thousand, nine of them" and joins hundreds and more, in words, which do not say
    /// of what they are a part.
    /// </summary>
    private static bool IsLinked(ReadingScope scope, in NumberSaid term, TermLink link) => link switch
    {
        TermLink.None => true,
        TermLink.OfScales => term.ScalePower > 0 || !term.IsWords,
        _ => term.IsWords && !term.NeedsUnit && (term.Value >= 100 || link == TermLink.CommaAndWord) && !scope.TryMatch(scope.Pack.Units.OfWords, scope.SkipSpace(term.End), out _),
    };

    private static bool IsDigitsAfterLink(in NumberSaid number, in NumberSaid term, int next) => term is { IsWords: false, ScalePower: 0 } && next > number.End + 1;

    /// <summary>"3 millions et 200 000 euros" is one amount, where both are of the currency; "3 millions et 200 000 emplois" is two figures.</summary>
    private static bool IsBeforeCurrency(ReadingScope scope, int end)
    {
        var unit = scope.Skip(scope.Pack.Units.OfWords, scope.SkipSpace(end));
        return scope.TryMatch(scope.Pack.Units.Currencies, unit, out _, out _) || scope.TryMatch(CurrencySigns.Table, unit, out _, out _) || scope.TryMatchCased(IsoCurrencies.Table, unit, out _, out _);
    }

    private static bool TryReadWords(ReadingScope scope, int start, out NumberSaid term)
    {
        var words = scope.Pack.Numbers;
        term = default;
        if (SmallNumberGrammar.TryReadBelowMillion(scope, start, out var value, out var endsInThousand, out var end))
        {
            term = new NumberSaid(value, end)
            {
                Coefficient = endsInThousand ? value / 1000 : value,
                Decimals = endsInThousand ? -3 : 0,
                ScalePower = endsInThousand ? 3 : 0,
                IsWords = true,
                IsArticle = value == 1 && scope.TryMatch(words.OneArticles, start, out var articleEnd) && articleEnd == end,
            };
            TryReadPoint(scope, ref term);
            return true;
        }

        // "a billion", "a hundred and fifty", "million dollars": one of them.
        var isArticle = scope.TryMatch(words.OneArticles, start, out end);
        var next = isArticle ? scope.SkipSpace(end) : start;
        if (isArticle && next > end && SmallNumberGrammar.TryReadBelowMillion(scope, next, out value, out endsInThousand, out var wordsEnd)
            && (scope.TryMatch(words.Hundreds, next, out _) || scope.TryMatch(words.Scales, next, out _, out _)))
        {
            term = new NumberSaid(value, wordsEnd)
            {
                Coefficient = value,
                Decimals = endsInThousand ? -3 : 0,
                ScalePower = endsInThousand ? 3 : 0,
                IsWords = true,
            };
            return true;
        }

        if (isArticle || (scope.TryMatch(words.Scales, start, out var scale, out _) && scale.StandsAlone && !IsRate(scope, start)))
        {
            term = new NumberSaid(1, isArticle ? end : start) { Coefficient = 1, IsWords = true, IsArticle = isArticle, NeedsUnit = isArticle };
            return true;
        }

        return false;
    }

    /// <summary>"1200 parts per million": what is counted is per so many, which are no number of their own.</summary>
    private static bool IsRate(ReadingScope scope, int start)
    {
        var word = start - 1;
        while (word > 0 && char.IsLetter(scope.At(word - 1)))
        {
            word--;
        }

        return word >= 0 && scope.TryMatch(scope.Pack.Units.RateWords, word, out var end) && end == start - 1;
    }

    /// <summary>"zéro virgule cinq", "deux virgule vingt-cinq", "two point two five".</summary>
    private static bool TryReadPoint(ReadingScope scope, ref NumberSaid term)
    {
        if (scope.At(term.End) != ' ' || term.ScalePower != 0
            || !scope.TryMatch(scope.Pack.Numbers.PointWords, term.End + 1, out var end) || scope.At(end) != ' ')
        {
            return false;
        }

        var value = term.Value;
        var decimals = 0;
        var position = end + 1;
        while (decimals < 20
            && SmallNumberGrammar.TryReadBelowThousand(scope, position, out var part, out var partEnd))
        {
            if (part >= 10 && scope.Pack.Numbers.SpellsDecimals)
            {
                break;
            }

            // One digit by one, or zeros and then a number: "zéro cinq", "vingt-cinq", "two five".
            var places = part < 10 ? 1 : part < 100 ? 2 : 3;
            value += part / PowersOfTen.Of(decimals + places);
            decimals += places;
            end = partEnd;
            if (part >= 10 || scope.At(partEnd) != ' ')
            {
                break;
            }

            position = partEnd + 1;
        }

        if (decimals == 0)
        {
            return false;
        }

        term = term with { Value = value, Coefficient = value, Decimals = decimals, End = end, IsArticle = false };
        return true;
    }
}
