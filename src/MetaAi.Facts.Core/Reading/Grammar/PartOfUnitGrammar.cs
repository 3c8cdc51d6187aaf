using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>
/// A share of one unit: "half of one percent", "un dixième de seconde", "1/2 hour", "three-tenths of a percentage point", "a quarter of a million". It is no share but that
/// much of the unit, where a decimal or a smaller unit of time says it exactly.
/// </summary>
internal static class PartOfUnitGrammar
{
    private const int MostDecimals = 9;
    private const int HoursOfDay = 24;
    private const int MonthsOfYear = 12;
    private const int Sixty = 60;

    public static bool TryRead(ReadingScope scope, in MeasureSaid share, out MeasureSaid measure)
    {
        measure = default;
        if (share.Unit.Kind != UnitKind.Share || share.IsNegative || share.Whole <= 1)
        {
            return false;
        }

        // "1/2h", "half percent": digits and a half need no word between.
        var position = SmallNumberGrammar.IsJoiner(scope.At(share.End)) ? share.End + 1 : share.End;
        var isLinked = position > share.End && scope.TryMatch(scope.Pack.Units.PartLinks, position, out var linkEnd) && (position = scope.SkipSpace(linkEnd)) > 0;
        if (!isLinked && !scope.IsDigit(share.End - 1) && !(share.Number.Value == 1 && share.Whole == 2))
        {
            return false;
        }

        return TryReadUnit(scope, share, position, out measure) || (isLinked && TryReadScale(scope, share, position, out measure));
    }

    private static bool TryReadUnit(ReadingScope scope, in MeasureSaid share, int position, out MeasureSaid measure)
    {
        measure = default;
        if (scope.TryMatch(scope.Pack.Units.Durations, position, out var word, out var end) && !word.NeedsDeclaration)
        {
            return TryReadDuration(share, word, end, out measure);
        }

        if (!TryDivide(share, out var value, out var decimals))
        {
            return false;
        }

        var number = new NumberSaid(value, share.End) { Decimals = decimals, IsWords = true };
        UnitSaid unit;
        if (scope.TryMatch(scope.Pack.Units.Points, position, out var isBasis, out end)
            || (scope.Prefers(FigureKinds.Points, FigureKinds.Count) && scope.TryMatch(scope.Pack.Units.BarePoints, position, out isBasis, out end)))
        {
            unit = new UnitSaid(UnitKind.Points, end) { IsBasis = isBasis };
        }
        else if (PercentGrammar.TryMatch(scope, position, out end))
        {
            unit = new UnitSaid(UnitKind.Percent, end);
        }
        else
        {
            return false;
        }

        measure = new MeasureSaid { Number = number, Unit = unit, Start = share.Start, End = end };
        return true;
    }

    private static bool TryReadDuration(in MeasureSaid share, DurationWord word, int end, out MeasureSaid measure)
    {
        var (smaller, count) = word.Unit switch
        {
            DurationUnit.Year => (DurationUnit.Month, MonthsOfYear),
            DurationUnit.Day => (DurationUnit.Hour, HoursOfDay),
            DurationUnit.Hour => (DurationUnit.Minute, Sixty),
            DurationUnit.Minute => (DurationUnit.Second, Sixty),
            _ => (word.Unit, 1),
        };
        measure = default;
        var amount = share.Number.Value * word.Count;
        if (amount % share.Whole == 0)
        {
            (smaller, amount) = (word.Unit, amount / share.Whole);
        }
        else if (TryDivide(share, out var value, out _))
        {
            (smaller, amount) = (word.Unit, value * word.Count);
        }
        else if (count > 1 && (amount * count) % share.Whole == 0)
        {
            amount = amount * count / share.Whole;
        }
        else
        {
            return false;
        }

        measure = new MeasureSaid
        {
            Number = new NumberSaid(amount, share.End) { IsWords = true },
            Unit = new UnitSaid(UnitKind.Duration, end) { Duration = new DurationWord(smaller) },
            Start = share.Start,
            End = end,
        };
        return true;
    }

    /// <summary>"a quarter of a million", "trois quarts de million".</summary>
    private static bool TryReadScale(ReadingScope scope, in MeasureSaid share, int position, out MeasureSaid measure)
    {
        measure = default;
        if (!scope.TryMatch(scope.Pack.Numbers.Scales, position, out var scale, out var end) || scale.IsPlural || scale.JoinsLarger
            || !PowersOfTen.TryScale(share.Number.Value, scale.Power, out var scaled) || scaled % share.Whole != 0 || !TryDivide(share, out var coefficient, out var decimals))
        {
            return false;
        }

        var number = new NumberSaid(scaled / share.Whole, end)
        {
            Coefficient = coefficient,
            Decimals = decimals - scale.Power,
            ScalePower = scale.Power,
            IsWords = true,
            TakesOf = scale.TakesOf,
            Notes = scale.IsLongScale ? ReadingNotes.LongScale : ReadingNotes.None,
        };
        UnitGrammar.TryRead(scope, number, out var unit);
        measure = new MeasureSaid { Number = number, Unit = unit, Start = share.Start, End = Math.Max(end, unit.End) };
        return true;
    }

    /// <summary>The share as a decimal, where one says it exactly.</summary>
    public static bool TryDivide(in MeasureSaid share, out decimal value, out int decimals)
    {
        value = share.Number.Value / (share.Whole == 0 ? 1 : share.Whole);
        decimals = 0;
        while (decimals < MostDecimals && decimal.Truncate(value * PowersOfTen.Of(decimals)) != value * PowersOfTen.Of(decimals))
        {
            decimals++;
        }

        return share.Whole > 0 && value * share.Whole == share.Number.Value && decimals < MostDecimals;
    }
}
