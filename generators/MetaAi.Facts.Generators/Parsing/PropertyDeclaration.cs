using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>What the syntax of a property says and its symbol does not.</summary>
/// <param name="Modifiers">The modifiers as written.</param>
/// <param name="Setter"><c>set</c> or <c>init</c>, or null.</param>
/// <param name="IsPartial">Whether it is declared partial and has no body.</param>
/// <param name="Documentation">Its documentation comment.</param>
internal readonly record struct PropertyDeclaration(string Modifiers, string? Setter, bool IsPartial, string Documentation)
{
    public static PropertyDeclaration? Of(IPropertySymbol property, CancellationToken cancellation)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is PropertyDeclarationSyntax syntax)
            {
                var written = WrittenProperty.Of(syntax);
                return new PropertyDeclaration(written.Modifiers, written.Setter, written.IsPartial && property.IsPartialDefinition, written.Documentation);
            }
        }

        return null;
    }
}
