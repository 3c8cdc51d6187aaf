using System.Collections.Immutable;
using System.Composition;
using MetaAi.Facts.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.CodeFixes;

/// <summary>
/// Offers names in place of one in a formula that means several things, or nothing: each with the type that declares it, as <c>nameof</c> where the name was
/// written so. A person chooses.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FormulaNameFix)), Shared]
public sealed class FormulaNameFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [FactRules.FormulaNameAmbiguous.Id, FactRules.FormulaNameUnknown.Id];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (root?.FindNode(span, getInnermostNodeForTie: true) is not { } node)
            {
                continue;
            }

            foreach (var name in OfferedTexts.Of(diagnostic))
            {
                if (Written(node, span, name) is { } written)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create($"Write '{name}'", cancellation => Replace(context.Document, span, written, cancellation), nameof(FormulaNameFix) + name),
                        diagnostic);
                }
            }
        }
    }

    // What stands at the place: a part of a literal's text, a name in braces, or the nameof that is the whole formula. Where the text is made otherwise the place is
    // all of it, and nothing is known of how to change it.
    private static string? Written(SyntaxNode node, TextSpan span, string name) => node switch
    {
        LiteralExpressionSyntax literal when literal.Span != span => name,
        InterpolatedStringTextSyntax => name,
        InterpolatedStringExpressionSyntax interpolated when interpolated.Span != span => AroundBraces(interpolated, span, name),
        _ when Interpolation(node, span) is { } braces => AfterPoint(braces.Expression, name) is { } point ? $"{braces}{point}" : InBraces(name),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } call =>
            AfterPoint(call, name) is { } point ? $"$\"{{{call}}}{point}\"" : $"$\"{InBraces(name)}\"",
        _ => null,
    };

    // A series has the name that is written, and its point stands after it.
    private static string? AfterPoint(ExpressionSyntax written, string name)
    {
        var bracket = name.IndexOf('[');
        return bracket > 0
            && written is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments }
            && arguments[0].Expression.DescendantTokens().LastOrDefault().ValueText == name.Substring(0, bracket)
                ? name.Substring(bracket) : null;
    }

    // A name in braces with a point after it.
    private static string AroundBraces(InterpolatedStringExpressionSyntax text, TextSpan span, string name) =>
        text.Contents.OfType<InterpolationSyntax>().Where(braces => span.Contains(braces.Span)).ToArray() is { Length: 1 } only
        && AfterPoint(only[0].Expression, name) is { } point ? $"{only[0]}{point}" : name;

    private static InterpolationSyntax? Interpolation(SyntaxNode node, TextSpan span) => node.AncestorsAndSelf().OfType<InterpolationSyntax>().FirstOrDefault(each => each.Span == span);

    // Of a type and its member; a longer name would need to know what each of its parts is.
    private static string InBraces(string name)
    {
        var bracket = name.IndexOf('[');
        var (path, point) = bracket < 0 ? (name, string.Empty) : (name.Substring(0, bracket), name.Substring(bracket));
        var parts = path.Split('.');
        return parts.Length == 2 ? $"{{nameof({parts[0]})}}.{{nameof({path})}}{point}" : name;
    }

    private static async Task<Document> Replace(Document document, TextSpan span, string written, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.Replace(span, written));
    }
}
