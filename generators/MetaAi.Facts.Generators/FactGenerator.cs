using System.Text;
using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Checking;
using MetaAi.Facts.Generators.Emitting;
using MetaAi.Facts.Generators.Interop.NodaMoney;
using MetaAi.Facts.Generators.Interop.Verify;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators;

/// <summary>
/// Implements the properties that carry quotes and sources. Data flows one way: attributes → model → checked facts → code; nothing is reported here
/// (the analyzer does that), nothing throws, and a fact that does not hold takes no other one down.
/// </summary>
[Generator]
public sealed class FactGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // These two run for every annotated type at every edit of any file; they copy attribute data only, and what they give is equal by value, so
        // an edit elsewhere stops here.
        var factSets = Models(context, KnownNames.FactSetAttribute, FactSetParser.Parse, StepNames.FactSets);
        var sourceSets = Models(context, KnownNames.SourceSetAttribute, SourceSetParser.Parse, StepNames.SourceSets);

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

        // One file per annotated type.
        context.RegisterSourceOutput(
            checkedFactSets.Combine(Names(factSets.Select(static (set, _) => set.Type))),
            static (output, input) => Add(output, input.Right.For(input.Left.Type, "Facts"), () => FactSetEmitter.Emit(input.Left)));
        context.RegisterSourceOutput(
            checkedSourceSets.Combine(Names(sourceSets.Select(static (set, _) => set.Type))),
            static (output, input) => Add(output, input.Right.For(input.Left.Type, "Sources"), () => SourceSetEmitter.Emit(input.Left)));

        NodaMoneyInterop.Register(context);
        VerifyInterop.Register(context);
    }

    private static IncrementalValuesProvider<T> Models<T>(
        IncrementalGeneratorInitializationContext context, string attribute, Func<INamedTypeSymbol, CancellationToken, T> parse, string step)
        where T : class =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.Full(attribute),
                static (node, _) => node is TypeDeclarationSyntax,
                (target, cancellation) => IsFirstPart(target, attribute) && TypeParser.CanBeCompleted((INamedTypeSymbol)target.TargetSymbol)
                    ? parse((INamedTypeSymbol)target.TargetSymbol, cancellation)
                    : null)
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(step);

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
