using System.Runtime.CompilerServices;
using MetaAi.Facts.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>
/// What the syntax of a property says by itself. It is the same as long as the syntax is, so it is made once for each node: an edit of another file
/// leaves the nodes of this one as they are.
/// </summary>
internal sealed class WrittenProperty
{
    // Holds no syntax, so that nothing keeps a tree alive.
    private static readonly ConditionalWeakTable<PropertyDeclarationSyntax, WrittenProperty> Known = new();

    private WrittenProperty(PropertyDeclarationSyntax syntax)
    {
        Modifiers = string.Join(" ", syntax.Modifiers.Select(modifier => modifier.Text));
        Accessors = syntax.AccessorList is not { Accessors: var written } || (written.Count == 1 && Said(written[0]) == "get") ? [] : [.. written.Select(Said)];
        IsPartial = syntax.Modifiers.Any(SyntaxKind.PartialKeyword);
        HasInitializer = syntax.Initializer is not null;
        Documentation = DocumentationParser.Parse(syntax);
    }

    /// <summary>The modifiers as written.</summary>
    public string Modifiers { get; }

    /// <summary>The accessors with their modifiers, <c>get</c> and <c>private set</c>; empty where there is a getter alone.</summary>
    public EquatableArray<string> Accessors { get; }

    /// <summary>Whether it says that it is partial.</summary>
    public bool IsPartial { get; }

    /// <summary>Whether it is given a value where it is declared.</summary>
    public bool HasInitializer { get; }

    /// <summary>Its documentation comment.</summary>
    public string Documentation { get; }

    public static WrittenProperty Of(PropertyDeclarationSyntax syntax) => Known.GetValue(syntax, static node => new(node));

    private static string Said(AccessorDeclarationSyntax accessor) =>
        accessor.Modifiers.Count == 0 ? accessor.Keyword.Text : string.Join(" ", accessor.Modifiers.Select(modifier => modifier.Text)) + " " + accessor.Keyword.Text;
}
