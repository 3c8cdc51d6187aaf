using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>A scale shows figures where they are: within it, in their order, in proportion; and never shows an end that is not there.</summary>
public sealed class ChartScaleTests
{
    [Fact]
    public void Every_mark_lies_on_the_scale() => ForAll(ChartGen.Values, values =>
    {
        foreach (var mark in values.Select(ChartScale.Of(values).Mark))
        {
            mark.Start.ShouldBeInRange(0, mark.End);
            mark.End.ShouldBeInRange(mark.Start, ChartScale.Full);
            (mark.Whisker?.Start ?? 0).ShouldBeInRange(0, mark.Whisker?.End ?? 0);
            (mark.Whisker?.End ?? 0).ShouldBeInRange(0, ChartScale.Full);
        }
    });

    [Fact]
    public void Numbers_stand_in_their_order() => ForAll(from values in ChartGen.Values from numbers in ChartGen.Number.ListOf() select (values, numbers), given =>
    {
        var scale = ChartScale.Of(given.values);

        given.numbers.OrderBy(number => number).Select(scale.At).ShouldBeInOrder();
    });

    [Fact]
    public void A_range_is_as_wide_as_its_part_of_the_scale() => ForAll(ChartGen.Values, values =>
    {
        var scale = ChartScale.Of(values);
        foreach (var value in values)
        {
            if (scale.Mark(value) is { Below: ChartEnd.Said, Above: ChartEnd.Said } mark)
            {
                var part = (value.High!.Value - value.Low!.Value) / (scale.High - scale.Low) * Rational.Of(ChartScale.Full, 1);
                (Rational.Of(mark.End - mark.Start, 1) - part).ShouldBeInRange(Rational.Of(-1, 1), Rational.Of(1, 1));
            }
        }
    });

    [Fact]
    public void An_open_end_has_an_arrow_of_one_length_that_fits() => ForAll(ChartGen.Values, values =>
    {
        var scale = ChartScale.Of(values);
        foreach (var value in values)
        {
            var mark = scale.Mark(value);
            (mark.Below == ChartEnd.Open).ShouldBe(value.Low is null);
            (mark.Above == ChartEnd.Open).ShouldBe(value.High is null);
            if (value.Low is null || value.High is null)
            {
                (mark.End - mark.Start).ShouldBe(ChartScale.Arrow);
            }
        }
    });

    [Fact]
    public void Only_an_end_that_is_far_from_what_all_say_first_is_cut() => ForAll(ChartGen.Values, values =>
    {
        var scale = ChartScale.Of(values);
        var most = values.Max(Near) * Rational.Of(3, 1);
        foreach (var value in values)
        {
            var mark = scale.Mark(value);
            (mark.Above == ChartEnd.Cut && (values.Length == 1 || Abs(value.High!.Value) <= most)).ShouldBeFalse();
            (mark.Below == ChartEnd.Cut && (values.Length == 1 || Abs(value.Low!.Value) <= most)).ShouldBeFalse();
            (mark.IsPoint && (mark.Below, mark.Above) != (ChartEnd.Said, ChartEnd.Said)).ShouldBeFalse();
        }
    });

    [Fact]
    public void It_starts_at_zero_but_where_all_is_near_each_other() => ForAll(ChartGen.Values, values =>
    {
        var fromZero = ChartScale.Of(values, isFromZero: true);
        (fromZero.Low.Sign * fromZero.High.Sign).ShouldBeLessThanOrEqualTo(0);
        var scale = ChartScale.Of(values);
        if (scale.Low.Sign * scale.High.Sign > 0)
        {
            Rational[] ends = [.. values.SelectMany(value => new[] { value.Low, value.High, value.Rounded?.Low, value.Rounded?.High }).OfType<Rational>()];
            var shown = ends.Where(end => end >= scale.Low && end <= scale.High).ToArray();
            ((shown.Max() - shown.Min()) * Rational.Of(4, 1)).ShouldBeLessThan(shown.Max(Abs));
        }
    });

    [Fact]
    public void Its_lines_are_few_and_round() => ForAll(ChartGen.Values, values =>
    {
        var scale = ChartScale.Of(values);

        scale.Ticks.Count.ShouldBeInRange(2, 6);
        scale.Ticks.ShouldAllBe(tick => tick >= scale.Low && tick <= scale.High);
        scale.Ticks.Zip(scale.Ticks.Skip(1), (one, next) => next - one).Distinct().Select(step => step.ToString().Trim('0', '.').TrimEnd('0')).ShouldHaveSingleItem().ShouldBeOneOf("1", "2", "5");
    });

    [Fact]
    public void A_range_with_a_far_end_leaves_room_for_the_others()
    {
        ChartValue[] values = [new(Number(60), Number(65)), new(Number(60), Number(9000)), new(Number(37), null)];

        var scale = ChartScale.Of(values);

        scale.Mark(values[1]).Above.ShouldBe(ChartEnd.Cut);
        scale.Mark(values[1]).End.ShouldBe(ChartScale.Full);
        (scale.Mark(values[0]).End - scale.Mark(values[0]).Start).ShouldBeGreaterThan(ChartScale.Full / 20);
    }

    [Fact]
    public void Spans_of_days_lie_on_their_axis_and_each_is_seen() => ForAll(Spans, spans =>
    {
        var scale = ChartScale.OfDays(spans, DayTicks.Between);
        foreach (var span in spans)
        {
            var mark = scale.Mark(span);
            mark.Start.ShouldBeInRange(0, mark.End);
            mark.End.ShouldBeInRange(mark.Start, ChartScale.Full);
            if (span.Low is null || span.High is null)
            {
                (mark.End - mark.Start).ShouldBe(ChartScale.Arrow);
            }
            else if ((mark.Below, mark.Above) != (ChartEnd.Said, ChartEnd.Said))
            {
                (mark.End - mark.Start).ShouldBeGreaterThan(0);
                (span.High.Value - span.Low.Value).ShouldBeGreaterThan(Number(366));
            }
        }

        scale.Ticks.Count.ShouldBeLessThan(8);
        scale.Ticks.ShouldAllBe(tick => tick >= scale.Low && tick <= scale.High);
        scale.Ticks.Select(tick => DayTicks.LabelOf(tick, PrintWords.English)).ShouldBeUnique();
    });

    private static void ForAll<T>(Gen<T> gen, Action<T> holds) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(gen.ToArbitrary(), holds));

    private static Gen<ChartValue[]> Spans => from spans in Span.NonEmptyListOf() select spans.ToArray();

    private static Gen<ChartValue> Span =>
        from day in Gen.Choose(400_000, 800_000)
        from days in Gen.Elements(1, 30, 91, 365, 36_525, 365_250)
        from shape in Gen.Choose(0, 5)
        select shape switch { 0 => new ChartValue(Number(day), null), 1 => new ChartValue(null, Number(day)), _ => new ChartValue(Number(day), Number(day + days)) };

    private static Rational Near(ChartValue value) => value switch
    {
        { Low: { } low, High: { } high } => low.Sign * high.Sign <= 0 ? default : Abs(low) < Abs(high) ? Abs(low) : Abs(high),
        _ => Abs((value.Low ?? value.High)!.Value),
    };

    private static Rational Abs(Rational number) => number.Sign < 0 ? -number : number;

    private static Rational Number(int number) => Rational.Of(number, 1);
}
