using System.Diagnostics;
using System.Text.Json.Serialization;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Json;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts;

/// <summary>
/// A value that nobody says, and that is supposed for a reason. Never a fact: it has no source, stands in no catalogue, and is printed as an assumption wherever
/// it is used. Exact as said, and of no period. Each one is an unknown of its own, also where two have one name. Made by <see cref="Assumption"/>. Immutable;
/// equal to itself alone.
/// </summary>
/// <typeparam name="T">What the value is.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed class Assumption<T> : IUnknown<T>, IAssumption
    where T : notnull
{
    private readonly Expression expression;

    internal Assumption(T value, Figure figure, string? language, string? per, string reason, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Value, Reason, Name) = (value, reason, name);
        expression = Expression.Of(Unknown.Of(AssumptionNumbers.Next(name), figure, language, per, isAssumption: true) with { Referent = this });
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Why it is assumed.</summary>
    public string Reason { get; }

    /// <summary>What is assumed. A single number has both bounds at it.</summary>
    public T Value { get; }

    /// <inheritdoc/>
    public string Words => FactValue.Describe(Value, FactValue.ToFigure(Value, null, null), isYearAssumed: false, isOpenList: false);

    Expression IUnknown.Expression => expression;

    /// <summary>The assumption in one line: <c>Llama share: 10 to 20 % (assumption: a usual marketplace fee)</c>.</summary>
    public override string ToString() => $"{Name}: {Words} (assumption: {Reason})";
}
