using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>
/// The names by which the code of a compilation may call the library's attributes: their own, and every alias, whatever it is for. A type that has no
/// attribute of such a name is known by its syntax alone to declare nothing, so that nothing of it has to be bound: most types of most projects are such.
/// </summary>
internal sealed class MarkerNames
{
    private const string Suffix = nameof(Attribute);

    private static readonly string[] Attributes =
        
    [
        KnownNames.FactSetAttribute, KnownNames.SourceSetAttribute, KnownNames.QuoteAttribute, KnownNames.FormulaAttribute, KnownNames.SourceAttribute, KnownNames.AliasAttribute,
    ];

    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    private MarkerNames()
    {
        foreach (var attribute in Attributes)
        {
            Add(attribute);
        }
    }

    /// <summary>The names in a compilation; looks at the heads of its files.</summary>
    public static MarkerNames Of(Compilation compilation, CancellationToken cancellation)
    {
        var markers = new MarkerNames();
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.GetRoot(cancellation) is CompilationUnitSyntax file)
            {
                markers.AddAliases(file.Usings, file.Members);
            }
        }

        return markers;
    }

    /// <summary>Whether the type, something that it declares, or a type within it may have one of the attributes.</summary>
    public bool MayBeOn(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is BaseTypeDeclarationSyntax declaration && MayBeOn(declaration))
            {
                return true;
            }
        }

        return false;
    }

    private void AddAliases(SyntaxList<UsingDirectiveSyntax> usings, SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var directive in usings)
        {
            if (directive.Alias is { } alias)
            {
                Add(alias.Name.Identifier.ValueText);
            }
        }

        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax space)
            {
                AddAliases(space.Usings, space.Members);
            }
        }
    }

    // An attribute may be called without the end of its name.
    private void Add(string name)
    {
        names.Add(name);
        if (name.EndsWith(Suffix, StringComparison.Ordinal))
        {
            names.Add(name.Substring(0, name.Length - Suffix.Length));
        }
    }

    private bool MayBeOn(MemberDeclarationSyntax declaration) => AreIn(declaration.AttributeLists) || declaration switch
    {
        // Of a record's parameter, an attribute may be the property's.
        TypeDeclarationSyntax type => type.Members.Any(MayBeOn) || (type.ParameterList is { } list && list.Parameters.Any(parameter => AreIn(parameter.AttributeLists))),
        EnumDeclarationSyntax type => type.Members.Any(MayBeOn),
        _ => false,
    };

    private bool AreIn(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (names.Contains(WrittenNames.Last(attribute.Name)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
