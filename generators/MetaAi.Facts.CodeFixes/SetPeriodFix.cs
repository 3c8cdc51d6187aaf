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
/// Offers the period that a member's name says for a quote that declares none, and the year that the sentence says for one that declares another. A person
/// chooses; nothing is replaced unasked.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetPeriodFix)), Shared]
public sealed class SetPeriodFix : CodeFixProvider
{
    private const string Period = "Period";
    private const string PeriodQuote = "PeriodQuote";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [FactRules.PeriodMissing.Id, FactRules.PeriodLeftOut.Id, FactRules.PeriodContradicted.Id];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // Words that say another period have to be replaced by other words, which a person finds.
            if (root?.FindNode(diagnostic.Location.SourceSpan) is not AttributeSyntax { ArgumentList: not null } attribute || OfferedTexts.Argument(attribute, PeriodQuote) is not null)
            {
                continue;
            }

            foreach (var period in OfferedTexts.Of(diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Set Period to '{period}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(attribute, WithPeriod(attribute, period)))),
                        nameof(SetPeriodFix) + period),
                    diagnostic);
            }
        }
    }

    private static AttributeSyntax WithPeriod(AttributeSyntax attribute, string period)
    {
        var value = OfferedTexts.Literal(period);
        if (OfferedTexts.Argument(attribute, Period) is { } written)
        {
            return attribute.ReplaceNode(written, written.WithExpression(value));
        }

        var name = SyntaxFactory.NameEquals(Period).WithEqualsToken(SyntaxFactory.ParseToken(" = "));
        var argument = SyntaxFactory.AttributeArgument(name, null, value).WithLeadingTrivia(SyntaxFactory.Space);
        return attribute.WithArgumentList(attribute.ArgumentList!.AddArguments(argument));
    }
}
