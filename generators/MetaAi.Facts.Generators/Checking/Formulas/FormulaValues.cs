using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Generators.Model.Formulas;
using MetaAi.Facts.Generators.Types;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Checking.Formulas;

/// <summary>The values of what a formula is computed from, as expressions over facts.</summary>
/// <param name="work">The formula, with all that it is computed from.</param>
internal sealed class FormulaValues(FormulaWork work)
{
    private readonly Dictionary<string, FormulaInput> inputs =
        work.Inputs.GroupBy(input => input.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    // By the id of what each part is of.
    private readonly Dictionary<string, Expression> values = new(StringComparer.Ordinal);

    /// <summary>A fact among the inputs, or null.</summary>
    public FormulaInput? Input(string id) => inputs.TryGetValue(id, out var input) ? input : null;

    /// <summary>The value of a part that was computed.</summary>
    public Expression Of(string id) => values[id];

    /// <summary>Computes all parts; gives the name of the first that has no value, or null.</summary>
    public string? Compute() => work.Parts.Select(Value).FirstOrDefault(failing => failing is not null);

    /// <summary>The value of the formula itself, with all parts; null where it or one of them has none, and where the program alone knows it.</summary>
    public Expression? Whole() => work.Problem is not null || work.NeedsCode || !work.Inputs.All(input => input.Holds) || Compute() is not null || Value(work.Formula) is not null
        ? null
        : values[work.Formula.Declared.Id];

    /// <summary>A formula with the values of its names; null where one of them has none, since it needs its own.</summary>
    public Expression? Bind(ResolvedFormula formula)
    {
        var byName = formula.Names.ToDictionary(name => name.Name, name => name.Target, StringComparer.Ordinal);
        if (byName.Values.Any(target => target.Kind == FormulaNameKind.Derived && !values.ContainsKey(target.Id)))
        {
            return null;
        }

        var expression = FormulaSyntax.Parse(formula.Declared.Formula.Text).Bind(name =>
            values.TryGetValue(byName[name.Text].Id, out var value)
                ? value is UnknownExpression known ? new UnknownExpression(known.Unknown) { Span = name.Span } : value
                : new UnknownExpression(UnknownOf(inputs[byName[name.Text].Id])) { Span = name.Span });
        return formula.Declared.Formula.AcrossPeriods ? new AcrossPeriodsExpression(expression) { Span = expression.Span } : expression;
    }

    /// <summary>A fact as arithmetic sees it.</summary>
    public static Unknown UnknownOf(FormulaInput input)
    {
        var unknown = input switch
        {
            { ValueKind: ValueKind.SomeValue } => Unknown.Undisclosed(input.Id, DimensionOf(input)),
            { ValueKind: ValueKind.NoValue } => Unknown.Nonexistent(input.Id, DimensionOf(input)),
            { Figure: { } figure } => Unknown.Of(input.Id, figure, input.Language, input.Per),
            _ => Unknown.WithoutNumber(input.Id),
        };
        return unknown with { Period = EdtfDate.TryParse(input.Period) };
    }

    // Gives its name where it has no value.
    private string? Value(ResolvedFormula part)
    {
        var name = part.Declared.NameIn(work.Formula.Declared.TypeFullName);
        if (part.Problem is not null || Bind(part) is not { } expression)
        {
            return name;
        }

        if (part.Declared.Derived is not null)
        {
            values[part.Declared.Id] = expression;
            return null;
        }

        var quoted = inputs[part.Declared.Id];
        var evaluation = Evaluator.Evaluate(expression);
        if (evaluation.Refusal is not null || RelatedValue.FigureOf(quoted, quoted.Relation!.Value, evaluation) is not { Problem: null } related)
        {
            return name;
        }

        values[part.Declared.Id] = Expression.Of(UnknownOf(quoted with { Figure = related.Figure }));
        return null;
    }

    // Which currency and which noun is not known; a type that no formula comes to has no number.
    private static Dimension? DimensionOf(FormulaInput input) => DerivedTypeRows.Of(input.Type!.Type.MetadataName)?.Kind switch
    {
        null => new(DimensionKind.Other),
        DimensionKind.Money or DimensionKind.Quantity => null,
        { } kind => new(kind),
    };
}
