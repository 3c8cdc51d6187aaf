using NodaTime;

namespace MetaAi.Facts;

/// <summary>Which of two dates is the earlier, by the days that each may mean. An approximate or uncertain one decides nothing.</summary>
internal static class DateOrder
{
    /// <exception cref="InvalidOperationException">A value does not exist, or is refused.</exception>
    public static Certainty LessThan(IUnknown<ExtendedDate> left, IUnknown<ExtendedDate> right)
    {
        (left, right) = (DateValue.StandingFor(left), DateValue.StandingFor(right));
        try
        {
            return IsUndisclosed(left) || IsUndisclosed(right) ? Certainty.Undecided
                : left == right ? Certainty.Impossible
                : LessThan(DateValue.Of(left), DateValue.Of(right));
        }
        catch (DateRefusedException refused)
        {
            throw new InvalidOperationException(refused.Message);
        }
    }

    private static Certainty LessThan(ExtendedDate left, ExtendedDate right) =>
        left.IsApproximate || left.IsUncertain || right.IsApproximate || right.IsUncertain ? Certainty.Undecided
        : Last(left) < First(right) ? Certainty.Certain
        : First(left) >= Last(right) ? Certainty.Impossible
        : Certainty.Undecided;

    // These two leave their own day out.
    private static LocalDate? First(ExtendedDate date) => date.Hedge == Hedge.MoreThan ? date.Earliest?.PlusDays(1) : date.Earliest;

    private static LocalDate? Last(ExtendedDate date) => date.Hedge == Hedge.Before ? date.Latest?.PlusDays(-1) : date.Latest;

    private static bool IsUndisclosed(IUnknown<ExtendedDate> date) => date is IFact { ValueKind: ValueKind.SomeValue };
}
