using MetaAi.Facts;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Domain;

/// <summary>What models are given, and what they refuse of it: once for all of them.</summary>
internal static class Given
{
    /// <summary>A fact or an assumption as a value that is computed, so that its bounds can be read.</summary>
    public static Derived<T> Computed<T>(IUnknown<T> value)
        where T : notnull => value as Derived<T> ?? Arithmetic.Sum(value);

    /// <summary>A value that cannot be less than nothing. Where its words leave the lower end open ("at most 20 %"), or rounding goes below, it is counted from zero.</summary>
    /// <exception cref="ArgumentException">It may be below zero by what is said, or is refused.</exception>
    public static IUnknown<T> NotNegative<T>(IUnknown<T> value, string what, string parameter)
        where T : notnull
    {
        var computed = Usable(value, what, parameter);
        return (computed.AsSaid ?? computed.Nominal) is { Minimum.Sign: < 0 } ? throw new ArgumentException($"{what} may be below zero: {computed}.", parameter)
            : computed.WithRounding is { } bounds && bounds.Minimum is not { Sign: >= 0 } ? value.NotBelowZero()
            : value;
    }

    /// <summary>A share, between nothing and the whole.</summary>
    /// <exception cref="ArgumentException">It may be below zero or above the whole by what is said, or is refused.</exception>
    public static IUnknown<Ratio> Share(IUnknown<Ratio> value, string what, string parameter)
    {
        var share = NotNegative(value, what, parameter);
        var computed = Computed(value);
        return (computed.AsSaid ?? computed.Nominal) is { Maximum: { } most } && most > Rational.Of(1, 1)
            ? throw new ArgumentException($"{what} may be more than the whole: {computed}.", parameter)
            : computed.WithRounding is { } bounds && (bounds.Maximum is not { } end || end > Rational.Of(1, 1)) ? share.WithinWhole()
            : share;
    }

    /// <summary>A value that can be computed with, be it undisclosed.</summary>
    /// <exception cref="ArgumentException">It is refused.</exception>
    public static Derived<T> Usable<T>(IUnknown<T> value, string what, string parameter)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        var computed = Computed(value);
        return computed.Refusal is { } refusal ? throw new ArgumentException($"{what} cannot be used: {refusal.Message}", parameter) : computed;
    }

    /// <summary>The items that a model is given, none of them missing and no name twice, whatever its case.</summary>
    /// <exception cref="ArgumentException">A name is there twice.</exception>
    public static IReadOnlyList<T> Named<T>(IEnumerable<T> items, Func<T, string> nameOf, string parameter)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        var all = items.ToList();
        if (all.Exists(item => item is null))
        {
            throw new ArgumentException("One of them is null.", parameter);
        }

        return all.GroupBy(nameOf, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any()) is { } twice
            ? throw new ArgumentException($"'{twice.Key}' is there twice: give each name once.", parameter)
            : all;
    }

    /// <summary>The item of a name, whatever its case.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static T Find<T>(IReadOnlyList<T> items, Func<T, string> nameOf, string name, string parameter)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        return items.FirstOrDefault(item => string.Equals(nameOf(item), name.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"There is no '{name}': there is {(items.Count == 0 ? "none" : string.Join(", ", items.Select(nameOf)))}.", parameter);
    }
}
