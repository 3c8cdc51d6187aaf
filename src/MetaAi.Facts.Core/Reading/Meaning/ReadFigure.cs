namespace MetaAi.Facts.Reading.Meaning;

/// <summary>A figure that was read from a position on. Of fields, since it is large.</summary>
internal struct ReadFigure
{
    /// <summary>The figure.</summary>
    public Figure Figure;

    /// <summary>The position after it.</summary>
    public int End;

    /// <summary>Whether it is one bare word or number ("2024", "sept") that another kind reads too, and that says nothing of its own kind.</summary>
    public bool IsPlain;

    /// <summary>Whether it is a date of years in digits, which might as well be numbers where the years are far off.</summary>
    public bool IsOfYears;
}
