using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>Whether the generated code can name what a declaration uses. It stands beside the user's types, not inside them.</summary>
internal static class Reach
{
    /// <summary>Why a type or member cannot be named from the assembly, or null where it can.</summary>
    public static string? Obstacle(ISymbol symbol, IAssemblySymbol assembly)
    {
        for (var current = symbol; current is not null; current = current.ContainingType)
        {
            if (!IsVisible(current, assembly))
            {
                return $"'{current.Name}' must be at least internal";
            }

            if (current is INamedTypeSymbol type)
            {
                if (type.IsFileLocal)
                {
                    return $"'{type.Name}' is visible in its own file only";
                }

                if (type.TypeArguments.FirstOrDefault(argument => argument is ITypeParameterSymbol) is { } parameter)
                {
                    return $"'{type.Name}' has the type parameter '{parameter.Name}'";
                }
            }
        }

        return null;
    }

    /// <summary>Whether a member's own accessibility lets the assembly use it.</summary>
    public static bool IsVisible(ISymbol symbol, IAssemblySymbol assembly) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public => true,
        Accessibility.Internal or Accessibility.ProtectedOrInternal =>
            SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly) || symbol.ContainingAssembly.GivesAccessTo(assembly),
        _ => false,
    };
}
