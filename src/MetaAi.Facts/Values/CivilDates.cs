using MetaAi.Facts.Dates;
using NodaTime;

namespace MetaAi.Facts;

/// <summary>Between NodaTime's dates and those that the compiler and the run time share.</summary>
internal static class CivilDates
{
    /// <summary>The day; its year is known.</summary>
    public static LocalDate ToLocalDate(this CivilDate day) => new(day.Year!.Value, day.Month, day.Day);

    public static CivilDate ToCivilDate(this LocalDate day) => new(day.Year, day.Month, day.Day);
}
