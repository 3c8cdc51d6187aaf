using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>One number with its sign and unit, of whatever kind: the bound that figures and ranges are made of.</summary>
internal static class MeasureGrammar
{
    /// <summary>Reads the measure that reaches furthest; between equals, one of a kind that was asked for.</summary>
    public static bool TryRead(ReadingScope scope, int start, out MeasureSaid measure)
    {
        if (!CanStart(scope, start))
        {
            measure = default;
            return false;
        }

        return scope.Measures.TryRecall(start, out var isRead, out measure)
            ? isRead
            : scope.Measures.Keep(start, TryReadFrom(scope, start, out measure), measure);
    }

    /// <summary>Whether the first word may begin a measure; most words of dates and between phrases may not. "MEUR" is told by its capitals.</summary>
    private static bool CanStart(ReadingScope scope, int start)
    {
        if (!char.IsLetter(scope.At(start)) || scope.Text.Can(start, WordRole.MeasureStart) || (start == 0 && scope.Prefers(FigureKinds.Money, FigureKinds.Number)))
        {
            return true;
        }

        for (var i = start + 1; char.IsLetter(scope.At(i)); i++)
        {
            if (scope.IsUpper(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadFrom(ReadingScope scope, int start, out MeasureSaid measure)
    {
        measure = default;
        Offer(scope, TryReadSigned(scope, start, out var candidate), candidate, ref measure);
        if (measure.End > start && (scope.IsEnd(measure.End) || (measure.Unit.Kind is UnitKind.Money or UnitKind.Percent or UnitKind.Points && !IsShared(scope, measure.End))) && IsAsked(scope, measure))
        {
            // Nothing reaches further.
            return true;
        }

        if (FractionGrammar.TryRead(scope, start, out candidate))
        {
            Offer(scope, true, candidate, ref measure);
            Offer(scope, PartOfUnitGrammar.TryRead(scope, candidate, out var part), part, ref measure);
        }
        else
        {
            Offer(scope, TryReadSignedFraction(scope, start, out candidate), candidate, ref measure);
        }

        Offer(scope, RatioGrammar.TryReadWord(scope, start, out candidate), candidate, ref measure);
        Offer(scope, RatioGrammar.TryReadBefore(scope, start, out candidate), candidate, ref measure);
        Offer(scope, DurationGrammar.TryReadPart(scope, start, out candidate), candidate, ref measure);
        return measure.End > start;
    }

    // "un euro sur trois".
    private static bool IsShared(ReadingScope scope, int end) => scope.At(end) == ' ' && scope.TryMatch(scope.Pack.Units.OutOf, end + 1, out _);

    private static void Offer(ReadingScope scope, bool isRead, in MeasureSaid candidate, ref MeasureSaid measure)
    {
        if (isRead && (candidate.End > measure.End || (candidate.End == measure.End && !IsAsked(scope, measure) && IsAsked(scope, candidate))))
        {
            measure = candidate;
        }
    }

    private static bool IsAsked(ReadingScope scope, in MeasureSaid measure) => measure.Unit.Kind switch
    {
        UnitKind.Share => scope.Asks(FigureKinds.Fraction),
        UnitKind.Times => scope.Asks(FigureKinds.Ratio),
        UnitKind.Duration => scope.Asks(FigureKinds.Duration),
        _ => true,
    };

    /// <summary>A sign or parentheses, a currency before, the number, and the unit after.</summary>
    private static bool TryReadSigned(ReadingScope scope, int start, out MeasureSaid measure)
    {
        var position = start;
        var isParenthesised = scope.At(position) == '(';
        position = isParenthesised ? scope.SkipSpace(position + 1) : position;
        var isNegative = TryReadSign(scope, ref position, out var hasSign);
        measure = default;
        if (!TryReadUnsigned(scope, position, isParenthesised, out measure, out var isClosed))
        {
            return false;
        }

        if (isParenthesised && !isClosed)
        {
            var close = scope.SkipSpace(measure.End);
            if (scope.At(close) != ')')
            {
                return false;
            }

            measure.End = close + 1;
        }

        // Accountants' parentheses are the sign; a second one contradicts them.
        var isSaidTwice = hasSign && (isParenthesised || measure.IsNegative);
        measure.Start = start;
        measure.IsNegative |= isNegative || isParenthesised;
        return !isSaidTwice;
    }

    /// <summary>"-4/5": of signs alone, since "moins un tiers" is rather a change.</summary>
    private static bool TryReadSignedFraction(ReadingScope scope, int start, out MeasureSaid measure)
    {
        measure = default;
        var position = start;
        if (scope.At(start) is not ('-' or FoldedPhrase.Minus) || !TryReadSign(scope, ref position, out _) || !FractionGrammar.TryRead(scope, position, out measure))
        {
            return false;
        }

        measure.Start = start;
        measure.IsNegative = true;
        return true;
    }

    private static bool TryReadSign(ReadingScope scope, ref int position, out bool hasSign)
    {
        hasSign = true;
        switch (scope.At(position))
        {
            case FoldedPhrase.Minus:
                position = scope.SkipSpace(position + 1);
                return true;

            case '-' when scope.At(position + 1) != ' ' || IsApartSign(scope, position):
                position = scope.SkipSpace(position + 1);
                return true;
            case '+':
                position = scope.SkipSpace(position + 1);
                return false;
        }

        if (scope.TryMatch(scope.Pack.Numbers.MinusWords, position, out var end) && (scope.At(end) == ' ' || (scope.At(end) == '-' && scope.IsDigit(end + 1))))
        {
            position = end + 1;
            return true;
        }

        hasSign = false;
        return false;
    }

    /// <summary>Before a space a dash is a bullet or stands between phrases as often as it is a sign: "- 7,6 %" alone has one, and "de - 3 à - 5 %" two.</summary>
    private static bool IsApartSign(ReadingScope scope, int position)
    {
        if (position == 0 || position == scope.ApartSignAt)
        {
            return true;
        }

        var word = position - 1;
        while (word > 0 && char.IsLetter(scope.At(word - 1)))
        {
            word--;
        }

        foreach (var form in scope.Pack.Ranges)
        {
            if ((scope.TryMatch(form.Connectors, word, out var end) && end == position - 1)
                || (form.Openers is { } openers && scope.TryMatch(openers, word, out end) && end == position - 1))
            {
                return word < position - 1;
            }
        }

        return false;
    }

    private static bool TryReadUnsigned(
        ReadingScope scope, int start, bool isParenthesised, out MeasureSaid measure, out bool isClosed)
    {
        measure = default;
        isClosed = false;
        ScaleWord scale = default;
        var hasPrefix = MoneyGrammar.TryReadBefore(scope, start, out var prefix) || MoneyGrammar.TryReadScaledBefore(scope, start, out prefix, out scale);
        var position = hasPrefix ? scope.SkipSpace(prefix.End) : start;

        // "$-5bn": the sign may stand after the currency's.
        var isNegative = hasPrefix && scope.At(position) is '-' or FoldedPhrase.Minus;
        position = isNegative ? position + 1 : position;

        // "$(5) million": so may the accountants' parentheses.
        var isOpened = hasPrefix && !isNegative && !isParenthesised && scope.At(position) == '(';
        position = isOpened ? scope.SkipSpace(position + 1) : position;
        // "€m 12.4", "EUR million 125".
        var scaleEnd = position;
        var isScaledAfter = hasPrefix && scale.Power == 0 && position == scope.SkipSpace(prefix.End) && MoneySpellings.TryReadScaleAfter(scope, start, prefix.End, out scale, out scaleEnd);
        position = isScaledAfter ? scope.SkipSpace(scaleEnd) : position;

        // "€ million", "$ millions": the head of a column, also before years.
        ref var number = ref measure.Number;
        if ((hasPrefix && !scope.IsDigit(position) && (isScaledAfter || scope.TryMatch(scope.Pack.Numbers.Scales, position, out _, out _)))
            || !(NumberGrammar.TryRead(scope, position, out number) || (hasPrefix && MoneySpellings.TryReadNil(scope, position, ref number)))
            || (isScaledAfter && LikelyYear.Is(number)))
        {
            return false;
        }

        if (hasPrefix && MoneySpellings.TrySkipDash(scope, number, out var dashEnd))
        {
            number = number with { End = dashEnd };
        }

        // "(1,2) milliard": the parentheses may close before the scale, which then belongs to the whole.
        var close = scope.SkipSpace(number.End);
        if ((isParenthesised || isOpened) && scope.At(close) == ')')
        {
            isClosed = true;
            number = number with { End = close + 1 };
            if (!NumberGrammar.TryAddScale(scope, start, ref number))
            {
                return false;
            }
        }

        if (isOpened && !isClosed)
        {
            return false;
        }

        if (hasPrefix)
        {
            if (scale.Power > 0 && !NumberGrammar.TryScaleBy(scope, start, scale, ref number))
            {
                return false;
            }

            if (scale.Power == 0)
            {
                TryReadHedgedScale(scope, start, ref number);
            }

            // A currency may be said twice, where both say the same one: "$5 million USD", "$40 million Canadian". After a sum it begins a second amount.
            UnitSaid after = default;
            var isTwice = !number.IsSum && (MoneyGrammar.TryReadAfter(scope, number, out after) || MoneyGrammar.TryReadAdjective(scope, prefix.Currency!, number.End, out after));
            var agreed = isTwice ? MoneyGrammar.Agree(prefix.Currency!, after.Currency!) : null;
            prefix = agreed is null ? prefix : prefix with { Currency = agreed };
            measure.Unit = prefix;
            measure.End = agreed is null ? number.End : after.End;
            measure.IsNegative = isNegative || isOpened;
            if (agreed is null && SubunitGrammar.TryReadNamed(scope, number, prefix.Currency!, number.End, out var whole))
            {
                measure.End = whole.End;
                number = whole;
            }

            return !number.IsArticle && !number.IsGluedToCode;
        }

        ref var unit = ref measure.Unit;
        if (TryReadHedged(scope, position, ref number, out unit))
        {
            measure.End = Math.Max(number.End, unit.End);
            return true;
        }

        if (MoneySpellings.TryReadAfter(scope, start, ref number, out unit))
        {
            measure.End = unit.End;
            return true;
        }

        if (!UnitGrammar.TryRead(scope, number, out unit))
        {
            // Whatever a grammar left there.
            unit = default;
            measure.End = number.End;
            return !number.NeedsUnit && !number.IsGluedToCode;
        }

        if (unit.Kind == UnitKind.Money && MoneyGrammar.TryReadAdjective(scope, unit.Currency!, unit.End, out var adjective))
        {
            unit = adjective;
        }
        else if (unit.Kind == UnitKind.Money && MoneySpellings.TryAddScale(scope, start, ref number, ref unit))
        {
            measure.End = unit.End;
            return true;
        }
        else if (unit.Kind == UnitKind.Money && MoneySpellings.TryReadAgain(scope, unit.Currency!, unit.End, out var again))
        {
            unit = again;
        }

        measure.End = unit.End;
        if (unit.Kind == UnitKind.Money && (SubunitGrammar.TryRead(scope, number, unit.Currency!, unit.End, out var longer) || AmountSumGrammar.TryRead(scope, number, unit.Currency!, unit.End, out longer)))
        {
            measure.End = longer.End;
            number = longer;
        }

        TryAddPart(scope, ref measure);
        measure.IsMultipleWord = unit.Kind == UnitKind.Times && number.IsWords;
        return true;
    }

    /// <summary>"trois kilos et demi", "2 % et demi", "three miles and a half": a part of the unit after it, unless it is of something else.</summary>
    private static void TryAddPart(ReadingScope scope, ref MeasureSaid measure)
    {
        if (measure.Unit.Kind is not (UnitKind.Noun or UnitKind.Percent or UnitKind.Points or UnitKind.Money) || measure.Number is not { ScalePower: 0, Decimals: 0, Hedge: null }
            || !PartTail.TryRead(scope, measure.End, out var part, out var end))
        {
            return;
        }

        var value = measure.Number.Value + part;
        measure.Number = measure.Number with { Value = value, Coefficient = value, Decimals = part == 0.5m ? 1 : 2, IsPlainDigits = false };
        measure.End = end;
    }

    /// <summary>"3,000+ jobs", "100+ million", "300 or more boats": a hedge before the scale and the unit.</summary>
    private static bool TryReadHedged(ReadingScope scope, int start, ref NumberSaid number, out UnitSaid unit)
    {
        unit = default;
        if (!TryMatchHedge(scope, number, out var hedged))
        {
            return false;
        }

        var end = hedged.End;
        var isRead = NumberGrammar.TryAddScale(scope, start, ref hedged) && (UnitGrammar.TryRead(scope, hedged, out unit) || hedged.End > end);
        number = isRead ? hedged : number;
        return isRead;
    }

    /// <summary>"$39-odd billion": a hedge before the scale of an amount.</summary>
    private static void TryReadHedgedScale(ReadingScope scope, int start, ref NumberSaid number)
    {
        if (TryMatchHedge(scope, number, out var hedged) && hedged.End is var end && NumberGrammar.TryAddScale(scope, start, ref hedged) && hedged.End > end)
        {
            number = hedged;
        }
    }

    private static bool TryMatchHedge(ReadingScope scope, in NumberSaid number, out NumberSaid hedged)
    {
        hedged = default;
        var position = number.End;
        if (number.Hedge is not null || char.IsLetter(scope.At(position))
            || !scope.TryMatch(scope.Pack.HedgesAfter, scope.SkipSpace(position), out var phrase, out var end)
            || phrase.OfNumbers is not { } hedge || scope.At(end) != ' ' || (phrase.Before != HedgeEnd.Counted && (number.IsWords || scope.At(position) == ' ')))
        {
            return false;
        }

        // Of number words it says what a sign says of digits: it holds for the whole.
        hedged = number with { Hedge = hedge, End = end, IsWords = false };
        return true;
    }
}
