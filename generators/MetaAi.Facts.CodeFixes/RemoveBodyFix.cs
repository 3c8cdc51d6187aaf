using System.Collections.Immutable;
using System.Composition;
using MetaAi.Facts.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.CodeFixes;

/// <summary>Removes the body of a property that carries a quote or a source, so that one can be generated; of two halves, the one with the body.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveBodyFix)), Shared]
public sealed class RemoveBodyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [FactRules.BodyWritten.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } property && WithoutBody(root, property) is { } bare)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Remove the body", _ => Task.FromResult(context.Document.WithSyntaxRoot(bare)), nameof(RemoveBodyFix)),
                    diagnostic);
            }
        }
    }

    // A half in another file is left to a person.
    private static SyntaxNode? WithoutBody(SyntaxNode root, PropertyDeclarationSyntax property)
    {
        if (PropertyBody.Remove(property) is var bare && bare != property)
        {
            return root.ReplaceNode(property, bare);
        }

        var other = root.DescendantNodes().OfType<PropertyDeclarationSyntax>().FirstOrDefault(half =>
            half != property && half.Identifier.ValueText == property.Identifier.ValueText && half.AttributeLists.Count == 0
            && IsOfOneType(half, property));
        return other is null ? null : root.RemoveNode(other, SyntaxRemoveOptions.KeepNoTrivia);
    }

    private static bool IsOfOneType(PropertyDeclarationSyntax half, PropertyDeclarationSyntax other) =>
        half.Parent is TypeDeclarationSyntax type && other.Parent is TypeDeclarationSyntax same && type.Identifier.ValueText == same.Identifier.ValueText;
}
