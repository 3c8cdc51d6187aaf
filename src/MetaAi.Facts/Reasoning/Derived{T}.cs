using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Json;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts;

/// <summary>
/// A value that was computed from facts and assumptions, exactly: with its bounds, where they come from, and every source. Evaluated when it is first read,
/// and once. What only the values know (a currency, a unit, a period, a divisor) may leave it without a value: <see cref="Refusal"/> says why. Immutable; equal
/// to itself alone. It stands beside facts in a catalogue where it is declared; what is computed in passing has an empty <see cref="Id"/>.
/// </summary>
/// <typeparam name="T">What the value is: <see cref="MonetaryAmount"/>, <see cref="MonetaryRate"/>, <see cref="Ratio"/>, <see cref="PercentagePoints"/>,
/// <see cref="Quantity"/>, <see cref="decimal"/> or <see cref="ExtendedDate"/>.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed class Derived<T> : IFact, IUnknown<T>, IDerived
    where T : notnull
{
    private readonly DerivedState<T> state;
    private readonly FormulaDeclaration? declaration;

    internal Derived(Expression expression)
        : this(expression, DerivedResult<T>.Of)
    {
    }

    internal Derived(Expression expression, Func<Expression, DerivedResult<T>> evaluate) => state = new(expression, evaluate);

    private Derived(FormulaDeclaration declaration, FormulaBinding binding) => (this.declaration, state) = (declaration, new(binding));

    /// <summary>The full name of the member that declares the formula; empty for what is computed in passing.</summary>
    public string Id => declaration?.Id ?? "";

    /// <summary>What the value is about, as declared; empty for what is computed in passing.</summary>
    public string Subject => declaration?.Subject ?? "";

    /// <summary>What is said of the subject, as declared; empty for what is computed in passing.</summary>
    public string Concept => declaration?.Concept ?? "";

    /// <summary>When the value holds: as declared, else the period that its inputs share, the later one of a quotient or product; null where none is said.</summary>
    public ExtendedDate? Period => declaration?.Period ?? Result.Period;

    /// <summary>Whether a period that went into it is uncertain.</summary>
    public bool IsPeriodUncertain => Evaluation.IsPeriodUncertain;

    /// <summary>Whether an input is undisclosed, and the value with it. It says nothing of a value that is refused: see <see cref="Refusal"/>.</summary>
    public ValueKind ValueKind => Evaluation.ValueKind;

    /// <summary>
    /// The value: its <c>Low</c> and <c>High</c> are what the words of the inputs name, its <c>Minimum</c> and <c>Maximum</c> what they allow, with rounding.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is refused, an input is undisclosed, or the type keeps decimals and no decimal is one of the ends.</exception>
    public T Value => TryGetValue(out var value) ? value : throw new InvalidOperationException(WhyNoValue);

    /// <summary>The number, where each input is one number and no bound; null otherwise. A share is a fraction of one, points are in points.</summary>
    public Rational? Amount => Evaluation.Amount;

    /// <summary>The number or range that the words of the inputs name; null where there is no value, and for dates.</summary>
    public Interval? Nominal => HasNumber ? Evaluation.Nominal : null;

    /// <summary>What the words of the inputs allow; null where an approximation leaves no bounds, where there is no value, and for dates.</summary>
    public Interval? AsSaid => HasNumber ? Evaluation.AsSaid : null;

    /// <summary>The same with what rounding hides: the bounds of the value; null where <see cref="AsSaid"/> is.</summary>
    public Interval? WithRounding => HasNumber ? Evaluation.WithRounding : null;

    /// <summary>Whether an approximation went into the value, which therefore has no bounds.</summary>
    public bool IsApproximate => HasNumber ? Evaluation.IsApproximate : TryGetValue(out var value) && value is ExtendedDate { IsApproximate: true };

    /// <summary>Whether the bounds are the least ones; where they are not they still hold every value.</summary>
    public bool IsTight => Evaluation.IsTight;

    /// <summary>What the lower bound comes from.</summary>
    public EndOrigins MinimumOrigins => Evaluation.MinimumOrigins;

    /// <summary>What the upper bound comes from.</summary>
    public EndOrigins MaximumOrigins => Evaluation.MaximumOrigins;

    /// <summary>Why there is no value; null where there is one, and where an input is undisclosed.</summary>
    public FormulaRefusal? Refusal => Evaluation.Refusal;

    /// <summary>The facts that it was computed from, each once, in order of use.</summary>
    public IReadOnlyList<IFact> Facts => Result.Facts;

    /// <summary>The facts among its inputs that are undisclosed.</summary>
    public IReadOnlyList<IFact> Undisclosed => Result.Undisclosed;

    /// <summary>The sources of its facts, each once, in order of use: the numerator's come first.</summary>
    public IReadOnlyList<Source> Sources => Result.Sources;

    /// <summary>What kinds of statement its facts are, each once.</summary>
    public IReadOnlyList<Modality> Modalities => Result.Modalities;

    /// <inheritdoc/>
    public Type ValueType => typeof(T);

    /// <inheritdoc/>
    public object? UntypedValue => TryGetValue(out var value) ? value : null;

    /// <summary>The value as a figure; null where no figure says it, because its bounds are others than the numbers that the words name.</summary>
    public Figure? Figure => HasNumber ? EvaluationFigure.Of(Evaluation) : (UntypedValue as IFigureValue)?.ToFigure();

    /// <summary>What the value says, in one line: the value with its bounds, what it means, and what kind of statement it is.</summary>
    public string Description => new Statement { Value = ToString(), Gloss = Gloss, Modality = Modality }.ToString();

    /// <summary>The unit: an ISO 4217 code, <c>pp</c>, the noun of what is counted; or null.</summary>
    public string? Unit => Evaluation.Dimension.Kind == DimensionKind.Money ? Evaluation.Dimension.Currency : Evaluation.Dimension.UnitText;

    /// <summary>
    /// The least certain kind of statement among its facts, so that nobody takes what a forecast or an allegation went into for what is so: an estimate at best
    /// where there is an assumption. <see cref="Modalities"/> has them all.
    /// </summary>
    public Modality Modality => Result.Modality;

    /// <summary>What the value means, in English, as declared; or null.</summary>
    public string? Gloss => declaration?.Gloss;

    /// <summary>Of money, what it is counted per, or null.</summary>
    public string? Per => Evaluation.Dimension.Kind == DimensionKind.Money ? Evaluation.Dimension.Unit?.InEnglish : null;

    /// <summary>What a reader should know, as declared; or null.</summary>
    public string? Remark => declaration?.Remark;

    string? IFact.Text => null;

    IReadOnlyList<string> IFact.Names => [];

    int? IFact.Decimals => null;

    Evidence? IFact.Evidence => null;

    string? IFact.Claimant => null;

    IReadOnlyList<string> IFact.Via => [];

    Rank IFact.Rank => Rank.Normal;

    string? IFact.RankReason => null;

    string? IFact.Of => null;

    IReadOnlyList<string> IFact.Notes => [];

    Expression IUnknown.Expression => state.Expression;

    FactDerivation IDerived.Derivation => FactDerivation.Of(state.Expression, Evaluation, ToString(), Sources.Select(source => source.Text));

    Evaluation IDerived.Evaluation => Evaluation;

    private DerivedResult<T> Result => state.Result;

    private Evaluation Evaluation => Result.Evaluation;

    private bool HasNumber => Refusal is null && ValueKind == ValueKind.Value && Evaluation.Dimension.Kind != DimensionKind.Other;

    private string WhyNoValue =>
        Refusal is { } refusal ? refusal.Message
        : ValueKind == ValueKind.SomeValue ? $"The value is undisclosed, because {string.Join(", ", Evaluation.Undisclosed.Select(input => $"'{input.Id}'"))} is."
        : typeof(T) == typeof(decimal) && Amount is null ? $"The value is no single number: {this}. Read {nameof(Nominal)} or {nameof(WithRounding)}."
        : $"No decimal is exactly one of the ends of {this}: read {nameof(Nominal)} or {nameof(WithRounding)}, or call {nameof(Rounded)}.";

    /// <summary>A value that a formula in text computes: what the compiler writes for a declared formula.</summary>
    /// <param name="declaration">What is declared of it.</param>
    /// <param name="formula">The formula: names, numbers, <c>+ - * / ( )</c>, <c>sum()</c>, <c>average()</c>, <c>min()</c>, <c>max()</c>.</param>
    /// <param name="inputs">Gives what a name stands for, or null where it stands for nothing; asked when the value is first read, and not before.</param>
    /// <remarks>
    /// Reading the value throws an <see cref="InvalidOperationException"/> where the text is no formula, a name stands for nothing, or the formula needs its own
    /// value.
    /// </remarks>
    [SuppressMessage("Design", "CA1000", Justification = "The type is the one thing that the formula does not say.")]
    public static Derived<T> Of(FormulaDeclaration declaration, string formula, Func<string, IUnknown?> inputs)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(inputs);
        return new(declaration, new FormulaBinding(declaration, formula, inputs));
    }

    /// <summary>The value, where there is one.</summary>
    /// <param name="value">The value, or the type's default where there is none.</param>
    /// <returns>False where it is refused or undisclosed, or where the type keeps decimals and no decimal is one of the ends.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = Result.Value;
        return Result.HasValue;
    }

    /// <summary>The value to a decimal place: the bounds outward, so that they still hold every value; all else to the nearest, the even one of two.</summary>
    /// <param name="decimals">As XBRL's <c>decimals</c>: 2 for hundredths, −9 for billions; −28 to 28. Of a ratio it is that of the pure number.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more places.</exception>
    /// <exception cref="InvalidOperationException">It is refused, an input is undisclosed, it is a date, or it has more digits than a decimal.</exception>
    public T Rounded(int decimals) => DerivedValue.TryMake<T>(HasNumber ? Evaluation.Rounded(decimals) : Evaluation, out var value) ? value : throw new InvalidOperationException(WhyNoValue);

    /// <summary>The value in plain English words with its bounds: "17.3 billion USD (16.2 to 18.4 billion)"; why there is none where there is none.</summary>
    public override string ToString() => Result.Words;
}
