using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Json;
using MetaAi.Facts.Names;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts;

/// <summary>
/// A typed figure about a subject, for a period, stated by a source, with the words that it was read from. Immutable. Equal to a fact of the
/// same type with the same id and value: the same value elsewhere is another fact, and a remark makes no difference.
/// </summary>
/// <typeparam name="T">What the figure is: <see cref="MonetaryAmount"/>, <see cref="Ratio"/>, <see cref="PercentagePoints"/>, <see cref="Quantity"/>,
/// <see cref="ExtendedDate"/>, <see cref="DurationRange"/>, <see cref="decimal"/>, <see cref="NodaTime.LocalDate"/>, <see cref="NodaTime.YearMonth"/>,
/// <see cref="NodaTime.DateInterval"/>, <see cref="string"/>, an enumeration, a <see cref="NameList{TEnum}"/> of one, or the <c>Money</c> of the package
/// NodaMoney.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed class Fact<T> : IFact, IUnknown<T>, IEquatable<Fact<T>>
    where T : notnull
{
    // Beside the facts, so that one that nothing is computed with costs nothing; and weak, so that none is kept.
    private static readonly ConditionalWeakTable<Fact<T>, Expression> Expressions = [];

    private readonly T? value;
    private readonly bool isValueSet;
    private readonly string? declaredUnit;
    private readonly int? declaredDecimals;
    private readonly Figure? declaredFigure;

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required string Subject { get; init; }

    /// <inheritdoc/>
    public required string Concept { get; init; }

    /// <inheritdoc/>
    public ExtendedDate? Period { get; init; }

    /// <inheritdoc/>
    public ValueKind ValueKind { get; init; }

    /// <summary>The value. Left out of the initialiser only where <see cref="ValueKind"/> says that there is none.</summary>
    /// <exception cref="InvalidOperationException">The value is not disclosed, does not exist, or could not be made by the library whose type it is.</exception>
    public T Value
    {
        get => TryGetValue(out var known, out var failure) ? known : throw new InvalidOperationException(WhyNoValue(failure), failure);
        init
        {
            this.value = value;
            isValueSet = true;
        }
    }

    /// <summary>
    /// Makes the value each time that it is read, in place of <see cref="Value"/>; null where the value is kept. For the types of other libraries: what
    /// they make may hang on settings of the moment, and one that cannot be made takes no other fact down.
    /// </summary>
    public Func<T>? MakeValue { get; init; }

    /// <inheritdoc/>
    public string? Unit
    {
        get => Figure is { } figure ? figure.Unit : declaredUnit;
        init => declaredUnit = value;
    }

    /// <inheritdoc/>
    public int? Decimals
    {
        get => Figure is { } figure ? figure.Decimals : declaredDecimals;
        init => declaredDecimals = value;
    }

    /// <inheritdoc/>
    public required Evidence Evidence { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<Source> Sources => Corroborations.Count == 0 ? [Evidence.Source] : [.. Corroborations.Select(other => other.Evidence.Source).Prepend(Evidence.Source).Distinct()];

    /// <summary>What other sources say of the same, compared with this fact when it was compiled, in the order declared; empty where one source alone is quoted.</summary>
    public IReadOnlyList<Fact<T>> Corroborations { get; init => field = [.. value]; } = [];

    /// <inheritdoc/>
    public Modality Modality { get; init; }

    /// <inheritdoc/>
    public string? Claimant { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Via { get; init => field = [.. value]; } = [];

    /// <inheritdoc/>
    public Rank Rank { get; init; }

    /// <inheritdoc/>
    public string? RankReason { get; init; }

    /// <inheritdoc/>
    public string? Gloss { get; init; }

    /// <inheritdoc/>
    public string? Of { get; init; }

    /// <inheritdoc/>
    public bool IsChange { get; init; }

    /// <inheritdoc/>
    public string? Per { get; init; }

    /// <inheritdoc/>
    public string? Remark { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; init => field = [.. value]; } = [];

    /// <inheritdoc/>
    public Type ValueType => typeof(T);

    /// <inheritdoc/>
    public object? UntypedValue => TryGetValue(out var known) ? known : null;

    /// <summary>The value as a figure, or null where there is none or it is not a figure. Set where <see cref="MakeValue"/> is: the value is not made for it.</summary>
    public Figure? Figure
    {
        get => ValueKind != ValueKind.Value ? null
            : declaredFigure is { } figure ? figure
            : TryGetValue(out var known) ? FactValue.ToFigure(known, declaredUnit, declaredDecimals)
            : null;
        init => declaredFigure = value;
    }

    /// <inheritdoc/>
    public string? Text => KeptValue as string;

    /// <inheritdoc/>
    public IReadOnlyList<string> Names => FactValue.Names(KeptValue);

    /// <inheritdoc/>
    public IReadOnlyList<string?> WrittenNames => [.. Names.Select(Written)];

    /// <inheritdoc/>
    public bool IsOpenList { get; init; }

    /// <inheritdoc/>
    public string Description => Describe(ValueInWords);

    /// <inheritdoc/>
    public string Describe(Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(nameOf);
        return Names is { Count: > 0 } names ? Describe(ValueWords.OfNames(names.Select(nameOf), IsOpenList)) : Description;
    }

    /// <summary>The value, where there is one.</summary>
    /// <param name="value">The value, or the type's default where there is none.</param>
    /// <returns>False where the value is not disclosed, does not exist, or could not be made, which <see cref="Value"/> tells apart.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value) => TryGetValue(out value, out _);

    /// <inheritdoc/>
    public bool Equals(Fact<T>? other) => ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && ValueKind == other.ValueKind
            && (declaredFigure is null || other.declaredFigure is null
                ? EqualityComparer<T?>.Default.Equals(Known, other.Known)
                : declaredFigure == other.declaredFigure));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Fact<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, ValueKind);

    /// <summary>
    /// The fact in one line: <c>CapitalExpenditure 2025: 60 to 65 billion USD (forecast) (Znews)</c>, with the <see cref="Description"/>; a claimant stands
    /// before the publisher.
    /// </summary>
    public override string ToString()
    {
        var period = Period is null ? "" : $" {Period}";
        var claimant = Claimant is null ? "" : $"{Claimant}, ";
        return $"{Concept}{period}: {Description} ({claimant}{Evidence.Source.Attribution})";
    }

    /// <summary>Whether the two facts have the same id and value.</summary>
    public static bool operator ==(Fact<T>? left, Fact<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two facts differ in id or value.</summary>
    public static bool operator !=(Fact<T>? left, Fact<T>? right) => !(left == right);

    Evidence? IFact.Evidence => Evidence;

    IReadOnlyList<IFact> IFact.Corroborations => Corroborations;

    Expression IUnknown.Expression => Expressions.GetValue(this, FactExpression.Of);

    // A value that is made is another library's: neither text nor names, and not made to find that out.
    private object? KeptValue => MakeValue is null ? UntypedValue : null;

    // The words of a list stand apart in the text where it says them apart.
    private string? Written(string member) =>
        Evidence.Further.Prepend(Evidence).Select(quote => WrittenName.In(quote.Exact, member)).FirstOrDefault(written => written is not null);

    private string Describe(string value) => new Statement
    {
        Value = value,
        Gloss = Gloss,
        Of = Of,
        IsChange = IsChange,
        Per = Per,
        Modality = Modality,
        Rank = Rank,
        RankReason = RankReason,
    }.ToString();

    private string ValueInWords =>
        ValueKind == ValueKind.Value && declaredFigure is { } figure ? ValueWords.Of(figure)
        : TryGetValue(out var known) ? FactValue.Describe(known, Figure, Notes.Contains(FactRules.YearAssumed.Id), IsOpenList)
        : ValueKind == ValueKind.NoValue ? ValueWords.None
        : ValueWords.Undisclosed;

    private T? Known => TryGetValue(out var known) ? known : default;

    private bool TryGetValue([MaybeNullWhen(false)] out T known, out Exception? failure)
    {
        failure = null;
        known = value;
        if (ValueKind != ValueKind.Value || MakeValue is not { } make)
        {
            return ValueKind == ValueKind.Value && isValueSet;
        }

        try
        {
            known = make();
            return true;
        }
        catch (Exception exception)
        {
            // Of another library, which may throw anything: a currency that it does not know, digits that it would round.
            failure = exception;
            return false;
        }
    }

    private string WhyNoValue(Exception? failure) => ValueKind switch
    {
        _ when failure is not null => $"The value of '{Id}', quoted as '{Evidence.Exact}', cannot be made: {failure.Message}",
        ValueKind.SomeValue => $"The value of '{Id}' is undisclosed: the source says that there is one, and not what it is.",
        ValueKind.NoValue => $"The value of '{Id}' does not exist: the source says that there is none.",
        _ => $"The fact '{Id}' was made without its value.",
    };
}
