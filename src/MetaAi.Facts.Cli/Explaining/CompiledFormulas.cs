using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Explaining;

/// <summary>
/// The formulas of an assembly, computed again from the facts that were compiled beside them, or into an assembly that lies beside it; no code is run.
/// </summary>
internal sealed class CompiledFormulas
{
    // As many formulas of formulas as the stack of any thread holds.
    private const int MostNested = 250;

    private readonly FactAssembly assembly;
    private readonly PrintWords words;
    private readonly NeighbouringAssemblies neighbours;
    private readonly Dictionary<string, (CompiledFact Fact, FactAssembly Assembly)> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Expression> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> inWork = new(StringComparer.Ordinal);
    private bool isCut;

    /// <param name="assembly">The assembly.</param>
    /// <param name="path">Where it lies.</param>
    /// <param name="words">The language of the values; English where it is null.</param>
    public CompiledFormulas(FactAssembly assembly, string path, PrintWords? words = null)
    {
        this.words = words ?? PrintWords.English;
        this.assembly = assembly;
        neighbours = new(path);
        Add(assembly);
    }

    /// <summary>The records of all values, quoted and computed, in ordinal order of their ids.</summary>
    public IEnumerable<FactRecord> Records() => assembly.Facts.Concat(assembly.Derived).OrderBy(fact => fact.Record.Id, StringComparer.Ordinal).Select(Complete);

    // That of a quoted fact is as it was compiled.
    private FactRecord Complete(CompiledFact fact)
    {
        if (fact.Formula is null)
        {
            return fact.Record;
        }

        var (expression, evaluation) = Evaluate(fact);
        var sources = evaluation.Inputs.Select(input => input.Referent).OfType<CompiledFact>().SelectMany(input => input.Corroborations.Prepend(input)).Select(input => input.Record.Source).Distinct(StringComparer.Ordinal);
        var derivation = FactDerivation.Of(expression, evaluation, EvaluationWords.Of(evaluation, words), sources);
        var figure = EvaluationFigure.Of(evaluation);
        return fact.Record with
        {
            Period = fact.Record.Period ?? evaluation.Period?.Text,
            Kind = figure is { } read ? ExchangeForm.Of(read.Kind) : fact.Record.Kind,
            ValueKind = evaluation.ValueKind == ValueKind.SomeValue ? "some" : "value",
            Low = figure is { } lower ? ExchangeForm.Low(lower) : null,
            High = figure is { } upper ? ExchangeForm.High(upper) : null,
            LowExclusive = figure is { IsLowExclusive: true },
            HighExclusive = figure is { IsHighExclusive: true },
            Unit = evaluation.Dimension.Kind == DimensionKind.Money ? evaluation.Dimension.Currency : evaluation.Dimension.UnitText,
            Per = evaluation.Dimension.Kind == DimensionKind.Money ? evaluation.Dimension.Unit?.InEnglish : null,
            Hedge = figure is { } hedged ? ExchangeForm.Of(hedged.Hedge) : null,
            Modality = ModalityOf(evaluation),
            Derivation = derivation,
        };
    }

    /// <summary>Where a value comes from, in several lines.</summary>
    public string Explain(CompiledFact fact)
    {
        var (expression, evaluation) = Evaluate(fact);
        return ExplanationText.Of(EvaluationWords.Of(evaluation), evaluation, expression, unknown => unknown.Referent is CompiledFact input
            ? new(NameOf(input.Record), Told(input), "fact")
            : new(unknown.Id, unknown.Id, "input"));
    }

    /// <summary>What each bound of a value comes from, a line each.</summary>
    public IEnumerable<string> BoundsOf(CompiledFact fact) => ExplanationText.BoundsOf(Evaluate(fact).Evaluation, words);

    /// <summary>What is told of the fact of an id, also of an assembly that lies beside this one; null where there is none.</summary>
    public string? Told(string id) => Find(id) is { } fact ? Told(fact) : null;

    private (Expression Expression, Evaluation Evaluation) Evaluate(CompiledFact fact)
    {
        var expression = ExpressionOf(fact);
        var evaluation = Evaluator.Evaluate(expression);
        return (expression, Missing(expression, []) is not { } missing ? evaluation : new()
        {
            Inputs = evaluation.Inputs,
            Refusal = new(FormulaRefusalKind.NoNumber, WhyMissing(missing), default),
        });
    }

    private Expression ExpressionOf(CompiledFact fact)
    {
        var record = fact.Record;
        if (fact.Formula is not { } formula)
        {
            return Expression.Of(UnknownOf(fact));
        }

        if (known.TryGetValue(record.Id, out var expression))
        {
            return expression;
        }

        var syntax = FormulaSyntax.Parse(formula.Text);
        if (syntax.Problem is { } problem)
        {
            return Without($"the formula of '{record.Id}' cannot be read: {problem.Message}");
        }

        if (inWork.Contains(record.Id))
        {
            return Without($"'{record.Id}' is computed from itself");
        }

        if (inWork.Count == MostNested)
        {
            isCut = true;
            return Without($"'{record.Id}' is computed from more formulas of formulas than are followed here; the program follows them");
        }

        _ = inWork.Add(record.Id);
        expression = syntax.Bind(name => !formula.Inputs.TryGetValue(name.Text, out var id) ? Without($"nothing says what '{name.Text}' stands for")
            : Find(id) is { } input ? ExpressionOf(input)
            : Without($"'{id}' is declared in code, or in an assembly that is not here, and known when the program runs"));
        expression = formula.IsAcrossPeriods ? new AcrossPeriodsExpression(expression) : expression;
        _ = inWork.Remove(record.Id);
        if (!isCut)
        {
            known.Add(record.Id, expression);
        }

        isCut &= inWork.Count > 0;
        return expression;

        Expression Without(string why) => Expression.Of(Unknown.WithoutNumber(why) with { Referent = why });
    }

    private Unknown UnknownOf(CompiledFact fact)
    {
        var record = fact.Record;
        var language = SourceOf(fact)?.Language;
        var unknown = record.ValueKind switch
        {
            "some" => Unknown.Undisclosed(record.Id),
            "none" => Unknown.Nonexistent(record.Id),
            _ => RecordFigure.Of(record) is { } figure ? Unknown.Of(record.Id, figure, language, record.Per) : Unknown.WithoutNumber(record.Id),
        };
        return unknown with { Period = EdtfDate.TryParse(record.Period), Referent = fact };
    }

    private CompiledFact? Find(string id)
    {
        if (!byId.ContainsKey(id))
        {
            // Once: after the first time there is nothing to add.
            foreach (var neighbour in neighbours.Take())
            {
                Add(neighbour);
            }
        }

        return byId.TryGetValue(id, out var known) ? known.Fact : null;
    }

    private void Add(FactAssembly declaring)
    {
        foreach (var fact in declaring.Facts.Concat(declaring.Derived))
        {
            _ = byId.TryAdd(fact.Record.Id, (fact, declaring));
        }
    }

    private DeclaredSource? SourceOf(CompiledFact fact) => byId[fact.FactId].Assembly.SourceOf(fact);

    private static string WhyMissing(string why) => $"{char.ToUpperInvariant(why[0])}{why[1..]}.";

    private static string? Missing(Expression expression, HashSet<Expression> seen) => expression is UnknownExpression { Unknown.Referent: string why } ? why
        : !seen.Add(expression) ? null
        : expression.Operands.Select(operand => Missing(operand, seen)).FirstOrDefault(missing => missing is not null);

    // The least certain of its facts: the words of the enumeration stand in the order of their doubt.
    private static string ModalityOf(Evaluation evaluation)
    {
        var words = Enum.GetValues<Modality>().Select(ExchangeForm.Of).ToArray();
        return words[evaluation.Inputs.Select(input => Math.Max(0, Array.IndexOf(words, (input.Referent as CompiledFact)?.Record.Modality))).DefaultIfEmpty().Max()];
    }

    private string Told(CompiledFact fact) =>
        $"{NameOf(fact.Record)}: {Said(fact)}{string.Concat(fact.Corroborations.Select(other => $"; also {Said(other)}"))}";

    private string Said(CompiledFact fact)
    {
        var record = fact.Record;
        var source = SourceOf(fact);
        string[] said = [.. record.Claimant is { } claimant ? [claimant] : Array.Empty<string>(), .. record.Via, source?.Citation ?? record.Source];
        return $"{RecordWords.StatementOf(record, record.Values, fact.RankReason)}, {string.Join(" … ", [Quoted(record.Exact), .. record.Further.Select(quote => Quoted(quote.Exact))])} ({string.Join(", ", said)})";
    }

    private static string Quoted(string words) => $"\"{words}\"";

    private static string NameOf(FactRecord record) =>
        $"{record.Subject}, {record.Concept}{(EdtfDate.TryParse(record.Period) is { } period ? $" {ValueWords.OfDate(period)}" : "")}";
}
