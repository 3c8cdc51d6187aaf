namespace MetaAi.Facts.Reading;

/// <summary>The kinds that a reader may answer with; what is declared decides between readings that the words alone leave open.</summary>
[Flags]
public enum FigureKinds
{
    /// <summary>No kind: nothing can be read.</summary>
    None = 0,

    /// <summary><see cref="FigureKind.Money"/>.</summary>
    Money = 1 << FigureKind.Money,

    /// <summary><see cref="FigureKind.Percent"/>.</summary>
    Percent = 1 << FigureKind.Percent,

    /// <summary><see cref="FigureKind.Points"/>.</summary>
    Points = 1 << FigureKind.Points,

    /// <summary><see cref="FigureKind.Fraction"/>.</summary>
    Fraction = 1 << FigureKind.Fraction,

    /// <summary><see cref="FigureKind.Ratio"/>.</summary>
    Ratio = 1 << FigureKind.Ratio,

    /// <summary><see cref="FigureKind.Count"/>.</summary>
    Count = 1 << FigureKind.Count,

    /// <summary><see cref="FigureKind.Number"/>.</summary>
    Number = 1 << FigureKind.Number,

    /// <summary><see cref="FigureKind.Date"/>.</summary>
    Date = 1 << FigureKind.Date,

    /// <summary><see cref="FigureKind.Duration"/>.</summary>
    Duration = 1 << FigureKind.Duration,

    /// <summary>Whatever the words say.</summary>
    Any = Money | Percent | Points | Fraction | Ratio | Count | Number | Date | Duration,
}
