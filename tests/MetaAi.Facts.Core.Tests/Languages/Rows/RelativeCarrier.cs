using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>Dates that are counted from the day of publication.</summary>
internal static class RelativeCarrier
{
    private const int FirstMonth = 7;

    /// <summary>The phrase alone, as a date.</summary>
    public static IEnumerable<Carried> Of(TableRow row)
    {
        var relative = row.Means<RelativeDate>();
        return [new(row.Phrase, relative.IsFromText ? Said.Nothing : Period(relative.Unit, relative.Offset, relative.Part)) { Kinds = FigureKinds.Date, FiscalYearStart = FirstMonth }];
    }

    /// <summary>A period so many from the one of publication.</summary>
    public static string Period(PeriodUnit unit, int offset, DatePart? part = null)
    {
        var day = Carried.Issued;
        if (unit == PeriodUnit.FiscalYear)
        {
            // The day lies in the fiscal year that began in the year before.
            return Said.Months(day.Year - 1 + offset, FirstMonth, 12, Hedge.Exact, part);
        }

        var months = unit switch
        {
            PeriodUnit.Month => 1,
            PeriodUnit.Quarter => 3,
            PeriodUnit.Semester => 6,
            PeriodUnit.Year => 12,
            PeriodUnit.Decade => 120,
            _ => 0,
        };
        if (months == 0)
        {
            var first = unit == PeriodUnit.Day ? day.AddDays(offset) : day.AddDays((7 * offset) - 2);
            return Said.Period(first, unit == PeriodUnit.Day ? first : first.AddDays(6), Hedge.Exact, part);
        }

        var start = ((((day.Year * 12) + day.Month - 1) / months) + offset) * months;
        return Said.Months(start / 12, (start % 12) + 1, months, Hedge.Exact, part);
    }
}
