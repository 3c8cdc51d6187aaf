using System.Collections.Immutable;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Diagnostics;
using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaAi.Facts.VisualBasic;

/// <summary>Refuses declarations of facts and sources in Visual Basic, for which nothing is generated: they would do nothing, and nobody would say so.</summary>
#pragma warning disable RS1004 // of one language: in C# the attributes do something
[DiagnosticAnalyzer(LanguageNames.VisualBasic)]
#pragma warning restore RS1004
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Attributes =
        [KnownNames.FactSetAttribute, KnownNames.SourceSetAttribute, KnownNames.QuoteAttribute, KnownNames.SourceAttribute];

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Of(FactRules.NotInVisualBasic);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType, SymbolKind.Property);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        foreach (var attribute in Attributes)
        {
            foreach (var written in context.Symbol.FindAttributes(attribute))
            {
                var location = written.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() ?? context.Symbol.Locations[0];
                context.ReportDiagnostic(Diagnostic.Create(Rule, location, KnownNames.Short(attribute), context.Symbol.Name));
            }
        }
    }
}
