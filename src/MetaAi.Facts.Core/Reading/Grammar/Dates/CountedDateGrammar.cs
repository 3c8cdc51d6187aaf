using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>
/// Periods counted from the publication date: "il y a deux ans", "dans trois mois", "d'ici deux ans", "two years ago". As with "l'année
/// dernière", the words name the whole period of the unit said: two years ago is a year, two days ago a day.
/// </summary>
internal static class CountedDateGrammar
{
    public static bool TryRead(ReadingScope scope, int start, out DateRangeSaid range, out Hedge? hedge)
    {
        range = default;
        hedge = null;
        var hasHead = scope.TryMatch(scope.Pack.Dates.CountedHeads, start, out var said, out var position);
        position = hasHead ? scope.SkipSpace(position) : start;
        if (hasHead && said.NeedsDeclaration && !scope.Prefers(FigureKinds.Date, FigureKinds.Duration))
        {
            return false;
        }

        if (!PeriodCountGrammar.TryRead(scope, position, out var count, out var end) || count == 0)
        {
            return false;
        }

        // "2 years, 1 month and 21 days ago" is a day.
        if (!hasHead && CountedDayGrammar.TryRead(scope, start, out var day))
        {
            range = new DateRangeSaid(day, day, false, day.End);
            return true;
        }

        // "dans deux ou trois ans", "two to three years ago".
        var last = count;
        if (scope.TryMatch(scope.Pack.Dates.RangeConnectors, scope.SkipSpace(end), out var connectorEnd)
            && PeriodCountGrammar.TryRead(scope, scope.SkipSpace(connectorEnd), out var second, out var secondEnd))
        {
            (last, end) = (second, secondEnd);
        }

        if (last < count || !SmallNumberGrammar.IsJoiner(scope.At(end))
            || !scope.TryMatch(scope.Pack.Units.Durations, end + 1, out var word, out end) || UnitOf(word) is not { } unit)
        {
            return false;
        }

        if (!hasHead && !(scope.At(end) == ' ' && scope.TryMatch(scope.Pack.Dates.CountedTails, end + 1, out said, out end)))
        {
            return false;
        }

        // "dans huit jours" is in a week, by custom or to the day.
        if (unit == PeriodUnit.Day && Array.IndexOf(scope.Pack.Dates.CustomaryDays, last) >= 0)
        {
            return scope.Refuse(RefusalReason.DoubtfulDate, start, end);
        }

        // By which of two years something is to be done nobody knows.
        hedge = said.Hedge;
        if ((last > count && hedge is not null)
            || !RelativeDateGrammar.TryResolve(scope, start, new RelativeDate(unit, said.Direction * count), end, out var near)
            || !RelativeDateGrammar.TryResolve(scope, start, new RelativeDate(unit, said.Direction * last), end, out var far))
        {
            return false;
        }

        (near, far) = (near with { Start = start }, far with { Start = start });
        range = said.Direction > 0 ? new DateRangeSaid(near, far, last > count, end) : new DateRangeSaid(far, near, last > count, end);
        return true;
    }

    private static PeriodUnit? UnitOf(DurationWord word) => (word.Unit, word.Count) switch
    {
        (DurationUnit.Day, 1) => PeriodUnit.Day,
        (DurationUnit.Week, 1) => PeriodUnit.Week,
        (DurationUnit.Month, 1) => PeriodUnit.Month,
        (DurationUnit.Month, 3) => PeriodUnit.Quarter,
        (DurationUnit.Month, 6) => PeriodUnit.Semester,
        (DurationUnit.Year, 1) => PeriodUnit.Year,
        (DurationUnit.Year, 10) => PeriodUnit.Decade,
        _ => null,
    };
}
