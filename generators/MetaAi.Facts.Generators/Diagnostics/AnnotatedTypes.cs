using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>The types of an assembly that declare facts or sources, in the order of their files and places.</summary>
internal static class AnnotatedTypes
{
    public static IReadOnlyList<INamedTypeSymbol> Of(IAssemblySymbol assembly, MarkerNames markers)
    {
        var types = new List<INamedTypeSymbol>();
        Visit(assembly.GlobalNamespace.GetMembers(), markers, types);
        return
        [
            .. types
                .OrderBy(type => type.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(type => type.Locations[0].SourceSpan.Start),
        ];
    }

    private static void Visit(IEnumerable<INamespaceOrTypeSymbol> members, MarkerNames markers, List<INamedTypeSymbol> types)
    {
        foreach (var member in members)
        {
            if (member is not INamedTypeSymbol type)
            {
                Visit(((INamespaceSymbol)member).GetMembers(), markers, types);
            }
            else if (markers.MayBeOn(type, CancellationToken.None))
            {
                if ((type.FindAttribute(KnownNames.FactSetAttribute) ?? type.FindAttribute(KnownNames.SourceSetAttribute)) is not null)
                {
                    types.Add(type);
                }

                Visit(type.GetTypeMembers(), markers, types);
            }
        }
    }
}
