using MetaAi.Facts.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>What the syntax of a property says and its symbol does not.</summary>
/// <param name="Modifiers">The modifiers as written.</param>
/// <param name="Accessors">The accessors with their modifiers; empty where there is a getter alone.</param>
/// <param name="IsPartial">Whether it is declared partial and has no body.</param>
/// <param name="Documentation">Its documentation comment.</param>
internal readonly record struct PropertyDeclaration(string Modifiers, EquatableArray<string> Accessors, bool IsPartial, string Documentation)
{
    public static PropertyDeclaration? Of(IPropertySymbol property, CancellationToken cancellation)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is PropertyDeclarationSyntax syntax)
            {
                var written = WrittenProperty.Of(syntax);
                return new PropertyDeclaration(written.Modifiers, written.Accessors, written.IsPartial && property.IsPartialDefinition, written.Documentation);
            }
        }

        return null;
    }
}
