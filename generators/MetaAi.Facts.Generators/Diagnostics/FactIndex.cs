using System.Collections.Concurrent;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Generators.Checking;
using MetaAi.Facts.Generators.Checking.Conflicts;
using MetaAi.Facts.Generators.Checking.Formulas;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;
using MetaAi.Facts.Generators.Model.Referenced;
using MetaAi.Facts.Generators.Parsing;
using MetaAi.Facts.Generators.Parsing.Formulas;
using MetaAi.Facts.Generators.Parsing.Referenced;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>All sources and facts of a compilation, built at the first annotated type: a compilation without one pays nothing.</summary>
internal sealed class FactIndex
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, CheckedFactSet> factSets = new(SymbolEqualityComparer.Default);
    private readonly Lazy<MarkerNames> markers;
    private readonly Lazy<IReadOnlyList<INamedTypeSymbol>> annotated;
    private readonly SharedWork<INamedTypeSymbol> checks;
    private readonly Lazy<CheckMemory> memory;
    private readonly Lazy<string[]> names;
    private readonly Lazy<ILookup<string, FactMessage>> unproven;
    private readonly Lazy<ILookup<(string Id, QuoteModel Quote), FactMessage>> overlaps;
    private readonly Lazy<ILookup<string, SpellingNotice>> spellings;
    private readonly Lazy<ILookup<string, FactMessage>> conflicts;
    private readonly ConcurrentDictionary<INamedTypeSymbol, FactSetModel> models = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ReferencedFacts> referenced;
    private readonly Lazy<FormulaPlanner> planner;
    private readonly Lazy<ILookup<string, CheckedFormula>> formulas;
    private readonly Lazy<HashSet<string>> valueNames;
    private readonly Lazy<Dictionary<string, FormulaNameEntry>> points;
    private readonly ConcurrentDictionary<string, Expression?> expressions = new(StringComparer.Ordinal);

    // What is built once for all may not depend on the one request that happens to come first: that may be cancelled.
    public FactIndex(Compilation compilation, Func<EvidenceModel> readEvidence)
    {
        // At the first type, when all files are parsed: before, this thread alone would parse them.
        markers = new(() => MarkerNames.Of(compilation, CancellationToken.None));
        annotated = new(() => AnnotatedTypes.Of(compilation.Assembly, markers.Value));
        checks = new(() => [.. FactSets()], type => Facts(type, CancellationToken.None));
        memory = new(() => CheckMemory.Of(
            SourceIndex.Of(annotated.Value
                .Where(type => type.FindAttribute(KnownNames.SourceSetAttribute) is not null)
                .Select(type => SourceSetParser.Parse(type, CancellationToken.None))),
            readEvidence()));
        names = new(() => [.. memory.Value.Sources.Sources.Select(source => source.Text)]);
        unproven = new(() => AllFacts().SelectMany(set => set.Findings).Select(finding => finding.Message).Where(IsSaidAtSource)
            .ToLookup(message => message.Arguments[1], StringComparer.Ordinal));
        overlaps = new(() => OverlapChecker.Check(AllFacts(), memory.Value.Evidence));
        spellings = new(() => SpellingChecker.Check(AllFacts()));
        conflicts = new(() => ConflictChecker.Check([.. HeldFacts()], memory.Value));
        referenced = new(() => ReferencedFactsParser.Parse(compilation, CancellationToken.None));
        planner = new(() => Planner(compilation));
        points = new(() => SeriesOfAll().Concat(referenced.Value.Assemblies.SelectMany(assembly => assembly.Names))
            .Where(entry => entry.Point.Length > 0).GroupBy(entry => entry.FullName, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));
        valueNames = new(() => new(ValueNames(), StringComparer.Ordinal));
        formulas = new(() => planner.Value.All().Select(memory.Value.Recall).ToLookup(formula => formula.Declared.TypeFullName, StringComparer.Ordinal));
    }

    /// <summary>Whether a type may have something to do with facts: false for most types, and told without binding anything.</summary>
    public bool MayDeclare(INamedTypeSymbol type, CancellationToken cancellation) => markers.Value.MayBeOn(type, cancellation);

    /// <summary>The facts of a type, read and proved.</summary>
    public CheckedFactSet Facts(INamedTypeSymbol type, CancellationToken cancellation) => factSets.GetOrAdd(
        type, annotatedType => FactSetChecker.Check(Model(annotatedType, cancellation), memory.Value, cancellation));

    /// <summary>The formulas of a type, computed.</summary>
    public IEnumerable<CheckedFormula> Formulas(CheckedFactSet set) =>
        set.Properties.Any(property => property.Declaration.Formulas.Count > 0) ? OfAll(formulas)[set.Type.FullName] : [];

    /// <summary>The sources of a type, checked.</summary>
    public CheckedSourceSet Sources(INamedTypeSymbol type, CancellationToken cancellation) =>
        SourceSetChecker.Check(SourceSetParser.Parse(type, cancellation), memory.Value.Sources, memory.Value.Evidence);

    /// <summary>What is worth saying of the texts that a type's sources name.</summary>
    public IEnumerable<Finding> Renamed(CheckedSourceSet set) =>
        from source in set.Sources
        where source.Failure is null
        let message = RenamedText.Check(source.Declaration.Text, names.Value, memory.Value.Evidence.Texts, memory.Value.Evidence.Lock ?? FactLock.Empty)
        where message is not null
        select new Finding(message, source.Declaration.Name);

    /// <summary>Whether a message is one of a text that is not here, whatever is quoted from it: it is said once, at the source.</summary>
    public bool IsSaidAtSource(FactMessage message) => message.Rule == FactRules.NoEvidence && !memory.Value.Evidence.Prover.Knows(message.Arguments[1]);

    /// <summary>Those of a type's sources from which something is quoted, and which neither a text nor the lock knows.</summary>
    public IEnumerable<Finding> WithoutEvidence(CheckedSourceSet set) =>
        from source in set.Sources
        let text = source.Declaration.Text
        where !memory.Value.Evidence.Prover.Knows(text) && OfAll(unproven).Contains(text)
        select new Finding(QuoteProver.NoText([.. OfAll(unproven)[text]]), source.Declaration.Name);

    /// <summary>Those of a type's sources whose text is markup.</summary>
    public IEnumerable<Finding> Markup(CheckedSourceSet set) =>
        from source in set.Sources
        where source.Failure is null && memory.Value.Evidence.Prover.TextOf(source.Declaration.Text) is { IsMarkup: true }
        select new Finding(new FactMessage(FactRules.TextIsMarkup, source.Declaration.Text), source.Declaration.Name);

    /// <summary>Whether a source names the text of a path.</summary>
    public bool IsNamed(string path) => names.Value.Any(name => TextName.Answers(path, name));

    /// <summary>What is wrong with a quote of a fact because of the words that another one quotes.</summary>
    public IEnumerable<FactMessage> Overlaps(VerifiedFact fact, QuoteModel quote) => OfAll(overlaps)[(fact.Id, quote)];

    /// <summary>What of a fact is spelt almost like that of another.</summary>
    public IEnumerable<SpellingNotice> Spellings(VerifiedFact fact) => OfAll(spellings)[fact.Id];

    /// <summary>What is said of a fact because of others: of the compilation, and of its references.</summary>
    public IEnumerable<FactMessage> Conflicts(VerifiedFact fact) => OfAll(conflicts)[fact.Id];

    /// <summary>Whether there is any fact or derived value that code can name.</summary>
    public bool HasValues => valueNames.Value.Count > 0;

    /// <summary>Whether a member of the name may be a fact or a derived value.</summary>
    public bool MayBeValue(string name) => valueNames.Value.Contains(name);

    /// <summary>A fact or a derived value as arithmetic sees it; null where there is none of the id, or its value is not known to the compiler.</summary>
    /// <param name="id">The full name of its member.</param>
    public Expression? ExpressionOf(string id) => expressions.GetOrAdd(id, ReadExpression);

    // What is said of all facts together: first they are read and proved, by every thread that asks.
    private T OfAll<T>(Lazy<T> value)
    {
        checks.Join();
        return value.Value;
    }

    private IEnumerable<HeldFact> HeldFacts()
    {
        foreach (var fact in referenced.Value.Assemblies.SelectMany(assembly => assembly.Facts).Where(fact => fact.Figure is not null))
        {
            yield return HeldFact.From(fact);
            foreach (var corroboration in fact.Corroborations)
            {
                if (corroboration.Figure is not null)
                {
                    yield return HeldFact.From(corroboration, fact);
                }
            }
        }

        foreach (var set in AllFacts())
        {
            foreach (var property in set.Properties)
            {
                foreach (var fact in property.Facts)
                {
                    if (fact.Figure is not null)
                    {
                        yield return HeldFact.From(fact);
                    }
                    else if (fact.Relation is not null && RelatedFigure(set, property, fact) is { } figure)
                    {
                        yield return HeldFact.From(fact, figure);
                    }

                    foreach (var corroboration in fact.Corroborations)
                    {
                        if (corroboration.Figure is not null)
                        {
                            yield return HeldFact.From(corroboration, fact);
                        }
                    }
                }
            }
        }
    }

    // Of words that only relate, what their formula comes to.
    private Figure? RelatedFigure(CheckedFactSet set, CheckedProperty property, VerifiedFact fact) =>
        Formulas(set).FirstOrDefault(formula => formula.Declared.Property == property.Declaration.Name && formula.Declared.Member == fact.Member)?.Figure;

    private IEnumerable<CheckedFactSet> AllFacts() => FactSets().Select(type => Facts(type, CancellationToken.None));

    private IEnumerable<INamedTypeSymbol> FactSets() => annotated.Value.Where(type => type.FindAttribute(KnownNames.FactSetAttribute) is not null);

    private FactSetModel Model(INamedTypeSymbol type, CancellationToken cancellation) => models.GetOrAdd(type, each => FactSetParser.Parse(each, cancellation));

    private FormulaPlanner Planner(Compilation compilation)
    {
        var sets = FactSets().Select(type => Model(type, CancellationToken.None)).ToArray();
        var declared = sets.SelectMany(FormulaSlots.Of).ToArray();
        var own = declared.Length == 0 ? [] : sets.SelectMany(FormulaSlots.Names).Concat(SeriesOfAll()).Concat(CodeMemberParser.All(compilation));
        var scope = FormulaScope.Of(own, referenced.Value);
        return new(declared.Select(formula => FormulaResolver.Resolve(formula, scope)), AllFacts(), referenced.Value);
    }

    private IEnumerable<FormulaNameEntry> SeriesOfAll() => AllFacts().SelectMany(SeriesNames.Of);

    private IEnumerable<string> ValueNames() => FactSets().SelectMany(type => FormulaSlots.Names(Model(type, CancellationToken.None)))
        .Concat(referenced.Value.Assemblies.SelectMany(assembly => assembly.Names))
        .Select(entry => entry.Member ?? entry.Property)
        .Concat(FactSets().SelectMany(type => FormulaSlots.Series(Model(type, CancellationToken.None))));

    private Expression? ReadExpression(string id) => !OfAll(points).TryGetValue(id, out var point) ? ReadValue(id)
        : point.WhyOpen is { } why ? new RefusedExpression(FormulaRefusalKind.Unsettled, why, [])
        : ReadValue(point.Id);

    private Expression? ReadValue(string id) =>
        OfAll(planner).Input(id, id) is { Holds: true, Relation: null } fact ? Expression.Of(FormulaValues.UnknownOf(fact))
        : OfAll(planner).Of(id) is { } work ? new FormulaValues(work).Whole()
        : null;
}
