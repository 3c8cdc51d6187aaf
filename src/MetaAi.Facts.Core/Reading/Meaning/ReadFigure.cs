namespace MetaAi.Facts.Reading.Meaning;

/// <summary>A figure that was read from a position on.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="End">The position behind it.</param>
internal readonly record struct ReadFigure(Figure Figure, int End)
{
    /// <summary>Whether it is one bare word or number ("2024", "sept") that another kind reads too, and that says nothing of its own kind.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether it is a date of years in digits, which might as well be numbers where the years are far off.</summary>
    public bool IsOfYears { get; init; }
}
