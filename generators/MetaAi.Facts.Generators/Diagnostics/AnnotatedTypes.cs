using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>The types of an assembly that declare facts or sources, in the order of their files and places.</summary>
internal static class AnnotatedTypes
{
    public static IReadOnlyList<INamedTypeSymbol> Of(IAssemblySymbol assembly)
    {
        var types = new List<INamedTypeSymbol>();
        Visit(assembly.GlobalNamespace, types);
        return
        [
            .. types
                .OrderBy(type => type.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(type => type.Locations[0].SourceSpan.Start),
        ];
    }

    private static void Visit(INamespaceOrTypeSymbol container, List<INamedTypeSymbol> types)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol nested)
            {
                continue;
            }

            if (nested is INamedTypeSymbol type
                && (type.FindAttribute(KnownNames.FactSetAttribute) ?? type.FindAttribute(KnownNames.SourceSetAttribute)) is not null)
            {
                types.Add(type);
            }

            Visit(nested, types);
        }
    }
}
