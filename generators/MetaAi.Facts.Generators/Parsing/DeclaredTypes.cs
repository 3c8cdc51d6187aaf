using MetaAi.Facts.Generators.Model;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>The types that the properties of one type declare over and over, looked at once each.</summary>
/// <param name="assembly">The assembly that declares the properties.</param>
internal sealed class DeclaredTypes(IAssemblySymbol assembly)
{
    private readonly Dictionary<ITypeSymbol, (string Code, TargetModel? Target)> known = new(SymbolEqualityComparer.IncludeNullability);

    /// <summary>A type as code that means the same in any file, and what a property of it can be filled with.</summary>
    public (string Code, TargetModel? Target) Find(ITypeSymbol type)
    {
        if (!known.TryGetValue(type, out var found))
        {
            found = (type.ToCode(), TargetParser.Parse(type, assembly));
            known.Add(type, found);
        }

        return found;
    }
}
