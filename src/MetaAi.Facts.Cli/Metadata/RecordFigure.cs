using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Metadata;

/// <summary>The figure that a compiled record says.</summary>
internal static class RecordFigure
{
    /// <summary>The figure; null where the record has none, or what no figure can be.</summary>
    public static Figure? Of(FactRecord record) => Exchanged(record) is { } figure
        ? figure.Kind == FigureKind.Date ? figure with { Part = PartOf(record.Part) } : figure
        : null;

    private static Figure? Exchanged(FactRecord record) => new ExchangedFigure
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

    private static DatePart? PartOf(string? word) => Enum.GetValues<DatePart>().Cast<DatePart?>().FirstOrDefault(part => ExchangeForm.Of(part) == word);
}
