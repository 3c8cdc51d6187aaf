namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>Which of day and month comes first in a numeric date.</summary>
internal enum NumericDateOrder
{
    /// <summary>The language does not say; its country would.</summary>
    Unknown,

    /// <summary>3/11/2025 is in November.</summary>
    DayFirst,

    /// <summary>3/11/2025 is in March.</summary>
    MonthFirst,
}
