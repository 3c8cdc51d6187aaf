using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Interop;

/// <summary>Types that code can name from the global namespace; what a reference with an extern alias alone has is none of them.</summary>
internal static class GlobalTypes
{
    /// <summary>
    /// The types of a name, of the compilation and of its references, whoever may use them. Asked at every edit, and mostly for what is not there: it
    /// goes down the namespaces, which costs next to nothing, where the compiler's own search looks through every reference.
    /// </summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="metadataName">The dotted name, with arity; of no type within a type.</param>
    public static INamedTypeSymbol[] Find(Compilation compilation, string metadataName)
    {
        var names = metadataName.Split('.');
        var space = compilation.GlobalNamespace;
        for (var i = 0; i < names.Length - 1; i++)
        {
            if (space.GetMembers(names[i]).OfType<INamespaceSymbol>().FirstOrDefault() is not { } inner)
            {
                return [];
            }

            space = inner;
        }

        var name = names[names.Length - 1];
        return [.. space.GetTypeMembers(name.Split('`')[0]).Where(type => type.MetadataName == name)];
    }
}
