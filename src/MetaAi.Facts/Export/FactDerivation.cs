using System.Text.Json.Serialization;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Json;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts;

/// <summary>How a value was computed, as plain data: what it came to, with its bounds, and the tree of operations down to facts, assumptions and numbers.</summary>
[JsonConverter(typeof(NoRecordJson))]
public sealed record FactDerivation
{
    /// <summary>What it came to in words, or why it has no value.</summary>
    public required string Print { get; init; }

    /// <summary>Why it has no value; null where it has one, and where it is undisclosed.</summary>
    public string? Refusal { get; init; }

    /// <summary>The number, where each input is one number; null otherwise.</summary>
    public Rational? Amount { get; init; }

    /// <summary>The number or range that the words of the inputs name; null where there is no number.</summary>
    public Interval? Nominal { get; init; }

    /// <summary>What the words of the inputs allow; null where an approximation leaves no bounds, and where there is no number.</summary>
    public Interval? AsSaid { get; init; }

    /// <summary>The same with what rounding hides.</summary>
    public Interval? WithRounding { get; init; }

    /// <summary>The file names of the texts of all sources, in order of use.</summary>
    public IReadOnlyList<string> Sources { get; init => field = [.. value]; } = [];

    /// <summary>The operation, or the fact or assumption itself; null where the formula is nested too deeply to be written.</summary>
    public required DerivationNode? Formula { get; init; }

    /// <summary>How a formula was computed.</summary>
    /// <param name="expression">The formula.</param>
    /// <param name="evaluation">What it came to.</param>
    /// <param name="print">The same in words.</param>
    /// <param name="sources">The file names of the texts of all sources, in order of use.</param>
    public static FactDerivation Of(Expression expression, Evaluation evaluation, string print, IEnumerable<string> sources)
    {
        var hasNumber = evaluation.Refusal is null && evaluation.ValueKind == MetaAi.Facts.ValueKind.Value && evaluation.Dimension.Kind != DimensionKind.Other;
        return new()
        {
            Print = print,
            Refusal = evaluation.Refusal?.Message,
            Amount = hasNumber ? evaluation.Amount : null,
            Nominal = hasNumber ? evaluation.Nominal : null,
            AsSaid = hasNumber ? evaluation.AsSaid : null,
            WithRounding = hasNumber ? evaluation.WithRounding : null,
            Sources = [.. sources],
            Formula = DerivationTree.Of(expression),
        };
    }

    /// <inheritdoc/>
    public bool Equals(FactDerivation? other) => other is not null && FactDerivationJson.ToText(this) == FactDerivationJson.ToText(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Print);

    /// <summary>What it came to in words.</summary>
    public override string ToString() => Print;
}
