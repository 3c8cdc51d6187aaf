using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Formulas;

/// <summary>What a formula comes to: its value with its bounds, or why it has none. Immutable.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record Evaluation
{
    /// <summary>Why there is no value; null where there is one, and where it is undisclosed.</summary>
    public FormulaRefusal? Refusal { get; init; }

    /// <summary>Whether there is a value: it is undisclosed where an input is.</summary>
    public ValueKind ValueKind => Undisclosed.Count > 0 ? ValueKind.SomeValue : ValueKind.Value;

    /// <summary>The inputs that are not disclosed.</summary>
    public IReadOnlyList<Unknown> Undisclosed { get; init; } = [];

    /// <summary>What the value measures.</summary>
    public Dimension Dimension { get; init; } = Dimension.Unknown;

    /// <summary>Whether a ratio says how many times: a quotient of two like values, the first of which is not the smaller.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>When the value holds; null where no input says so.</summary>
    public EdtfDate? Period { get; init; }

    /// <summary>Whether a period that went into it is uncertain.</summary>
    public bool IsPeriodUncertain { get; init; }

    /// <summary>The number, where each input is one number and no bound; null otherwise.</summary>
    public Rational? Amount { get; init; }

    /// <summary>The number or range that the words of the inputs name.</summary>
    public Interval Nominal { get; init; }

    /// <summary>The bounds that the words of the inputs allow; null where an approximation leaves none.</summary>
    public Interval? AsSaid { get; init; }

    /// <summary>The same with what rounding hides: the bounds of the value.</summary>
    public Interval? WithRounding { get; init; }

    /// <summary>Whether an input that the value depends on is an approximation.</summary>
    public bool IsApproximate => WithRounding is null;

    /// <summary>Whether the bounds are the least ones: each end is reached, or left out because an input's end is.</summary>
    public bool IsTight { get; init; }

    /// <summary>What the lower end comes from.</summary>
    public EndOrigins MinimumOrigins { get; init; }

    /// <summary>What the upper end comes from.</summary>
    public EndOrigins MaximumOrigins { get; init; }

    /// <summary>The facts and assumptions in the formula, each once, in the order of their first use.</summary>
    public IReadOnlyList<Unknown> Inputs { get; init; } = [];

    /// <summary>The bounds with every approximation taken as if it were exact; null where a divisor may then be zero.</summary>
    internal Interval? AsIfExact { get; init; }

    /// <summary>The bounds where numbers were cut off or their zeros do not count; null where a divisor may then be zero.</summary>
    internal Interval? Loose { get; init; }
}
