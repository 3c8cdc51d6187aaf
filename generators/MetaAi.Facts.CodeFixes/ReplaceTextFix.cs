using System.Collections.Immutable;
using System.Composition;
using MetaAi.Facts.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.CodeFixes;

/// <summary>
/// Offers what the text says in place of what a <c>[Quote]</c> says: the nearest words for a quote that stands nowhere, the whole figure for one
/// that is cut, the value read for one that is stated otherwise. A person chooses; nothing is replaced unasked.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceTextFix)), Shared]
public sealed class ReplaceTextFix : CodeFixProvider
{
    private const string Value = "Value";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [FactRules.QuoteNotFound.Id, FactRules.QuoteCut.Id, FactRules.StatedValueDiffers.Id];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan) is not AttributeSyntax attribute || Replaced(attribute, diagnostic.Id) is not { } argument)
            {
                continue;
            }

            foreach (var words in OfferedTexts.Of(diagnostic))
            {
                var replacement = argument.WithExpression(OfferedTexts.Literal(words));
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Write '{words}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(argument, replacement))),
                        nameof(ReplaceTextFix) + words),
                    diagnostic);
            }
        }
    }

    private static AttributeArgumentSyntax? Replaced(AttributeSyntax attribute, string id) => id == FactRules.StatedValueDiffers.Id
        ? OfferedTexts.Argument(attribute, Value)
        : attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null);
}
