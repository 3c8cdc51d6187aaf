using MetaAi.Facts.Formulas;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts;

/// <summary>What a formula came to, with the value of the type that it is declared with.</summary>
internal sealed class DerivedResult<T>
    where T : notnull
{
    private DerivedResult(Evaluation evaluation, T? value, bool hasValue)
    {
        (Evaluation, Value, HasValue) = (evaluation, value, hasValue);
        Facts = [.. evaluation.Inputs.Select(input => input.Referent).OfType<IFact>().Distinct()];
        Sources = [.. Facts.SelectMany(fact => fact.Sources).Distinct()];
        Modalities = [.. Facts.Select(fact => fact.Modality).Distinct().Order()];
        // The words of the enumeration stand in the order of their doubt.
        Modality = evaluation.Inputs.Any(input => input.IsAssumption) ? Modalities.Append(Modality.Estimate).Max() : Modalities.DefaultIfEmpty().Max();
        Undisclosed = [.. evaluation.Undisclosed.Select(input => input.Referent).OfType<IFact>()];
        Period = evaluation.Period is not { } date ? null
            : Facts.FirstOrDefault(fact => fact.Period?.Edtf == date.Text)?.Period ?? ExtendedDate.Of(date.Text);
    }

    public Evaluation Evaluation { get; }

    public T? Value { get; }

    public bool HasValue { get; }

    public IReadOnlyList<IFact> Facts { get; }

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<Modality> Modalities { get; }

    public Modality Modality { get; }

    public IReadOnlyList<IFact> Undisclosed { get; }

    public ExtendedDate? Period { get; }

    public string Words => field ??= HasValue && Evaluation.Dimension.Kind == DimensionKind.Other ? Value!.ToString()! : EvaluationWords.Of(Evaluation);

    public static DerivedResult<T> Of(Expression expression)
    {
        var evaluation = DerivedValue.Typed<T>(Evaluator.Evaluate(expression));
        var hasValue = DerivedValue.TryMake<T>(evaluation, out var value);
        return new(evaluation, value, hasValue);
    }

    /// <summary>What was computed of dates, which are no numbers.</summary>
    public static DerivedResult<T> Of(Evaluation evaluation, T? value) => new(evaluation, value, value is not null);
}
