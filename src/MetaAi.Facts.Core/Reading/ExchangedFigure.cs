namespace MetaAi.Facts.Reading;

/// <summary>A figure in the forms in which it is exchanged: as text, before anybody has looked whether it is one.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record ExchangedFigure
{
    /// <summary>The kind: <c>money</c>, <c>percent</c> and on.</summary>
    public string? Kind { get; init; }

    /// <summary>The lower end, or null.</summary>
    public string? Low { get; init; }

    /// <summary>The upper end, or null.</summary>
    public string? High { get; init; }

    /// <summary>Whether a range leaves its lower end out.</summary>
    public bool IsLowExclusive { get; init; }

    /// <summary>Whether a range leaves its upper end out.</summary>
    public bool IsHighExclusive { get; init; }

    /// <summary>The unit, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The hedge: <c>exact</c>, <c>moreThan</c> and on.</summary>
    public string? Hedge { get; init; }

    /// <summary>The precision that the words imply, as XBRL's <c>decimals</c>; null where they imply none.</summary>
    public int? Decimals { get; init; }

    /// <summary>The figure; null where the texts say none, or what no figure can be.</summary>
    public Figure? ToFigure()
    {
        var index = ExchangeForm.Kinds.ToList().IndexOf(Kind!);
        if (index < 0 || ExchangeForm.ToHedge(Hedge) is not { } hedge)
        {
            return null;
        }

        var kind = (FigureKind)index;
        var (low, high) = (ExchangeForm.ToEnd(Low, kind), ExchangeForm.ToEnd(High, kind));
        if ((low is null) != (Low is null) || (high is null) != (High is null))
        {
            return null;
        }

        var figure = new Figure
        {
            Kind = kind,
            Low = low,
            High = high,
            IsLowExclusive = IsLowExclusive,
            IsHighExclusive = IsHighExclusive,
            Unit = Unit,
            Hedge = hedge,
            Decimals = Decimals,
        };
        return FigureContradiction.Of(figure) is null ? figure : null;
    }
}
