using System.Collections.Immutable;
using System.Globalization;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Interop.NodaMoney;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>Reports every breach of a rule at the attribute that declares it. Shares parsing and checking with the generator, which reports what the compiler stops at.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // A tool may write declarations too, and what is wrong with them is nowhere else to be seen: their properties would throw in a build without errors.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var options = context.Options;
        var index = new FactIndex(context.Compilation, () => Evidence(options));
        context.RegisterSymbolAction(symbol => AnalyzeType((INamedTypeSymbol)symbol.Symbol, index, symbol), SymbolKind.NamedType);
        context.RegisterAdditionalFileAction(AnalyzeLock);
        ToMoneyAnalysis.Register(context);
        ComputationAnalysis.Register(context, index);
        context.RegisterAdditionalFileAction(file => AnalyzeText(file, index));
    }

    private static EvidenceModel Evidence(AnalyzerOptions options)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var texts = options.AdditionalFiles.Where(file => FactTextParser.IsText(file, provider)).Select(file => FactTextParser.Parse(file, default)).OfType<Text.FactText>();
        var factLock = options.AdditionalFiles.FirstOrDefault(file => FactTextParser.IsLock(file, provider));
        return EvidenceParser.Parse(texts, factLock is null ? null : FactLockParser.Parse(factLock, default));
    }

    private static void AnalyzeType(INamedTypeSymbol type, FactIndex index, SymbolAnalysisContext context)
    {
        if (!index.MayDeclare(type, context.CancellationToken))
        {
            return;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            AliasAnalysis.Analyze(type, context.ReportDiagnostic, context.CancellationToken);
            return;
        }

        var isFactSet = type.FindAttribute(KnownNames.FactSetAttribute) is not null;
        var isSourceSet = type.FindAttribute(KnownNames.SourceSetAttribute) is not null;
        DeclarationAnalysis.Analyze(type, isFactSet, isSourceSet, context.ReportDiagnostic, context.CancellationToken);
        if (isSourceSet)
        {
            var sources = index.Sources(type, context.CancellationToken);
            foreach (var finding in sources.Findings.Where(IsOwn).Concat(index.Renamed(sources)).Concat(index.Markup(sources)).Concat(index.WithoutEvidence(sources)))
            {
                Report(finding, KnownNames.SourceAttribute, 0);
            }
        }

        if (!isFactSet)
        {
            return;
        }

        var facts = index.Facts(type, context.CancellationToken);
        foreach (var finding in facts.Findings.Where(finding => IsOwn(finding) && !index.IsSaidAtSource(finding.Message)))
        {
            Report(finding, KnownNames.QuoteAttribute, finding.Quote);
        }

        foreach (var property in facts.Properties)
        {
            foreach (var fact in property.Facts)
            {
                ReportOthers(property.Declaration, fact);
                foreach (var corroboration in fact.Corroborations)
                {
                    ReportOthers(property.Declaration, corroboration);
                }
            }
        }

        foreach (var formula in index.Formulas(facts))
        {
            if (formula.Finding is { } finding)
            {
                context.ReportDiagnostic(Descriptors.At(finding.Message, FormulaLocation.Of(type, formula.Declared, finding.Span, context.CancellationToken)));
            }
        }

        void ReportOthers(PropertyModel property, VerifiedFact fact)
        {
            var quotes = property.Quotes.ToList();
            foreach (var quote in fact.Further.Select(further => further.Quote).Prepend(fact.Quote))
            {
                foreach (var overlap in index.Overlaps(fact, quote))
                {
                    Report(new Finding(overlap, property.Name), KnownNames.QuoteAttribute, quotes.IndexOf(quote));
                }
            }

            foreach (var conflict in index.Conflicts(fact))
            {
                Report(new Finding(conflict, property.Name), KnownNames.QuoteAttribute, quotes.IndexOf(fact.Quote));
            }

            foreach (var spelling in index.Spellings(fact))
            {
                Report(new Finding(spelling.Message, spelling.IsOfSet ? null : property.Name), KnownNames.QuoteAttribute, quotes.IndexOf(fact.Quote));
            }
        }

        void Report(Finding finding, string attribute, int? ordinal) =>
            context.ReportDiagnostic(Descriptors.At(finding.Message, FindingLocation.Of(type, finding.Property, attribute, ordinal, context.CancellationToken)));
    }

    private static bool IsOwn(Finding finding) => !CompilerStops.Rules.Contains(finding.Message.Rule);

    private static void AnalyzeText(AdditionalFileAnalysisContext context, FactIndex index)
    {
        var file = context.AdditionalFile;
        if (FactTextParser.IsText(file, context.Options.AnalyzerConfigOptionsProvider)
            && index.IsNamed(file.Path)
            && file.GetText(context.CancellationToken) is { } text
            && FactTextParser.Parse(file, context.CancellationToken) is { } known
            && FileDamage.Of(text, known.Content) is { } damage)
        {
            var span = new TextSpan(damage.Position, Math.Min(1, text.Length - damage.Position));
            var place = text.Lines.GetLinePosition(damage.Position);
            var message = new FactMessage(FactRules.TextDamaged, Path.GetFileName(file.Path), Number(place.Line), Number(place.Character), damage.Problem);
            context.ReportDiagnostic(Descriptors.At(message, Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span))));
        }

        static string Number(int zeroBased) => (zeroBased + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static void AnalyzeLock(AdditionalFileAnalysisContext context)
    {
        if (!FactTextParser.IsLock(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider)
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text
            || FactLockParser.Parse(context.AdditionalFile, context.CancellationToken) is not { Lock: null } parse)
        {
            return;
        }

        var line = Math.Max(0, Math.Min(parse.Line, text.Lines.Count) - 1);
        var span = text.Lines[line].Span;
        var location = Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
        context.ReportDiagnostic(Descriptors.At(parse.Message!, location));
    }
}
