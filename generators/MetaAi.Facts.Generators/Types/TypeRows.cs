using MetaAi.Facts.Declaring;
using MetaAi.Facts.Generators.Checking;

namespace MetaAi.Facts.Generators.Types;

/// <summary>What the generator does with each of <see cref="FactTypes.All"/>: a row for each.</summary>
internal static class TypeRows
{
    private static readonly TypeRow[] Rows =
    [
        new(FactTypes.MonetaryAmount, FigureObstacles.Money, ValueCode.Money),
        new(FactTypes.Ratio, FigureObstacles.Ratio, ValueCode.Ratio),
        new(FactTypes.PercentagePoints, FigureObstacles.Points, ValueCode.Points),
        new(FactTypes.Quantity, FigureObstacles.Quantity, ValueCode.Quantity),
        new(FactTypes.ExtendedDate, FigureObstacles.Date, ValueCode.ExtendedDate),
        new(FactTypes.DurationRange, FigureObstacles.Length, ValueCode.Duration),
        new(FactTypes.Number, FigureObstacles.Number, ValueCode.Number),
        new(FactTypes.LocalDate, FigureObstacles.Day, ValueCode.Day),
        new(FactTypes.YearMonth, FigureObstacles.Month, ValueCode.Month),
        new(FactTypes.DateInterval, FigureObstacles.Interval, ValueCode.Interval),
        new(FactTypes.NodaMoney, FigureObstacles.NodaMoney, ValueCode.NodaMoney),
        new(FactTypes.Text, FigureObstacles.None, ValueCode.Text),
        new(FactTypes.Name, FigureObstacles.None, ValueCode.Name),
        new(FactTypes.NameList, FigureObstacles.None, ValueCode.NameList),
    ];

    /// <summary>The row of a type.</summary>
    public static TypeRow Of(FactType type) => Array.Find(Rows, row => row.Type == type);
}
