using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Metadata;

/// <summary>The figure that a compiled record says.</summary>
internal static class RecordFigure
{
    /// <summary>The figure; null where the record has none, or what no figure can be.</summary>
    public static Figure? Of(FactRecord record) => new ExchangedFigure
    {
        Kind = record.Kind,
        Low = record.Low,
        High = record.High,
        IsLowExclusive = record.LowExclusive,
        IsHighExclusive = record.HighExclusive,
        Unit = record.Unit,
        Hedge = record.Hedge,
        Decimals = record.Decimals,
    }.ToFigure();
}
