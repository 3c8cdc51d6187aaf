using MetaAi.Facts;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;

namespace MetaAi.Domain;

/// <summary>What models are given, and what they refuse of it: once for all of them.</summary>
internal static class Given
{
    private static readonly Rational Whole = Rational.Of(1, 1);

    /// <summary>A fact or an assumption as a value that is computed, so that its bounds can be read.</summary>
    public static Derived<T> Computed<T>(IUnknown<T> value)
        where T : notnull => value as Derived<T> ?? Arithmetic.Sum(value);

    /// <summary>A value that cannot be less than nothing. Where its words leave the lower end open ("at most 20 %"), or rounding goes below, it is counted from zero.</summary>
    /// <exception cref="ArgumentException">It is or may be below zero by what is said, or is refused.</exception>
    public static IUnknown<T> NotNegative<T>(IUnknown<T> value, string what, string parameter)
        where T : notnull
    {
        var computed = Usable(value, what, parameter);
        var said = computed.AsSaid ?? computed.Nominal;
        return said is { Minimum.Sign: < 0 } ? throw new ArgumentException($"{what} may be below zero: {computed}.", parameter)
            : said is { Maximum.Sign: < 0 } or { Maximum.Sign: 0, IsMaximumExclusive: true } ? throw new ArgumentException($"{what} is below zero: {computed}.", parameter)
            : computed.WithRounding is { } bounds && bounds.Minimum is not { Sign: >= 0 } ? value.NotBelowZero()
            : value;
    }

    /// <summary>A share, between nothing and the whole. Where its words leave the upper end open ("at least 20 %"), or rounding goes above, it is counted to the whole.</summary>
    /// <exception cref="ArgumentException">It is or may be below zero or above the whole by what is said, is a change or a multiple, or is refused.</exception>
    public static IUnknown<Ratio> Share(IUnknown<Ratio> value, string what, string parameter)
    {
        var share = PartOf(value, what, parameter);
        var computed = Computed(value);
        var said = computed.AsSaid ?? computed.Nominal;
        return said is { Maximum: { } most } && most > Whole ? throw new ArgumentException($"{what} may be more than the whole: {computed}.", parameter)
            : said is { Minimum: { } least } && (least > Whole || (least == Whole && said.Value.IsMinimumExclusive)) ? throw new ArgumentException($"{what} is more than the whole: {computed}.", parameter)
            : computed.WithRounding is { } bounds && (bounds.Maximum is not { } end || end > Whole) ? share.WithinWhole()
            : share;
    }

    /// <summary>What one amount is of another, which may be more than all of it: capital expenditure of revenue.</summary>
    /// <exception cref="ArgumentException">It is or may be below zero by what is said, is a change or a multiple, or is refused.</exception>
    public static IUnknown<Ratio> PartOf(IUnknown<Ratio> value, string what, string parameter)
    {
        var part = NotNegative(value, what, parameter);
        return KindOf(value) switch
        {
            RatioKinds.Change => throw new ArgumentException($"{what} is a share, and a change is given, which says by how much something differs from what it was: {value}.", parameter),
            RatioKinds.Multiple => throw new ArgumentException($"{what} is a share, and a multiple is given, which says how many times something is another: {value}.", parameter),
            _ => part,
        };
    }

    /// <summary>By how much something grows: 10 % makes 1.1 times as much.</summary>
    /// <exception cref="ArgumentException">It is a share or a multiple, or is refused.</exception>
    public static Derived<Ratio> Growth(IUnknown<Ratio> value, string what, string parameter)
    {
        var growth = Usable(value, what, parameter);
        return KindOf(value) switch
        {
            RatioKinds.Share => throw new ArgumentException($"{what} is a change, and a share is given, which says what part something is of another: {value}.", parameter),
            RatioKinds.Multiple => throw new ArgumentException(
                $"{what} is a change, and a multiple is given: {value}. What is a multiple of what it was has grown by 1 less than that.", parameter),
            _ => growth,
        };
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

    /// <summary>Amounts with names, none of them below zero.</summary>
    /// <exception cref="ArgumentException">A name is there twice, or an amount is or may be below zero, or is refused.</exception>
    public static IReadOnlyList<NamedAmount> Amounts(IEnumerable<NamedAmount> amounts, string parameter) =>
        [.. Named(amounts, amount => amount.Name, parameter).Select(amount => new NamedAmount(amount.Name, NotNegative(amount.Amount, $"'{amount.Name}'", parameter)))];

    /// <summary>The item of a name, whatever its case.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static T Find<T>(IReadOnlyList<T> items, Func<T, string> nameOf, string name, string parameter)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        return items.FirstOrDefault(item => string.Equals(nameOf(item), name.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"There is no '{name}': there is {(items.Count == 0 ? "none" : string.Join(", ", items.Select(nameOf)))}.", parameter);
    }

    // What is declared of a fact, or of the words that an assumption is made of. What is computed says nothing of it.
    private static string? KindOf(IUnknown<Ratio> value) => value switch
    {
        SeriesPoint<Ratio> { Preferred: { } preferred } => KindOf(preferred),
        Fact<Ratio> { ValueKind: ValueKind.Value } fact => RatioKinds.Of(fact.Figure, fact.Of, fact.IsChange),
        Fact<Ratio> fact => fact.IsChange ? RatioKinds.Change : fact.Of is null ? null : RatioKinds.Share,
        Assumption<Ratio> { Value.Form: RatioForm.Multiple } => RatioKinds.Multiple,
        _ => null,
    };
}
