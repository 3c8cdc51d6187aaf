using System.Collections.Immutable;
using System.Text;
using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Checking;
using MetaAi.Facts.Generators.Checking.Formulas;
using MetaAi.Facts.Generators.Diagnostics;
using MetaAi.Facts.Generators.Emitting;
using MetaAi.Facts.Generators.Interop.NodaMoney;
using MetaAi.Facts.Generators.Interop.Verify;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Referenced;
using MetaAi.Facts.Generators.Parsing;
using MetaAi.Facts.Generators.Parsing.Formulas;
using MetaAi.Facts.Generators.Parsing.Referenced;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators;

/// <summary>
/// Implements the properties that carry quotes and sources. Data flows one way: attributes → model → checked facts → code; nothing throws, and a fact
/// that does not hold takes no other one down. What is wrong is the analyzer's to report, but for what the compiler stops at before any analyzer runs.
/// </summary>
[Generator]
public sealed class FactGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // These two run for every annotated type at every edit of any file; they copy attribute data only, and what they give is equal by value, so
        // an edit elsewhere stops here.
        var declaredFacts = Sets(context, SetAttribute.Facts, FactSetParser.Parse);
        var declaredSources = Sets(context, SetAttribute.Sources, SourceSetParser.Parse);
        var factSets = Models(declaredFacts).WithTrackingName(StepNames.FactSets);
        var sourceSets = Models(declaredSources).WithTrackingName(StepNames.SourceSets);

        // Of what carries a quote or a source, these look at no more than stands outside the declaration that is marked: next to nothing.
        var strayQuotes = Strays(context, SetAttribute.Facts);
        var strayFormulas = Strays(context, SetAttribute.Formulas);
        var straySources = Strays(context, SetAttribute.Sources);

        // What no attribute marks is looked for in the declarations of a file, again only where the file or its place among the files changed; what is
        // found is bound at every edit. The compiler's own provider for syntax would show every node of every body.
        var trees = context.CompilationProvider.SelectMany(static (compilation, _) => compilation.SyntaxTrees);

        // Once per edit of a source; equal by value.
        var sources = sourceSets.Collect()
            .Select(static (sets, _) => SourceIndex.Of(sets))
            .WithTrackingName(StepNames.Sources);

        var evidence = Evidence(context);

        // Once per edit of an annotated type's declaration, of a source, of a text or of the lock; a type whose facts read and stand as before is
        // equal to what it was, and is not emitted again. The findings are the analyzer's: a lock that went stale changes no code.
        var checkedFactSets = factSets.Combine(sources).Combine(evidence)
            .Select(static (input, cancellation) => FactSetChecker.Check(input.Left.Left, CheckMemory.Of(input.Left.Right, input.Right), cancellation) with { Findings = [] })
            .WithTrackingName(StepNames.CheckedFactSets);
        var checkedSourceSets = sourceSets.Combine(sources).Combine(evidence)
            .Select(static (input, _) => SourceSetChecker.Check(input.Left.Left, input.Left.Right, input.Right) with { Findings = [] })
            .WithTrackingName(StepNames.CheckedSourceSets);

        var completedFactSets = Formulas(context, trees, factSets, checkedFactSets, sources.Combine(evidence));

        // One file per annotated type.
        context.RegisterSourceOutput(
            completedFactSets.Combine(Names(factSets.Select(static (set, _) => set.Type))),
            static (output, input) => Add(output, input.Right.For(input.Left.Type, "Facts"), () => FactSetEmitter.Emit(input.Left)));
        context.RegisterSourceOutput(
            checkedSourceSets.Combine(Names(sourceSets.Select(static (set, _) => set.Type))),
            static (output, input) => Add(output, input.Right.For(input.Left.Type, "Sources"), () => SourceSetEmitter.Emit(input.Left)));

        var strays = Models(strayQuotes).Collect().Combine(Models(straySources).Collect()).Combine(Models(strayFormulas).Collect())
            .SelectMany(static (input, _) => StrayPropertyGroups.Of(input.Left.Left.Concat(input.Left.Right).Concat(input.Right)))
            .WithTrackingName(StepNames.StrayProperties);
        context.RegisterSourceOutput(
            strays.Combine(Names(strays.Select(static (stray, _) => stray.Type))),
            static (output, input) => Add(output, input.Right.For(input.Left.Type, "Strays"), () => StrayEmitter.Emit(input.Left)));

        var stops = Stops(declaredFacts).Combine(Stops(declaredSources)).Combine(Stops(strayQuotes)).Combine(Stops(straySources)).Combine(Stops(strayFormulas))
            .Combine(MissingUsings(context, trees))
            .SelectMany(static (input, _) => CompilerStopList.Of(
                input.Left.Left.Left.Left.Left.Concat(input.Left.Left.Left.Left.Right).Concat(input.Left.Left.Left.Right).Concat(input.Left.Left.Right)
                    .Concat(input.Left.Right).Concat(input.Right)))
            .WithTrackingName(StepNames.CompilerStops);

        // The compilation has the syntax trees that the places are in; where there is nothing to report, nobody asks for it.
        context.RegisterSourceOutput(
            stops.Combine(context.CompilationProvider),
            static (output, input) => output.ReportDiagnostic(Descriptors.At(input.Left.Message, CodePlaceLocation.Of(input.Left.Place, input.Right))));

        NodaMoneyInterop.Register(context);
        VerifyInterop.Register(context);
    }

    /// <summary>
    /// The fact sets with what their formulas come to. Formulas name the values of any set, so these steps run at every edit of one; but a formula is computed
    /// again only where something that it is computed from changed, and a set in which nothing changed is not emitted again.
    /// </summary>
    private static IncrementalValuesProvider<CheckedFactSet> Formulas(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<SyntaxTree> trees,
        IncrementalValuesProvider<FactSetModel> factSets,
        IncrementalValuesProvider<CheckedFactSet> checkedFactSets,
        IncrementalValueProvider<(SourceIndex Sources, EvidenceModel Evidence)> known)
    {
        var codeMembers = trees
            .Select(static (file, cancellation) => CodeMemberParser.Candidates(file, cancellation))
            .Where(static candidates => !candidates.IsEmpty)
            .Combine(context.CompilationProvider)
            .SelectMany(static (input, cancellation) => CodeMemberParser.Parse(input.Left, input.Right, cancellation));

        var declared = factSets.SelectMany(static (set, _) => FormulaSlots.Of(set));
        var hasFormulas = declared.Collect().Select(static (formulas, _) => formulas.Length > 0);

        // Once, and when a reference changes; without a formula nothing is asked of any.
        var referenced = context.MetadataReferencesProvider.Collect().Combine(hasFormulas)
            .Select(static (input, cancellation) => input.Right ? ReferencedFactsParser.Parse(input.Left, cancellation) : ReferencedFacts.None)
            .WithTrackingName(StepNames.ReferencedFacts);

        // Once per edit that adds, removes or renames what can be named; where no formula is, nothing is.
        var scope = factSets.Combine(hasFormulas)
            .SelectMany(static (input, _) => input.Right ? FormulaSlots.Names(input.Left) : [])
            .Collect().Combine(codeMembers.Collect()).Combine(checkedFactSets.SelectMany(static (set, _) => SeriesNames.Of(set)).Collect()).Combine(referenced)
            .Select(static (input, _) => FormulaScope.Of(input.Left.Left.Left.Concat(input.Left.Left.Right).Concat(input.Left.Right), input.Right))
            .WithTrackingName(StepNames.FormulaScope);
        var resolved = declared.Combine(scope)
            .Select(static (input, _) => FormulaResolver.Resolve(input.Left, input.Right))
            .WithTrackingName(StepNames.ResolvedFormulas);
        var work = resolved.Collect().Combine(checkedFactSets.Collect()).Combine(referenced)
            .SelectMany(static (input, _) => input.Left.Left.Length == 0 ? [] : new FormulaPlanner(input.Left.Left, input.Left.Right, input.Right).All())
            .WithTrackingName(StepNames.FormulaWork);

        // Neither sources nor evidence decide what it comes to: with them goes the memory, from which the analyzer takes what is computed here.
        var checkedFormulas = work.Combine(known)
            .Select(static (input, _) => CheckMemory.Of(input.Right.Sources, input.Right.Evidence).Recall(input.Left))
            .WithTrackingName(StepNames.CheckedFormulas);
        var bySet = checkedFormulas.Collect()
            .Select(static (formulas, _) => formulas.ToLookup(formula => formula.Declared.TypeFullName, StringComparer.Ordinal));
        return checkedFactSets.Combine(bySet)
            .Select(static (input, _) => FormulaCompletion.Complete(input.Left, input.Right[input.Left.Type.FullName]))
            .WithTrackingName(StepNames.CompletedFactSets);
    }

    private static IncrementalValuesProvider<ParsedDeclaration<T>> Sets<T>(
        IncrementalGeneratorInitializationContext context, SetAttribute attribute, Func<INamedTypeSymbol, CancellationToken, T> parse)
        where T : class =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.Full(attribute.Set),
                static (node, _) => node is TypeDeclarationSyntax,
                (target, cancellation) => IsFirstPart(target, attribute.Set) ? SetDeclaration.Parse(target, attribute, parse, cancellation) : null)
            .Where(static parsed => parsed is not null)
            .Select(static (parsed, _) => parsed!);

    private static IncrementalValuesProvider<ParsedDeclaration<StrayProperty>> Strays(
        IncrementalGeneratorInitializationContext context, SetAttribute attribute) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.Full(attribute.Member),
                (node, _) => StrayPropertyParser.MayBe(node, attribute),
                (target, cancellation) => StrayPropertyParser.Parse(target, attribute, cancellation))
            .Where(static parsed => parsed is not null)
            .Select(static (parsed, _) => parsed!);

    private static IncrementalValuesProvider<T> Models<T>(IncrementalValuesProvider<ParsedDeclaration<T>> declarations)
        where T : class =>
        declarations.Where(static parsed => parsed.Model is not null).Select(static (parsed, _) => parsed.Model!);

    private static IncrementalValueProvider<ImmutableArray<PlacedFinding>> Stops<T>(IncrementalValuesProvider<ParsedDeclaration<T>> declarations)
        where T : class =>
        declarations.SelectMany(static (parsed, _) => parsed.Stops).Collect();

    // Of a file without the library's namespace among its usings the first set's attribute is bound, also where a global using names it; of one that has it nothing is.
    private static IncrementalValueProvider<ImmutableArray<PlacedFinding>> MissingUsings(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<SyntaxTree> trees) =>
        trees
            .Select(static (file, cancellation) => file.GetRoot(cancellation) as CompilationUnitSyntax)
            .Where(static file => file is not null && MissingUsing.MayBe(file))
            .Combine(context.CompilationProvider)
            .Select(static (input, cancellation) => MissingUsing.Find(input.Left!, input.Right.GetSemanticModel(input.Left!.SyntaxTree), cancellation))
            .Where(static finding => finding is not null)
            .Select(static (finding, _) => finding!)
            .Collect();

    /// <summary>Whether this part is the one to generate for: a type may (wrongly) carry the attribute on several of its parts.</summary>
    private static bool IsFirstPart(GeneratorAttributeSyntaxContext target, string attribute)
    {
        var first = target.TargetSymbol.FindAttribute(attribute)?.ApplicationSyntaxReference;
        return first is not null && first.SyntaxTree == target.TargetNode.SyntaxTree && target.TargetNode.FullSpan.Contains(first.Span);
    }

    // Once per edit of a text or of the lock; a text is equal by name and content.
    private static IncrementalValueProvider<EvidenceModel> Evidence(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var texts = files
            .Where(static file => FactTextParser.IsText(file.Left, file.Right))
            .Select(static (file, cancellation) => FactTextParser.Parse(file.Left, cancellation))
            .Where(static text => text is not null)
            .Select(static (text, _) => text!)
            .WithTrackingName(StepNames.Texts);
        var locks = files
            .Where(static file => FactTextParser.IsLock(file.Left, file.Right))
            .Select(static (file, cancellation) => FactLockParser.Parse(file.Left, cancellation))
            .WithTrackingName(StepNames.Lock);
        return texts.Collect().Combine(locks.Collect())
            .Select(static (input, _) => EvidenceParser.Parse(input.Left, input.Right.FirstOrDefault()))
            .WithTrackingName(StepNames.Evidence);
    }

    // Once per edit that adds, removes or renames an annotated type.
    private static IncrementalValueProvider<HintNames> Names(IncrementalValuesProvider<TypeModel> types) =>
        types.Select(static (type, _) => type.MetadataName).Collect()
            .Select(static (names, _) => HintNames.Of(names))
            .WithTrackingName(StepNames.HintNames);

    private static void Add(SourceProductionContext output, string? name, Func<string> emit)
    {
        if (name is not null)
        {
            output.AddSource(name, SourceText.From(emit(), Encoding.UTF8));
        }
    }
}
