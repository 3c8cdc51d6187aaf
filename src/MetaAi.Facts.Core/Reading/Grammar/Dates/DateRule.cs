namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>How the days that are meant lie in the period that was said, where that depends on its year.</summary>
internal enum DateRule : byte
{
    /// <summary>The period itself.</summary>
    Whole,

    /// <summary>A day that its number in the period names: "dernier jour de 2024".</summary>
    NthDay,

    /// <summary>A day that the number of its weekday names: "premier vendredi de juillet".</summary>
    NthWeekday,

    /// <summary>The week, from Monday, around a day: "semaine du 6 octobre".</summary>
    WeekAround,

    /// <summary>The week of a year that its number (ISO 8601) names: "semaine 10".</summary>
    NthWeek,
}
