using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Round numbers by nouns and indefinite plurals: "une dizaine de millions", "des milliards", "several hundred thousand", "half a dozen".</summary>
internal static class CollectiveGrammar
{
    /// <summary>The least that an indefinite plural says.</summary>
    private const int IndefiniteLeast = 2;

    public static bool TryRead(ReadingScope scope, int start, out NumberSaid number)
    {
        if (scope.IsDigit(start))
        {
            return TryReadDigits(scope, start, out number);
        }

        var words = scope.Pack.Numbers;
        if (scope.TryMatch(words.Indefinites, start, out var indefinite, out var end))
        {
            return TryReadIndefinite(scope, indefinite, end, out number);
        }

        if (TryReadBarePlural(scope, start, out number))
        {
            return true;
        }

        if (scope.TryMatch(words.PartHeads, start, out var part, out end))
        {
            return TryReadPart(scope, part, end, out number);
        }

        if (scope.TryMatch(words.OneArticles, start, out end))
        {
            // "une petite centaine": the space before the noun stays.
            var next = scope.SkipSpace(end);
            var afterAdjective = scope.Skip(words.CollectiveAdjectives, next);
            return TryReadCollective(scope, 1, afterAdjective > next ? afterAdjective - 1 : end, isIndefinite: false, out number);
        }

        number = default;
        return SmallNumberGrammar.TryReadBelowThousand(scope, start, out var count, out end)
            && TryReadCollective(scope, count, end, isIndefinite: false, out number);
    }

    private static bool TryReadDigits(ReadingScope scope, int start, out NumberSaid number)
    {
        number = default;
        return DigitGrammar.TryRead(scope, start, out var digits) && digits.Decimals == 0
            && TryReadCollective(scope, digits.Value, digits.End, isIndefinite: false, out number);
    }

    private static bool TryReadIndefinite(ReadingScope scope, IndefiniteWord indefinite, int end, out NumberSaid number)
    {
        if (TryReadCollective(scope, IndefiniteLeast, end, isIndefinite: true, out number))
        {
            return true;
        }

        var next = scope.SkipSpace(end);
        if (scope.TryMatch(scope.Pack.Numbers.Scales, next, out var scale, out var scaleEnd)
            && (scale.IsPlural || (indefinite == IndefiniteWord.BeforePlural && scale.StandsAlone)))
        {
            return TryMultiply(scope, IndefiniteLeast, 0, Hedge.Several, scale, scaleEnd, out number);
        }

        if (indefinite == IndefiniteWord.BeforeRoundNumber)
        {
            return false;
        }

        // "several hundred", "several hundred million".
        if (scope.TryMatch(scope.Pack.Numbers.Hundreds, next, out var hundredEnd))
        {
            if (scope.TryMatch(scope.Pack.Numbers.Scales, scope.SkipSpace(hundredEnd), out scale, out scaleEnd) && !scale.IsPlural)
            {
                return TryMultiply(scope, IndefiniteLeast * 100, -2, Hedge.Several, scale, scaleEnd, out number);
            }

            number = Said(IndefiniteLeast * 100, -2, hundredEnd, Hedge.Several);
            return true;
        }

        number = Said(IndefiniteLeast, 0, end, Hedge.Several) with { NeedsUnit = true };
        return true;
    }

    /// <summary>English "dozens of", "hundreds of millions", "billions of".</summary>
    private static bool TryReadBarePlural(ReadingScope scope, int start, out NumberSaid number)
    {
        if (scope.TryMatch(scope.Pack.Numbers.Collectives, start, out var collective, out var end) && collective.IsIndefinite)
        {
            return TryReadChain(scope, IndefiniteLeast, collective, end, Hedge.Several, out number);
        }

        if (scope.TryMatch(scope.Pack.Numbers.Scales, start, out var scale, out end) && scale.IsIndefinite)
        {
            return TryMultiply(scope, IndefiniteLeast, 0, Hedge.Several, scale with { TakesOf = true }, end, out number);
        }

        number = default;
        return false;
    }

    /// <summary>"un demi-milliard", "half a billion", "une demi-douzaine", "a quarter of a million".</summary>
    private static bool TryReadPart(ReadingScope scope, decimal part, int end, out NumberSaid number)
    {
        number = default;
        var next = SmallNumberGrammar.IsJoiner(scope.At(end)) ? end + 1 : end;
        if (scope.TryMatch(scope.Pack.Numbers.Collectives, next, out var collective, out var collectiveEnd) && !collective.IsPlural)
        {
            number = Said(part * collective.Value, 0, collectiveEnd, collective.IsApproximate ? Hedge.Approx : null) with { TakesOf = collective.TakesOf };
            return true;
        }

        // "un demi-point de pourcentage", "half a percentage point", "half a percent".
        if (PercentGrammar.TryMatch(scope, next, out _) || scope.TryMatch(scope.Pack.Units.Points, next, out _, out _) || scope.TryMatch(scope.Pack.Units.BarePoints, next, out _, out _))
        {
            number = new NumberSaid(part, next) { Coefficient = part, Decimals = part == 0.5m ? 1 : 2, IsWords = true, NeedsUnit = true };
            return true;
        }

        return scope.TryMatch(scope.Pack.Numbers.Scales, next, out var scale, out var scaleEnd) && !scale.IsPlural && !scale.JoinsLarger
            && TryMultiply(scope, part, part == 0.5m ? 1 : 2, null, scale, scaleEnd, out number)
            && TryUncollect(ref number);
    }

    /// <summary>"half a billion" counts by no noun: it is a number as "un milliard" is.</summary>
    private static bool TryUncollect(ref NumberSaid number)
    {
        number = number with { IsCollective = false };
        return true;
    }

    private static bool TryReadCollective(ReadingScope scope, decimal count, int end, bool isIndefinite, out NumberSaid number)
    {
        number = default;
        var next = SmallNumberGrammar.IsJoiner(scope.At(end)) ? end + 1 : end;
        return next > end
            && scope.TryMatch(scope.Pack.Numbers.Collectives, next, out var collective, out var collectiveEnd)
            && (!isIndefinite || collective.IsPlural || collective.IsCounted)
            && (!collective.IsIndefinite || collective.TakesOf == isIndefinite || (collective.IsCounted && count >= 2))
            && TryReadChain(scope, count, collective, collectiveEnd, isIndefinite ? Hedge.Several : null, out number);
    }

    /// <summary>A collective and what it multiplies: "dizaines de milliers de", "dozen million".</summary>
    private static bool TryReadChain(ReadingScope scope, decimal count, CollectiveWord collective, int end, Hedge? hedge, out NumberSaid number)
    {
        number = default;
        hedge ??= collective.IsApproximate ? Hedge.Approx : null;
        if (!PowersOfTen.TryMultiply(count, collective.Value, out var value))
        {
            return false;
        }

        var next = scope.SkipSpace(end);
        if (collective.TakesOf && scope.TryMatch(scope.Pack.Units.OfWords, next, out var ofEnd))
        {
            next = scope.SkipSpace(ofEnd);
        }

        var groupSize = hedge != Hedge.Several && count >= 2 ? collective.Value : 0;
        if (scope.TryMatch(scope.Pack.Numbers.Scales, next, out var scale, out var scaleEnd) && (!collective.TakesOf || scale.IsPlural || scale.IsIndefinite))
        {
            var isRead = TryMultiply(scope, value, collective.Decimals, hedge, scale, scaleEnd, out number);
            number = number with { GroupSize = groupSize };
            return isRead;
        }

        number = Said(value, collective.Decimals, end, hedge) with { TakesOf = collective.TakesOf, GroupSize = groupSize };
        return true;
    }

    private static bool TryMultiply(ReadingScope scope, decimal value, int decimals, Hedge? hedge, ScaleWord scale, int end, out NumberSaid number)
    {
        // A second scale: "des milliers de milliards", "several thousand million".
        var second = scope.SkipSpace(end);
        var power = scale.Power;
        var last = scale;
        if (scale.TakesOf && scope.TryMatch(scope.Pack.Units.OfWords, second, out var ofEnd))
        {
            second = scope.SkipSpace(ofEnd);
        }

        if (scope.TryMatch(scope.Pack.Numbers.Scales, second, out var larger, out var largerEnd) && larger.Power > scale.Power)
        {
            power += larger.Power;
            last = larger;
            end = largerEnd;
        }

        number = default;
        if (!PowersOfTen.TryScale(value, power, out var scaled))
        {
            return false;
        }

        number = Said(scaled, decimals - power, end, hedge) with
        {
            Coefficient = value,
            ScalePower = power,
            TakesOf = last.TakesOf || last.IsIndefinite,
            Notes = scale.IsLongScale || last.IsLongScale ? ReadingNotes.LongScale : ReadingNotes.None,
        };
        return true;
    }

    private static NumberSaid Said(decimal value, int decimals, int end, Hedge? hedge) => new(value, end)
    {
        Coefficient = value,
        Decimals = decimals,
        Hedge = hedge,
        IsCollective = true,
        IsWords = true,
    };
}
