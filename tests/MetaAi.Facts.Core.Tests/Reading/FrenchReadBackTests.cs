using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;
using Interval = MetaAi.Facts.Numbers.Interval;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>What French words say of a figure is what the reader of French reads in them: the same one again, or no figure, and never another one.</summary>
public sealed class FrenchReadBackTests
{
    private static readonly Figure[] Read =
        [.. WorkedRows.All.Select(row => FigureReader.Read(row.Text, row.Context)).Where(reading => reading.IsRead).Select(reading => reading.Known).Distinct()];

    private static readonly Gen<Rational> Numbers =
        from digits in Gen.Choose(1, 99_999)
        from place in Gen.Choose(-3, 10)
        select place < 0 ? Rational.Of(digits, (long)Math.Pow(10, -place)) : Rational.Of(digits * (long)Math.Pow(10, place), 1);

    private static readonly Gen<(FigureKind Kind, string? Unit)> Measures = Gen.Elements<(FigureKind, string?)>(
        (FigureKind.Money, "USD"), (FigureKind.Money, "EUR"), (FigureKind.Percent, null), (FigureKind.Points, "pp"), (FigureKind.Points, "bp"), (FigureKind.Ratio, "x"), (FigureKind.Count, "utilisateurs"));

    private static readonly Gen<Figure> Amounts =
        from measure in Measures
        from one in Numbers
        from times in Gen.Choose(11, 9_999)
        from hedge in Gen.Elements(Hedge.Exact, Hedge.Approx, Hedge.Nearly, Hedge.MoreThan, Hedge.AtLeast, Hedge.LessThan, Hedge.AtMost, Hedge.UpTo)
        from isRange in Gen.Elements(true, false)
        let high = isRange && hedge is Hedge.Exact or Hedge.Approx ? one * Rational.Of(times, 10) : one
        select new Figure
        {
            Kind = measure.Kind,
            Unit = measure.Unit,
            Low = hedge is Hedge.LessThan or Hedge.AtMost or Hedge.UpTo ? null : new(one),
            High = hedge is Hedge.MoreThan or Hedge.AtLeast ? null : new(high),
            Hedge = hedge,
        };

    private static readonly Gen<CivilDate> Days =
        from year in Gen.Choose(1900, 2099)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        select new CivilDate(year, month, day);

    // Days, months, quarters, halves and years.
    private static readonly Gen<(CivilDate First, CivilDate Last)> Extents =
        from day in Days
        from months in Gen.Elements(0, 1, 3, 6, 12)
        let first = months == 0 ? day : new CivilDate(day.Year, (day.Month - 1) / months * months + 1, 1)
        let last = first.Month + months - 1
        select months == 0 ? (day, day) : (first, new CivilDate(first.Year, last, CivilDate.DaysInMonth(first.Year, last)));

    private static readonly Gen<Figure> Dates =
        from extent in Extents
        from hedge in Gen.Elements(Hedge.Exact, Hedge.Approx, Hedge.By, Hedge.Before, Hedge.From, Hedge.Since, Hedge.UpTo, Hedge.MoreThan)
        from part in Gen.Elements<DatePart?>(null, DatePart.Early, DatePart.Mid, DatePart.Late)
        select new Figure
        {
            Kind = FigureKind.Date,
            Low = hedge is Hedge.By or Hedge.Before or Hedge.UpTo ? null : new(extent.First),
            High = hedge is Hedge.From or Hedge.Since or Hedge.MoreThan ? null : new(extent.Last),
            Hedge = hedge,
            Part = hedge is Hedge.Exact or Hedge.Approx && extent.First != extent.Last ? part : null,
        };

    private static readonly Gen<Figure> Lengths =
        from unit in Gen.Elements(Enum.GetValues<DurationUnit>())
        from one in Gen.Choose(1, 40)
        from more in Gen.Choose(0, 20)
        from hedge in Gen.Elements(Hedge.Exact, Hedge.Approx)
        select new Figure { Kind = FigureKind.Duration, Low = new(new CalendarDuration(one, unit)), High = new(new CalendarDuration(one + more, unit)), Hedge = hedge };

    private static readonly (Dimension Dimension, bool IsMultiple)[] Dimensions =
        [(new(DimensionKind.Money, "USD"), false), (Dimension.Ratio, false), (Dimension.Ratio, true), (Dimension.Points, false)];

    [Fact]
    public void Any_amount_is_read_back_with_its_value_and_its_hedge() => Oracle.Holds(Amounts, 4000, Complaint);

    [Fact]
    public void Any_date_is_read_back_with_its_days() => Oracle.Holds(Dates, 4000, Complaint);

    [Fact]
    public void Any_length_of_time_is_read_back_in_its_units() => Oracle.Holds(Lengths, 2000, Complaint);

    [Fact]
    public void Digits_are_as_precise_in_French_as_in_English() => Oracle.Holds(Amounts.Where(HasWordInBoth), 4000, figure =>
    {
        var english = FigureReader.Read(FigureDescription.Describe(figure), ContextOf(figure, "en"));
        return !english.IsRead || english.Known.Decimals == Back(figure).Known.Decimals ? null : $"'{Words(figure)}' and '{FigureDescription.Describe(figure)}' differ in precision";
    });

    [Fact]
    public void The_ends_of_a_computed_value_are_rounded_as_in_English() => Oracle.Holds(
        from one in Numbers
        from other in Numbers
        from measure in Gen.Elements(Dimensions)
        where one != other
        select (Bounds: Interval.Between(one < other ? one : other, one < other ? other : one), measure.Dimension, measure.IsMultiple),
        4000,
        value =>
        {
            var (english, french) = (EvaluationWords.Of(null, value.Bounds, value.Dimension, value.IsMultiple), EvaluationWords.Of(null, value.Bounds, value.Dimension, value.IsMultiple, PrintWords.French));
            var (one, other) = (FigureReader.Read(english, new() { Language = "en" }), FigureReader.Read(french, new() { Language = "fr" }));
            return !one.IsRead || (other.IsRead && one.Known.Low?.Number == other.Known.Low?.Number && one.Known.High?.Number == other.Known.High?.Number && one.Known.Kind == other.Known.Kind)
                ? null
                : $"'{english}' and '{french}' differ: {CaseRow.Describe(one)}, {CaseRow.Describe(other)}";
        });

    [Fact]
    public void French_words_are_never_read_as_another_figure() => Oracle.HoldsForAll(Read, figure =>
    {
        var back = Back(figure);
        return !back.IsRead || ReadBack.SaysTheSame(back.Known, figure, IsSpoken(figure)) ? null : $"'{Words(figure)}' of {figure} is read as {CaseRow.Describe(back)}";
    });

    [Fact]
    public void What_can_be_said_in_one_phrase_is_read_back() => Oracle.HoldsForAll(
        Read.Where(figure => figure.Kind is not (FigureKind.Count or FigureKind.Number or FigureKind.Fraction) && IsSpoken(figure)),
        figure => Back(figure).IsRead ? null : $"'{Words(figure)}' of {figure} is refused: {Back(figure).Message!.Text}");

    private static string Words(in Figure figure) => FigureDescription.Describe(figure, PrintWords.French);

    private static ReadingResult Back(in Figure figure) => FigureReader.Read(
        Words(figure),
        ContextOf(figure, "fr"));

    private static ReadingContext ContextOf(in Figure figure, string language) => new()
    {
        Language = language,
        Kinds = (FigureKinds)(1 << (int)figure.Kind),
        Currency = figure.Kind == FigureKind.Money && figure.Unit is { Length: 3 } code ? code : null,
    };

    private static string? Complaint(Figure figure)
    {
        var back = Back(figure);
        return back.IsRead && ReadBack.SaysTheSame(back.Known, figure, IsSpoken(figure)) && back.Known.Unit == figure.Unit ? null : $"'{Words(figure)}' of {figure} is read as {CaseRow.Describe(back)}";
    }

    // English has a word for 10^12, and French none that nobody takes for another.
    private static bool HasWordInBoth(Figure figure) => figure.Kind != FigureKind.Count && (figure.High ?? figure.Low)!.Value.Number < Rational.Of(1_000_000_000_000, 1);

    // The same, and what the words name of a period with an end of its own: "(fin)" stands beside the day. A third is no number of times.
    private static bool IsSpoken(in Figure figure) =>
        figure.Hedge is not (Hedge.Several or Hedge.Tolerance) && figure is { IsLowExclusive: false, IsHighExclusive: false }
        && !Words(figure).Contains('(', StringComparison.Ordinal) && (figure.Kind != FigureKind.Ratio || (figure.Low ?? figure.High)!.Value.Number.TryToDecimal(out _))
        && (figure.Kind != FigureKind.Date || (figure.Low ?? figure.High)!.Value.Date.Year is null or > 999)
        && (figure.Low == figure.High || (figure.Low ?? figure.High)!.Value.Number >= 0m);
}
