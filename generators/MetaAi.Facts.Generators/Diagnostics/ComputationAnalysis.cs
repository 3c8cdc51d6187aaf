using System.Collections.Concurrent;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Generators.Parsing;
using MetaAi.Facts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>
/// Points out where code computes with facts that refuse each other: two currencies, two periods, a divisor that may be zero. The program would find out when it
/// reads the value. What is computed with an assumption, or with anything else that the program alone knows, is left to it.
/// </summary>
internal sealed class ComputationAnalysis
{
    // The folder of a generated file.
    private static readonly string Generator = typeof(FactGenerator).FullName!;

    private readonly FactIndex index;
    private readonly ConcurrentDictionary<SyntaxTree, bool> namesValues = new();

    private ComputationAnalysis(FactIndex index) => this.index = index;

    /// <summary>Looks at the arithmetic of a compilation that references the library, and at nothing in any other.</summary>
    public static void Register(CompilationStartAnalysisContext context, FactIndex index)
    {
        if (context.Compilation.GetTypesByMetadataName(KnownNames.Full(KnownNames.Derived)).IsEmpty)
        {
            return;
        }

        var analysis = new ComputationAnalysis(index);
        context.RegisterSyntaxNodeAction(
            analysis.Analyze,
            SyntaxKind.AddExpression,
            SyntaxKind.SubtractExpression,
            SyntaxKind.MultiplyExpression,
            SyntaxKind.DivideExpression,
            SyntaxKind.UnaryMinusExpression,
            SyntaxKind.InvocationExpression);
    }

    // Of each operation by itself, so that the innermost one that is refused is the one that is pointed out.
    private void Analyze(SyntaxNodeAnalysisContext context)
    {
        // To ask what an expression means is dear, and most files compute with numbers alone.
        if ((context.Node is InvocationExpressionSyntax call && !ComputationReader.MayBe(call)) || !MayUseValues(context.Node.SyntaxTree))
        {
            return;
        }

        if (context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is { } operation
            && new ComputationReader(index, context.SemanticModel, context.CancellationToken).Read(operation) is { } computed
            && Evaluator.Evaluate(computed).Refusal is { } refusal
            && !(refusal.Kind == FormulaRefusalKind.Periods && MayBeMeant(context.Node)))
        {
            context.ReportDiagnostic(Descriptors.At(
                new FactMessage(FactRules.ComputationRefused, Excerpt.Of(context.Node.ToString()), refusal.Message.TrimEnd('.')), context.Node.GetLocation()));
        }
    }

    // That a sum goes over several periods is said of it after it was written: around it, or of what has its value.
    private static bool MayBeMeant(SyntaxNode node)
    {
        if (node.Ancestors().Any(IsAcrossPeriods))
        {
            return true;
        }

        var holder = node.Ancestors().Select(NameOfHolder).FirstOrDefault(name => name is not null);
        return holder is not null && node.SyntaxTree.GetRoot().DescendantNodes().Where(IsAcrossPeriods).Any(call =>
            call.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == holder));
    }

    private static bool IsAcrossPeriods(SyntaxNode node) => node is InvocationExpressionSyntax call && ComputationReader.IsAcrossPeriods(call);

    private static string? NameOfHolder(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax assigned } => assigned.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        _ => null,
    };

    // What the generator wrote names values, and computes nothing with them: its formulas were checked where they are declared.
    private bool MayUseValues(SyntaxTree tree) => index.HasValues && namesValues.GetOrAdd(
        tree,
        file => Path.GetFileName(Path.GetDirectoryName(file.FilePath)) != Generator
            && file.GetRoot().DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && index.MayBeValue(token.ValueText)));
}
