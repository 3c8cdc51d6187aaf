using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>A fact as a figure of a chart.</summary>
/// <param name="Value">What is drawn.</param>
/// <param name="Unit">What it measures.</param>
internal sealed record ChartFigure(ChartValue Value, ChartUnit Unit)
{
    private const string Actual = "actual";

    /// <summary>The figure of a fact, quoted or computed; null where it is no number, or none that is disclosed.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="isUnproved">Whether what was looked at does not prove it.</param>
    public static ChartFigure? Of(BookFact fact, bool isUnproved) =>
        fact.Record.Derivation is { } derivation ? OfComputed(fact.Record, derivation, isUnproved) : Quoted(fact.Statement, isUnproved);

    /// <summary>The figure of what one source says; null where it is no number, or none that is disclosed.</summary>
    /// <param name="statement">What is said.</param>
    public static ChartFigure? Of(BookStatement statement) => Quoted(statement, !statement.Holds);

    private static ChartFigure? Quoted(BookStatement statement, bool isUnproved)
    {
        if (statement is not { Record: { ValueKind: "value" } record, Stated.Statement: { Figure: { Kind: not (FigureKind.Date or FigureKind.Duration) } figure } stated }
            || (figure.Low is null && figure.High is null))
        {
            return null;
        }

        var readings = FigureReadings.Of(figure);
        return ChartValue.Of(readings.AsSaid ?? readings.Nominal) is not { } value ? null : new(
            value with
            {
                Rounded = readings.AsSaid is { } said && readings.WithRounding is { } bounds && bounds != said ? Ends(bounds) : null,
                IsExpected = record.Modality != Actual,
                IsApproximate = readings.IsApproximate,
                IsUnproved = isUnproved,
            },
            new(Dimension.Of(figure, stated.Language, stated.Per), figure.Kind == FigureKind.Ratio, stated.IsChange));
    }

    private static ChartFigure? OfComputed(FactRecord record, FactDerivation derivation, bool isUnproved)
    {
        // The words of a value without an amount have its bounds with rounding.
        var said = derivation.Amount is { } amount ? Interval.Of(amount) : derivation.WithRounding ?? derivation.Nominal;
        return said is null || ChartValue.Of(said.Value) is not { } value || DimensionOf(record) is not { } dimension ? null : new(
            value with
            {
                Rounded = derivation is { Amount: not null, WithRounding: { } bounds } && bounds != said ? Ends(bounds) : null,
                IsExpected = record.Modality != Actual,
                IsApproximate = derivation.WithRounding is null,
                IsUnproved = isUnproved,
            },
            new(dimension, record.Kind == "ratio", record.RatioKind == RatioKinds.Change));
    }

    private static (Rational Low, Rational High)? Ends(Interval bounds) => bounds is { Minimum: { } low, Maximum: { } high } ? (low, high) : null;

    private static Dimension? DimensionOf(FactRecord record) => record.Kind switch
    {
        "money" => Dimension.Of(new Figure { Kind = FigureKind.Money, Unit = record.Unit }, per: record.Per),
        "percent" or "fraction" or "ratio" => Dimension.Ratio,
        "points" => Dimension.Points,
        "count" => Dimension.Of(new Figure { Kind = FigureKind.Count, Unit = record.Unit }),
        "number" => Dimension.Number,
        _ => null,
    };
}
