using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Json;

/// <summary>Numbers, ends and figures of every form that they can have, also at the edges of what is kept.</summary>
internal static class AnyFigure
{
    private static readonly decimal[] Edges = [0m, 1m, -1m, decimal.MaxValue, decimal.MinValue, 1e-28m, 79_228_162_514_264_337_593_543_950_334m, 0.1m, 2.50m];

    public static Gen<Rational> Numbers { get; } = Gen.OneOf(
        Gen.Elements(Edges).Select(Rational.FromDecimal),
        Gen.Choose(-1_000_000, 1_000_000).Select(thousandths => Rational.FromDecimal(thousandths / 1000m)),
        from numerator in Gen.OneOf(Gen.Choose(-1000, 1000).Select(each => (decimal)each), Gen.Elements(decimal.MaxValue, decimal.MinValue))
        from denominator in Gen.OneOf(Gen.Choose(1, 1000).Select(each => (decimal)each), Gen.Elements(decimal.MaxValue, decimal.MaxValue - 1))
        select Rational.Of(numerator, denominator));

    public static Gen<FigureBound> Bounds { get; } =
        from kind in Gen.Elements(FigureKind.Number, FigureKind.Date, FigureKind.Duration)
        from bound in BoundsOf(kind)
        select bound;

    public static Gen<Figure> Figures { get; } =
        from kind in Gen.Elements(Enum.GetValues<FigureKind>())
        from low in Gen.OneOf(Gen.Constant<FigureBound?>(null), BoundsOf(kind).Select(bound => (FigureBound?)bound))
        from high in Gen.OneOf(Gen.Constant<FigureBound?>(null), BoundsOf(kind).Select(bound => (FigureBound?)bound))
        from unit in Gen.Elements(null, "", "USD", "$", "personnes de plus", "€\"\\\n", "😀")
        from hedge in Gen.Elements(Enum.GetValues<Hedge>())
        from part in Gen.Elements<DatePart?>(null, DatePart.Early, DatePart.Mid, DatePart.Late)
        from decimals in Gen.Elements<int?>(null, -9, 0, 28, int.MinValue, int.MaxValue)
        from notes in Gen.Choose(0, 31)
        from ends in Gen.Choose(0, 3)
        select new Figure
        {
            Kind = kind,
            Low = low,
            High = high,
            Unit = unit,
            Hedge = hedge,
            Part = part,
            Decimals = decimals,
            Notes = (ReadingNotes)notes,
            IsLowExclusive = (ends & 1) != 0,
            IsHighExclusive = (ends & 2) != 0,
        };

    private static Gen<FigureBound> BoundsOf(FigureKind kind) => kind switch
    {
        FigureKind.Date =>
            from year in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(1, 9999).Select(each => (int?)each))
            from month in Gen.Choose(1, 12)
            from day in Gen.Choose(1, 28)
            select new FigureBound(new CivilDate(year, month, day)),
        FigureKind.Duration => Gen.OneOf(
            from quarters in Gen.Choose(0, 400)
            from unit in Gen.Elements(Enum.GetValues<DurationUnit>())
            select new FigureBound(new CalendarDuration(quarters / 4m, unit)),
            from years in Gen.Choose(0, 9)
            from days in Gen.Choose(1, 40)
            from hours in Gen.Choose(0, 30)
            select new FigureBound(new CalendarDuration(years, DurationUnit.Year)
            {
                Smaller = new(days, DurationUnit.Day),
                Smallest = hours == 0 ? default : new(hours, DurationUnit.Hour),
            })),
        _ => Numbers.Select(number => new FigureBound(number)),
    };
}
