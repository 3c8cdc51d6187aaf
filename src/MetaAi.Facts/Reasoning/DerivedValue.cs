using System.Diagnostics.CodeAnalysis;
using MetaAi.Facts.Formulas;

namespace MetaAi.Facts;

/// <summary>The values that a formula can come to: the one place that knows their types.</summary>
internal static class DerivedValue
{
    /// <summary>The same, refused where it is no value of the type.</summary>
    public static Evaluation Typed<T>(Evaluation evaluation) => evaluation.Refusal is not null || evaluation.Dimension.Kind == DimensionKind.Unknown ? evaluation
        : typeof(T) == typeof(Ratio) && evaluation.Dimension.Kind == DimensionKind.Number ? evaluation with { Dimension = Dimension.Ratio }
        : Fits(typeof(T), evaluation.Dimension) ? evaluation
        : new()
        {
            Inputs = evaluation.Inputs,
            Refusal = new(
                FormulaRefusalKind.Dimensions,
                $"The formula comes to {evaluation.Dimension}, and a value of the type '{typeof(T).Name}' is expected: use another type, or another formula.",
                default),
        };

    /// <summary>The value, where there is one that its type keeps exactly.</summary>
    public static bool TryMake<T>(Evaluation evaluation, [MaybeNullWhen(false)] out T value)
    {
        if (evaluation.Refusal is null && evaluation.ValueKind == ValueKind.Value && Make(typeof(T), evaluation) is T made)
        {
            value = made;
            return true;
        }

        value = default;
        return false;
    }

    private static bool Fits(Type type, Dimension dimension) => dimension.Kind switch
    {
        DimensionKind.Money => type == typeof(MonetaryAmount) || (type == typeof(MonetaryRate) && dimension.Unit is not null),
        DimensionKind.Ratio => type == typeof(Ratio) || type == typeof(decimal),
        DimensionKind.Points => type == typeof(PercentagePoints),
        DimensionKind.Quantity => type == typeof(Quantity) || type == typeof(decimal),
        DimensionKind.Number => type == typeof(decimal),
        _ => false,
    };

    private static object? Make(Type type, Evaluation evaluation) =>
        type == typeof(MonetaryAmount) ? MonetaryAmount.Of(evaluation)
        : type == typeof(Ratio) ? Ratio.Of(evaluation)
        : type == typeof(PercentagePoints) ? PercentagePoints.Of(evaluation)
        : type == typeof(Quantity) ? Quantity.Of(evaluation)
        : type == typeof(MonetaryRate) ? MonetaryRate.Of(evaluation)
        : evaluation.Amount is { } amount && amount.TryToDecimal(out var number) ? number
        : null;
}
