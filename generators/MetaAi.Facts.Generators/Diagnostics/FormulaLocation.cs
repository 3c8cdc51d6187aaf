using MetaAi.Facts.Formulas;
using MetaAi.Facts.Generators.Model.Formulas;
using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>
/// Where a part of a formula's text is written. A literal without escapes is its text character by character, and so are the words of an interpolated string;
/// a name in its braces is the whole of them. Where the text is made otherwise, it is the argument.
/// </summary>
internal static class FormulaLocation
{
    /// <summary>The place of a part of a formula.</summary>
    /// <param name="type">The type that declares it.</param>
    /// <param name="formula">The formula.</param>
    /// <param name="span">The part; null for the formula as a whole.</param>
    /// <param name="cancellation">Ends it.</param>
    public static Location Of(INamedTypeSymbol type, DeclaredFormula formula, FormulaSpan? span, CancellationToken cancellation)
    {
        var property = type.GetMembers(formula.Property).OfType<IPropertySymbol>().First();
        var reference = property.FindAttributes(KnownNames.FormulaAttribute).ElementAtOrDefault(formula.Ordinal)?.ApplicationSyntaxReference;
        if (reference?.GetSyntax(cancellation) is not AttributeSyntax attribute)
        {
            return property.Locations[0];
        }

        return Text(attribute) is { } text && span is { } part ? Location.Create(attribute.SyntaxTree, Place(text, part)) : attribute.GetLocation();
    }

    private static ExpressionSyntax? Text(AttributeSyntax attribute) => attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null)?.Expression;

    private static TextSpan Place(ExpressionSyntax text, FormulaSpan span)
    {
        var (start, end) = (-1, -1);
        foreach (var piece in Pieces(text))
        {
            // What stands at the very end has its place after the last piece.
            if (start < 0 && span.Start < piece.End)
            {
                start = piece.At(span.Start, isEnd: false);
            }

            if (span.End <= piece.End)
            {
                end = piece.At(span.End, isEnd: true);
                break;
            }
        }

        return end < 0 ? text.Span : start < 0 || start >= end ? TextSpan.FromBounds(Math.Max(text.SpanStart, end - 1), end) : TextSpan.FromBounds(start, end);
    }

    private static List<Piece> Pieces(ExpressionSyntax text)
    {
        if (text is LiteralExpressionSyntax { Token: var token })
        {
            return Exact(token.Text, token.ValueText) is { } offset ? [new(0, token.ValueText.Length, new(token.SpanStart + offset, token.ValueText.Length), true)] : [];
        }

        return text is InterpolatedStringExpressionSyntax interpolated ? Pieces(interpolated.Contents) : [];
    }

    private static List<Piece> Pieces(SyntaxList<InterpolatedStringContentSyntax> contents)
    {
        var pieces = new List<Piece>();
        var position = 0;
        foreach (var content in contents)
        {
            if (content is InterpolatedStringTextSyntax { TextToken: var token })
            {
                pieces.Add(new(position, position + token.ValueText.Length, token.Span, token.Text == token.ValueText));
            }
            else if (Name(content) is { } name)
            {
                pieces.Add(new(position, position + name.Length, content.Span, false));
            }
            else
            {
                return [];
            }

            position = pieces[pieces.Count - 1].End;
        }

        return pieces;
    }

    private static string? Name(InterpolatedStringContentSyntax content) =>
        content is InterpolationSyntax { AlignmentClause: null, FormatClause: null, Expression: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments } }
            ? arguments[0].Expression switch
            {
                SimpleNameSyntax simple => simple.Identifier.ValueText,
                MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
                _ => null,
            }
            : null;

    // Where in a literal its text begins, where it stands there as it is.
    private static int? Exact(string written, string text)
    {
        var start = written.IndexOf('"');
        while (start >= 0 && start < written.Length && written[start] == '"' && (start == 0 || written.Length - start > text.Length))
        {
            start++;
        }

        return start >= 0 && start + text.Length <= written.Length && string.CompareOrdinal(written, start, text, 0, text.Length) == 0
            && written.Substring(start + text.Length).All(character => character == '"') ? start : null;
    }

    /// <summary>A piece of a text, and where it is written.</summary>
    /// <param name="Start">Where it starts in the text.</param>
    /// <param name="End">Where it ends there.</param>
    /// <param name="Written">Where it is written.</param>
    /// <param name="IsExact">Whether it is written as it is.</param>
    private readonly record struct Piece(int Start, int End, TextSpan Written, bool IsExact)
    {
        public int At(int position, bool isEnd) => IsExact ? Written.Start + (position - Start) : isEnd ? Written.End : Written.Start;
    }
}
