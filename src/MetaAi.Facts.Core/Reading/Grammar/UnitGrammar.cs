using MetaAi.Facts.Languages;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>The unit after a number: of the kinds that could be meant the one whose words reach furthest, a counted noun last.</summary>
internal static class UnitGrammar
{
    private const int LongestAcronym = 3;

    public static bool TryRead(ReadingScope scope, in NumberSaid number, out UnitSaid unit)
    {
        unit = default;
        if (scope.IsEnd(number.End) || IsElided(scope, number))
        {
            return false;
        }

        if (!CanStart(scope, number))
        {
            return CountGrammar.TryRead(scope, number, out unit);
        }

        // First, since case tells "PB" from "pb" and the words of the others are matched without.
        Offer(SymbolGrammar.TryRead(scope, number, out var candidate), candidate, ref unit);
        Offer(PercentGrammar.TryRead(scope, number, out candidate), candidate, ref unit);
        Offer(PointsGrammar.TryRead(scope, number, out candidate), candidate, ref unit);
        Offer(MoneyGrammar.TryReadAfter(scope, number, out candidate), candidate, ref unit);
        Offer(RatioGrammar.TryReadAfter(scope, number, out candidate), candidate, ref unit);
        Offer(!IsOrdinal(scope, number) && DurationGrammar.TryRead(scope, number, out candidate) && !IsDecade(number, candidate), candidate, ref unit);
        if (unit.Kind is UnitKind.Duration or UnitKind.Money)
        {
            Offer(CountGrammar.TryReadMeasure(scope, number, out candidate), candidate, ref unit);
        }

        if (IsAcronym(scope, number, unit))
        {
            unit = default;
            return false;
        }

        if (unit.Kind == UnitKind.None)
        {
            Offer(CountGrammar.TryRead(scope, number, out candidate), candidate, ref unit);
        }

        return unit.Kind != UnitKind.None;
    }

    // Most words after a number begin no unit.
    private static bool CanStart(ReadingScope scope, in NumberSaid number)
    {
        var position = SmallNumberGrammar.IsJoiner(scope.At(number.End)) ? number.End + 1 : number.End;
        return number.IsGluedToCode || !char.IsLetter(scope.At(position)) || scope.Text.Can(position, WordRole.UnitStart);
    }

    /// <summary>The position of the unit: after the "de" of "une dizaine de fois" too.</summary>
    public static int SkipTo(ReadingScope scope, in NumberSaid number)
    {
        var position = scope.SkipSpace(number.End);
        return number.TakesOf ? scope.Skip(scope.Pack.Units.OfWords, position) : position;
    }

    /// <summary>"forty-second", "trois cent vingt seconde": rather the end of an ordinal than one unit of time after several in words.</summary>
    private static bool IsOrdinal(ReadingScope scope, in NumberSaid number) =>
        number is { IsWords: true, Value: >= 2, IsArticle: false } && SmallNumberGrammar.IsJoiner(scope.At(number.End))
        && scope.TryMatch(scope.Pack.Dates.Ordinals, number.End + 1, out _, out _);

    /// <summary>"L'article 7 s'applique", "12 l'an dernier": a letter before an apostrophe is an elided word; "de" is of the unit.</summary>
    private static bool IsElided(ReadingScope scope, in NumberSaid number) =>
        scope.At(number.End) == ' ' && scope.At(number.End + 2) == '\'' && char.IsLetter(scope.At(number.End + 1)) && char.IsLetter(scope.At(number.End + 3))
        && !scope.TryMatch(scope.Pack.Units.OfWords, number.End + 1, out _);

    /// <summary>"an SEC filing", "five BP rigs": an abbreviation in capitals after a number in words, or before a noun, is a name.</summary>
    private static bool IsAcronym(ReadingScope scope, in NumberSaid number, in UnitSaid unit)
    {
        var start = number.End + 1;
        if (unit.Kind is not (UnitKind.Duration or UnitKind.Points) || scope.At(number.End) != ' ' || unit.End - start is < 2 or > LongestAcronym)
        {
            return false;
        }

        for (var i = start; i < unit.End; i++)
        {
            if (!scope.IsUpper(i))
            {
                return false;
            }
        }

        return number.IsWords
            ? scope.IsLower(number.End - 1)
            : scope.At(unit.End) == ' ' && CountGrammar.IsPluralWord(scope, unit.End + 1) && scope.IsLower(unit.End + 1);
    }

    /// <summary>"1970s": a letter that touches a year is no unit of time.</summary>
    private static bool IsDecade(in NumberSaid number, in UnitSaid unit) =>
        LikelyYear.Is(number) && unit.End == number.End + 1;

    private static void Offer(bool isRead, in UnitSaid candidate, ref UnitSaid unit)
    {
        if (isRead && candidate.End > unit.End)
        {
            unit = candidate;
        }
    }
}
