using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>One part of how a value was computed.</summary>
[JsonConverter(typeof(NoRecordJson))]
public sealed record DerivationNode
{
    /// <summary>
    /// <c>add</c>, <c>subtract</c>, <c>multiply</c>, <c>divide</c>, <c>negate</c>, <c>min</c>, <c>max</c>, <c>acrossPeriods</c>, <c>refused</c>; <c>fact</c>,
    /// <c>assumption</c> or <c>number</c>; or <c>same</c> for an operation that stands elsewhere in the tree, before this place, with the same <see cref="Step"/>.
    /// </summary>
    public required string Operation { get; init; }

    /// <summary>The number of an operation that stands in the tree twice or more, counted from 1 in the order of the text; null for every other.</summary>
    public int? Step { get; init; }

    /// <summary>The id of a fact; null for everything else.</summary>
    public string? Fact { get; init; }

    /// <summary>The name of an assumption; null for everything else.</summary>
    public string? Assumption { get; init; }

    /// <summary>The reason of an assumption; null for everything else.</summary>
    public string? Reason { get; init; }

    /// <summary>What an assumption says in words, or a number of the formula, exactly: "91.3", "1/3"; null for everything else.</summary>
    public string? Value { get; init; }

    /// <summary>What the operation is on, from left to right.</summary>
    public IReadOnlyList<DerivationNode> Operands { get; init => field = [.. value]; } = [];

    /// <summary>The operation, or the fact, assumption or number itself.</summary>
    public override string ToString() => Fact ?? Assumption ?? Value ?? Operation;
}
