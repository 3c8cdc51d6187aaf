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

    private static readonly Hedge[] HedgesOfDates =
        [Hedge.Exact, Hedge.Approx, Hedge.MoreThan, Hedge.UpTo, Hedge.By, Hedge.Before, Hedge.From, Hedge.Since];

    private static readonly Hedge[] HedgesOfNumbers =
    [
        Hedge.Exact, Hedge.Approx, Hedge.Nearly, Hedge.MoreThan, Hedge.AtLeast, Hedge.LessThan, Hedge.AtMost, Hedge.UpTo, Hedge.Several, Hedge.Tolerance,
    ];

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

    /// <summary>Figures that words can say: the ends are in order and those of the hedge, and the rest is of the kind.</summary>
    public static Gen<Figure> Figures { get; } =
        from kind in Gen.Elements(Enum.GetValues<FigureKind>())
        from one in BoundsOf(kind)
        from other in Gen.Frequency((1, Gen.Constant(one)), (2, BoundsOf(kind)))
        from hedge in Gen.Elements(kind == FigureKind.Date ? HedgesOfDates : HedgesOfNumbers)
        from unit in UnitsOf(kind)
        from part in kind == FigureKind.Date ? Gen.Elements<DatePart?>(null, DatePart.Early, DatePart.Mid, DatePart.Late) : Gen.Constant<DatePart?>(null)
        from decimals in kind is FigureKind.Fraction or FigureKind.Date or FigureKind.Duration
            ? Gen.Constant<int?>(null)
            : Gen.Elements<int?>(null, -9, 0, 28, int.MinValue, int.MaxValue)
        from notes in Gen.Choose(0, 31)
        from ends in Gen.Choose(0, 3)
        from isOpen in Gen.Elements(true, false)
        let isOrdered = Compare(one, other, kind) <= 0
        let sides = SidesOf(hedge, kind, isOpen || one == other)
        let isExclusive = hedge == Hedge.Exact && sides == (true, true) && one != other
        select new Figure
        {
            Kind = kind,
            Low = sides.Low ? isOrdered ? one : other : null,
            High = sides.High ? isOrdered ? other : one : null,
            Unit = unit,
            Hedge = hedge,
            Part = part,
            Decimals = decimals,
            Notes = (ReadingNotes)notes & (kind == FigureKind.Date ? OfDates : ~OfDates),
            IsLowExclusive = isExclusive && (ends & 1) != 0,
            IsHighExclusive = isExclusive && (ends & 2) != 0,
        };

    private const ReadingNotes OfDates = ReadingNotes.YearAssumed | ReadingNotes.CenturyAssumed | ReadingNotes.SplitYear;

    // The ends that the words give under a hedge, of one number or of a range that it bounds.
    private static (bool Low, bool High) SidesOf(Hedge hedge, FigureKind kind, bool isOneSided) => hedge switch
    {
        Hedge.MoreThan or Hedge.AtLeast or Hedge.Several or Hedge.From or Hedge.Since => (true, !isOneSided),
        Hedge.LessThan or Hedge.AtMost or Hedge.UpTo or Hedge.By or Hedge.Before => (!isOneSided, true),
        Hedge.Exact or Hedge.Approx when kind == FigureKind.Date => (true, !isOneSided),
        _ => (true, true),
    };

    private static int Compare(in FigureBound one, in FigureBound other, FigureKind kind) => kind switch
    {
        FigureKind.Date => one.Date.CompareTo(other.Date),
        FigureKind.Duration => one.Duration.MeanSeconds.CompareTo(other.Duration.MeanSeconds),
        _ => one.Number.CompareTo(other.Number),
    };

    private static Gen<string?> UnitsOf(FigureKind kind) => kind switch
    {
        FigureKind.Money => Gen.Elements<string?>("USD", "$", "FCFA"),
        FigureKind.Points => Gen.Elements<string?>("pp", "bp"),
        FigureKind.Fraction => Gen.Constant<string?>("share"),
        FigureKind.Ratio => Gen.Constant<string?>("x"),
        FigureKind.Count => Gen.Elements<string?>(null, "personnes de plus", "€\"\\\n", "😀"),
        _ => Gen.Constant<string?>(null),
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
