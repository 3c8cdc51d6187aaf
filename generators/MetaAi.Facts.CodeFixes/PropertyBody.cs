using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.CodeFixes;

/// <summary>The body that a property has, where it should be left to be generated.</summary>
internal static class PropertyBody
{
    /// <summary>The property with a getter that has no body, which is to be generated: the placeholder that stood there goes.</summary>
    public static PropertyDeclarationSyntax Remove(PropertyDeclarationSyntax property)
    {
        var hasBody = property.Initializer is not null
            || property.ExpressionBody is not null
            || property.AccessorList?.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null) == true;
        if (!hasBody)
        {
            return property;
        }

        var getter = ((PropertyDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration("int Property { get; }")!).AccessorList!;
        return property
            .WithExpressionBody(null)
            .WithInitializer(null)
            .WithSemicolonToken(default)
            .WithAccessorList(getter.WithTrailingTrivia(property.GetTrailingTrivia()));
    }
}
