using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>What the syntax of a property says and its symbol does not.</summary>
/// <param name="Modifiers">The modifiers as written.</param>
/// <param name="Accessors">The accessors with their modifiers; empty where there is a getter alone.</param>
/// <param name="Missing">Which half of it is left to be generated.</param>
/// <param name="Documentation">Its documentation comment.</param>
internal readonly record struct PropertyDeclaration(string Modifiers, EquatableArray<string> Accessors, MissingHalf Missing, string Documentation)
{
    public static PropertyDeclaration? Of(IPropertySymbol property, CancellationToken cancellation) => Written(property, cancellation) is { } written
        ? new PropertyDeclaration(written.Modifiers, written.Accessors, MissingOf(property, written), written.Documentation)
        : null;

    /// <summary>What is written of a property, of that half which the symbol stands for; null for what is written otherwise, such as an indexer.</summary>
    public static WrittenProperty? Written(IPropertySymbol property, CancellationToken cancellation)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is PropertyDeclarationSyntax syntax)
            {
                return WrittenProperty.Of(syntax);
            }
        }

        return null;
    }

    private static MissingHalf MissingOf(IPropertySymbol property, WrittenProperty written) =>
        !written.IsPartial || property.PartialImplementationPart is not null || UnknownTypes.In(property.Type) is not null ? MissingHalf.None
        : property.IsPartialDefinition ? MissingHalf.Implementation
        : MissingHalf.Definition;
}
