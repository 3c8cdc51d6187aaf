using MetaAi.Facts.Formulas;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;
using MetaAi.Facts.Generators.Model.Referenced;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Checking.Formulas;

/// <summary>Gathers for each formula all that it is computed from: other formulas, down to facts.</summary>
internal sealed class FormulaPlanner
{
    // More than anybody's model has, and few enough to be gathered for each of them.
    private const int MostParts = 2_000;

    private readonly List<ResolvedFormula> formulas;
    private readonly Dictionary<string, ResolvedFormula> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VerifiedFact> facts = new(StringComparer.Ordinal);
    private readonly ReferencedFacts referenced;
    private readonly Lazy<Dictionary<string, ReferencedFact>> referencedFacts;

    /// <param name="formulas">The formulas of the compilation.</param>
    /// <param name="sets">Its facts, read and proved.</param>
    /// <param name="referenced">What its references declare.</param>
    public FormulaPlanner(IEnumerable<ResolvedFormula> formulas, IEnumerable<CheckedFactSet> sets, ReferencedFacts referenced)
    {
        this.formulas = [.. formulas];
        this.referenced = referenced;
        referencedFacts = new(() => referenced.Assemblies.SelectMany(assembly => assembly.Facts)
            .GroupBy(fact => fact.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));
        foreach (var formula in this.formulas.Concat(referenced.Assemblies.SelectMany(assembly => assembly.Formulas)).Where(formula => !byId.ContainsKey(formula.Declared.Id)))
        {
            byId.Add(formula.Declared.Id, formula);
        }

        foreach (var fact in sets.SelectMany(set => set.Properties).SelectMany(property => property.Facts))
        {
            if (!facts.ContainsKey(fact.Id))
            {
                facts.Add(fact.Id, fact);
            }
        }
    }

    /// <summary>What to compute of each formula of the compilation.</summary>
    public IEnumerable<FormulaWork> All() => formulas.Select(Of);

    /// <summary>What to compute of the value with an id; null where no formula gives it.</summary>
    public FormulaWork? Of(string id) => byId.TryGetValue(id, out var formula) ? Of(formula) : null;

    private FormulaWork Of(ResolvedFormula root)
    {
        var parts = new List<ResolvedFormula>();
        var inputs = new List<FormulaInput>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        FormulaFinding? problem = null;

        // In place of recursion, which a long chain would exhaust: each formula with how many of its names were followed.
        var open = new Stack<(ResolvedFormula Formula, int Next)>([(root, 0)]);
        while (problem is null && open.Count > 0)
        {
            var (formula, next) = open.Pop();
            if (next == formula.Names.Count)
            {
                if (open.Count > 0)
                {
                    parts.Add(formula);
                }

                continue;
            }

            open.Push((formula, next + 1));
            var target = formula.Names[next].Target;
            if (target.Id == root.Declared.Id)
            {
                problem = Cycle(root, open);
            }
            else if (seen.Add(target.Id))
            {
                if (target.Kind == FormulaNameKind.Fact)
                {
                    inputs.Add(Input(target.Id, target.NameIn(root.Declared.TypeFullName)));
                }

                // What is beside a quote that has a figure of its own does not decide what the figure is.
                if (byId.TryGetValue(target.Id, out var part) && (target.Kind == FormulaNameKind.Derived || IsRelating(target.Id)))
                {
                    if (parts.Count + open.Count > MostParts)
                    {
                        problem = new(FormulaMessages.TooManyParts(root.Declared.Formula.Text));
                    }

                    open.Push((part, 0));
                }
            }
        }

        if (problem is not null)
        {
            parts.Clear();
            inputs.Clear();
        }

        if (root.Declared.Derived is null)
        {
            inputs.Add(Input(root.Declared.Id, root.Declared.Path));
        }

        return new(root, [.. parts], [.. inputs], problem);
    }

    private static FormulaFinding Cycle(ResolvedFormula root, Stack<(ResolvedFormula Formula, int Next)> open)
    {
        var way = open.Reverse().ToArray();
        var first = root.Names[way[0].Next - 1].Name;
        return new(
            FormulaMessages.Cycle(root.Declared.Path, [.. way.Select(each => each.Formula.Declared.NameIn(root.Declared.TypeFullName)), root.Declared.Path]),
            FormulaSyntax.Parse(root.Declared.Formula.Text).Names.First(name => name.Text == first).Span);
    }

    private bool IsRelating(string id) => facts.TryGetValue(id, out var fact) && fact.Relation is not null;

    /// <summary>A fact as a formula sees it; nothing is known of one that is not there, or does not hold.</summary>
    /// <param name="id">The fact's id.</param>
    /// <param name="name">The name by which it is known.</param>
    public FormulaInput Input(string id, string name) => facts.TryGetValue(id, out var own) ? Input(own, name)
        : referenced.Assemblies.Count > 0 && referencedFacts.Value.TryGetValue(id, out var fact) ? Input(fact, name)
        : new() { Id = id, Name = name };

    private static FormulaInput Input(VerifiedFact fact, string name) => new()
    {
        Id = fact.Id,
        Name = name,
        Holds = true,
        Type = fact.Type,
        ValueKind = fact.Quote.Undisclosed ? ValueKind.SomeValue : fact.Quote.NoValue ? ValueKind.NoValue : ValueKind.Value,
        Figure = fact.Figure,
        Language = fact.Source.Language,
        IsChange = fact.Quote.Change,
        Per = fact.Quote.Per,
        Period = fact.Period,
        Relation = fact.Relation,
        Words = fact.Relation is null ? null : fact.Quote.Exact,
    };

    private static FormulaInput Input(ReferencedFact fact, string name) => new()
    {
        Id = fact.Id,
        Name = name,
        Holds = true,
        Type = fact.Type,
        ValueKind = fact.ValueKind,
        Figure = fact.Figure,
        Language = fact.Language,
        Per = fact.Per,
        Period = fact.Period,
    };
}
