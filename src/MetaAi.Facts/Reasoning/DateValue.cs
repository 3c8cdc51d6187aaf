using MetaAi.Facts.Formulas;

namespace MetaAi.Facts;

/// <summary>The value of a date or a length of time that is computed with, which the engine has not.</summary>
internal static class DateValue
{
    /// <summary>The statement that a point of a series stands for; everything else as it is.</summary>
    public static IUnknown<T> StandingFor<T>(IUnknown<T> value)
        where T : class => value is SeriesPoint<T> { Preferred: { } statement } ? statement : value;

    /// <exception cref="DateRefusedException">There is none.</exception>
    public static T Of<T>(IUnknown<T> value)
        where T : class => value switch
        {
            Fact<T> fact => fact.TryGetValue(out var said) ? said : throw new DateRefusedException(
                FormulaRefusalKind.NoValue, $"The value of '{fact.Id}' does not exist: its source says that there is none."),
            SeriesPoint<T> { Preferred: { } statement } => Of(statement),
            SeriesPoint<T> point => throw new DateRefusedException(FormulaRefusalKind.Unsettled, point.WhyUnsettled),
            Assumption<T> assumption => assumption.Value,
            Derived<T> derived => derived.TryGetValue(out var computed) ? computed : throw new DateRefusedException(derived.Refusal!.Kind, derived.Refusal.Message),
            _ => throw new DateRefusedException(FormulaRefusalKind.NoNumber, $"'{value}' is neither a fact nor an assumption, and no value that was computed from them."),
        };
}
