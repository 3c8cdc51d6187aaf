using MetaAi.Facts.Dates;
using NodaTime;

namespace MetaAi.Facts;

/// <summary>From NodaTime's dates to those that the compiler and the run time share.</summary>
internal static class CivilDates
{
    public static CivilDate ToCivilDate(this LocalDate day) => new(day.Year, day.Month, day.Day);
}
