using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>The shape of a partial type, as the generated half has to repeat it.</summary>
internal static class TypeParser
{
    public static TypeModel Parse(INamedTypeSymbol type)
    {
        var declarations = new List<string>();
        var metadataName = type.MetadataName;
        for (var current = type; current is not null; current = current.ContainingType)
        {
            declarations.Insert(0, Declaration(current));
            if (!ReferenceEquals(current, type))
            {
                metadataName = current.MetadataName + "." + metadataName;
            }
        }

        var space = type.ContainingNamespace is { IsGlobalNamespace: false } containing ? containing : null;
        return new TypeModel(
            space?.ToCodeName(),
            [.. declarations],
            type.Name,
            type.ToFullName(),
            space is null ? metadataName : space.ToDottedName() + "." + metadataName);
    }

    /// <summary>Whether another file can complete the type: every declaration of it, and of those around it, is partial, and none is for its file alone.</summary>
    public static bool CanBeCompleted(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (NotPartial(current) is not null || current.IsFileLocal)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The declaration of the type itself that is not partial; null where every one is.</summary>
    public static TypeDeclarationSyntax? NotPartial(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return declaration;
            }
        }

        return null;
    }

    /// <summary>The keyword with which the type is declared.</summary>
    public static string Keyword(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };

    private static string Declaration(INamedTypeSymbol type)
    {
        var parameters = type.TypeParameters.Length == 0
            ? string.Empty
            : "<" + string.Join(", ", type.TypeParameters.Select(parameter => Identifier.Escape(parameter.Name))) + ">";
        return $"partial {Keyword(type)} {Identifier.Escape(type.Name)}{parameters}";
    }

    private static string ToCodeName(this INamespaceSymbol space)
    {
        var name = Identifier.Escape(space.Name);
        return space.ContainingNamespace is { IsGlobalNamespace: false } outer ? outer.ToCodeName() + "." + name : name;
    }
}
