namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>A stretch of the calendar that words name or move by.</summary>
internal enum PeriodUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, from Monday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>Six months.</summary>
    Semester,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Twelve months from the declared start of the fiscal year on.</summary>
    FiscalYear,

    /// <summary>Ten years.</summary>
    Decade,
}
