using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.CodeFixes;

/// <summary>The texts that a diagnostic offers in place of one that is written, the likeliest first.</summary>
internal static class OfferedTexts
{
    /// <summary>The texts of a diagnostic.</summary>
    public static IEnumerable<string> Of(Diagnostic diagnostic)
    {
        for (var i = 0; diagnostic.Properties.TryGetValue(i.ToString(CultureInfo.InvariantCulture), out var text) && text is not null; i++)
        {
            yield return text;
        }
    }

    /// <summary>A text as code.</summary>
    public static ExpressionSyntax Literal(string text) => SyntaxFactory.ParseExpression(SymbolDisplay.FormatLiteral(text, quote: true));

    /// <summary>A named argument of an attribute; null where it is not written.</summary>
    public static AttributeArgumentSyntax? Argument(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.Text == name);
}
