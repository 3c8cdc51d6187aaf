using System.Collections.Immutable;
using System.Composition;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.CodeFixes;

/// <summary>Marks the type around a quote or a source with the attribute that it lacks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddSetFix)), Shared]
public sealed class AddSetFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [FactRules.TypeNotMarked.Id];

    /// <summary>None: the quotes of one type ask for one attribute.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
                && attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type)
            {
                var set = (WrittenNames.Calls(attribute.Name, SetAttribute.Sources.Member) ? SetAttribute.Sources : SetAttribute.Facts).SetName;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Mark the type with [{set}]",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(type, Mark(type, set)))),
                        nameof(AddSetFix)),
                    diagnostic);
            }
        }
    }

    // What stands before the first word, comments and indentation, then stands before the attribute.
    private static TypeDeclarationSyntax Mark(TypeDeclarationSyntax type, string set)
    {
        var list = SyntaxFactory.AttributeList([SyntaxFactory.Attribute(SyntaxFactory.IdentifierName(set))]);
        if (type.AttributeLists.Count > 0)
        {
            var last = type.AttributeLists.Last();
            return type.WithAttributeLists(type.AttributeLists.Add(list.WithLeadingTrivia(Indentation(last.GetLeadingTrivia())).WithTrailingTrivia(LineEnd(type))));
        }

        var leading = type.GetLeadingTrivia();
        return type.WithLeadingTrivia(Indentation(leading))
            .WithAttributeLists([list.WithLeadingTrivia(leading).WithTrailingTrivia(LineEnd(type))]);
    }

    private static SyntaxTriviaList Indentation(SyntaxTriviaList leading) =>
        leading.Count > 0 && leading.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? [leading.Last()] : [];

    private static SyntaxTrivia LineEnd(SyntaxNode node) =>
        node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } end ? end : SyntaxFactory.LineFeed;
}
