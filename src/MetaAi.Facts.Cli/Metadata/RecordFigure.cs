using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Metadata;

/// <summary>The figure that a compiled record says.</summary>
internal static class RecordFigure
{
    private static readonly FigureKind[] Kinds = Enum.GetValues<FigureKind>();
    private static readonly Hedge[] Hedges = Enum.GetValues<Hedge>();

    /// <summary>The figure; null where the record has none, or what no figure can be.</summary>
    public static Figure? Of(FactRecord record)
    {
        var kindIndex = Array.FindIndex(Kinds, each => ExchangeForm.Of(each) == record.Kind);
        var hedgeIndex = Array.FindIndex(Hedges, hedge => ExchangeForm.Of(hedge) == record.Hedge);
        if (kindIndex < 0 || hedgeIndex < 0)
        {
            return null;
        }

        var kind = Kinds[kindIndex];
        var (low, high) = (ExchangeForm.ToEnd(record.Low, kind), ExchangeForm.ToEnd(record.High, kind));
        if ((low is null) != (record.Low is null) || (high is null) != (record.High is null))
        {
            return null;
        }

        var figure = new Figure
        {
            Kind = kind,
            Low = low,
            High = high,
            IsLowExclusive = record.LowExclusive,
            IsHighExclusive = record.HighExclusive,
            Unit = record.Unit,
            Hedge = Hedges[hedgeIndex],
            Decimals = record.Decimals,
        };
        return FigureContradiction.Of(figure) is null ? figure : null;
    }
}
