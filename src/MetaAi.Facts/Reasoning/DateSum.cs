using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Reading;
using NodaTime;

namespace MetaAi.Facts;

/// <summary>A date and a length of time. Days and months have no common measure, so this is calendar arithmetic, and no formula.</summary>
internal static class DateSum
{
    private static readonly Dimension Date = new(DimensionKind.Other);

    public static Derived<ExtendedDate> Of(IUnknown<ExtendedDate> date, IUnknown<DurationRange> length) => new(
        new OperationExpression(Operation.Add, Computation.ExpressionOf(date), Computation.ExpressionOf(length)),
        expression => Evaluate(expression, date, length));

    private static DerivedResult<ExtendedDate> Evaluate(Expression expression, IUnknown<ExtendedDate> date, IUnknown<DurationRange> length)
    {
        IReadOnlyList<Unknown> inputs = [.. InputsOf(date), .. InputsOf(length)];
        var evaluation = new Evaluation { Dimension = Date, Inputs = inputs, Undisclosed = [.. inputs.Where(input => input.ValueKind == ValueKind.SomeValue)] };
        if (evaluation.Undisclosed.Count > 0)
        {
            return DerivedResult<ExtendedDate>.Of(evaluation, null);
        }

        try
        {
            return DerivedResult<ExtendedDate>.Of(evaluation, Add(DateValue.Of(date), DateValue.Of(length)));
        }
        catch (DateRefusedException refused)
        {
            return DerivedResult<ExtendedDate>.Of(evaluation with { Refusal = new(refused.Kind, refused.Message, expression.Span) }, null);
        }
    }

    private static IEnumerable<Unknown> InputsOf(IUnknown value) => value switch
    {
        IDerived derived => derived.Evaluation.Inputs,
        { Expression: UnknownExpression { Unknown: var unknown } } => [unknown],
        _ => [],
    };

    private static ExtendedDate Add(ExtendedDate date, DurationRange length)
    {
        // Of a bound on one side, the length that it names stands for both ends.
        var (low, high) = (Low(date.Low, length.Low ?? length.High), High(date.High, length.High ?? length.Low, date));
        if (date.IsApproximate || length.BoundsOrigin is null)
        {
            return Make(low, high, Hedge.Exact, isApproximate: true, date.IsUncertain);
        }

        var (earliest, latest) = (Low(date.Earliest, length.Minimum), High(date.Latest, length.Maximum, date));
        var isLowOut = date.Hedge == Hedge.MoreThan || length.IsMinimumExclusive;
        var isHighOut = date.Hedge == Hedge.Before || length.IsMaximumExclusive;
        return (earliest, latest) switch
        {
            ({ } first, { } last) => Make(isLowOut ? first.PlusDays(1) : first, isHighOut ? last.PlusDays(-1) : last, Hedge.Exact, isApproximate: false, date.IsUncertain),
            ({ } first, null) => Make(first, high > first ? high : null, isLowOut ? Hedge.MoreThan : Hedge.From, isApproximate: false, date.IsUncertain),
            (null, { } last) => Make(low < last ? low : null, last, isHighOut ? Hedge.Before : Hedge.By, isApproximate: false, date.IsUncertain),
            _ => throw new DateRefusedException(FormulaRefusalKind.NoValue, "The date and the length bound the result on neither side: one leaves its start open, the other its end."),
        };
    }

    private static LocalDate? Low(LocalDate? day, CalendarDuration? length) => day is { } start && length is { } by ? Plus(start, by) : null;

    // June and a month is July to its last day: the end is found from the day after it, where that is later.
    private static LocalDate? High(LocalDate? day, CalendarDuration? length, ExtendedDate date)
    {
        if (day is not { } end || length is not { } by)
        {
            return null;
        }

        var direct = Plus(end, by);
        return date.Low == date.High || end == LocalDate.MaxIsoValue ? direct : LocalDate.Max(direct, Plus(end.PlusDays(1), by).PlusDays(-1));
    }

    private static LocalDate Plus(LocalDate day, CalendarDuration length)
    {
        if (!length.TryToPeriod(out var period) || period.HasTimeComponent)
        {
            throw new DateRefusedException(FormulaRefusalKind.NoNumber, $"{length} cannot be added to a date: use whole days, weeks, months or years.");
        }

        try
        {
            return day + period is { Year: >= 1 and <= 9999 } sum ? sum : throw new OverflowException();
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentOutOfRangeException)
        {
            throw new DateRefusedException(FormulaRefusalKind.Size, $"The date and {length} are outside of the years 1 to 9999.");
        }
    }

    private static ExtendedDate Make(LocalDate? low, LocalDate? high, Hedge hedge, bool isApproximate, bool isUncertain) =>
        ExtendedDate.Of(EdtfFormatter.Format(low?.ToCivilDate(), high?.ToCivilDate(), isApproximate, isUncertain), hedge);
}
