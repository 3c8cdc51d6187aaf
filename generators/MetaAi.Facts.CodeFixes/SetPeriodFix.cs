using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
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
            if (root?.FindNode(diagnostic.Location.SourceSpan) is not AttributeSyntax { ArgumentList: not null } attribute || Argument(attribute, PeriodQuote) is not null)
            {
                continue;
            }

            for (var i = 0; diagnostic.Properties.TryGetValue(i.ToString(CultureInfo.InvariantCulture), out var period) && period is not null; i++)
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
        var value = SyntaxFactory.ParseExpression(SymbolDisplay.FormatLiteral(period, quote: true));
        if (Argument(attribute, Period) is { } written)
        {
            return attribute.ReplaceNode(written, written.WithExpression(value));
        }

        var name = SyntaxFactory.NameEquals(Period).WithEqualsToken(SyntaxFactory.ParseToken(" = "));
        var argument = SyntaxFactory.AttributeArgument(name, null, value).WithLeadingTrivia(SyntaxFactory.Space);
        return attribute.WithArgumentList(attribute.ArgumentList!.AddArguments(argument));
    }

    private static AttributeArgumentSyntax? Argument(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList!.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.Text == name);
}
