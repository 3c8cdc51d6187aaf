using System.Runtime.CompilerServices;
using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Names;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>The members and aliases of an enumeration. An enumeration is copied once, however many facts have it.</summary>
internal static class EnumParser
{
    // Weak by the symbols, of which a compilation has one for an enumeration; what is copied holds none. The assembly counts too: compilations may
    // share the symbols of what they reference, and not all of them reach the same.
    private static readonly ConditionalWeakTable<IAssemblySymbol, ConditionalWeakTable<INamedTypeSymbol, EnumModel>> Known = new();

    /// <param name="type">The enumeration.</param>
    /// <param name="assembly">The assembly whose generated code has to name it.</param>
    public static EnumModel Parse(INamedTypeSymbol type, IAssemblySymbol assembly) =>
        Known.GetValue(assembly, _ => new()).GetValue(type, symbol => Copy(symbol, assembly));

    /// <summary>The members with their aliases, in the order declared.</summary>
    public static EquatableArray<NameEntry> Members(INamedTypeSymbol type) =>
    [
        .. Fields(type).Select(field => new NameEntry(
            field.Name, [.. field.FindAttributes(KnownNames.AliasAttribute).Select(attribute => new AttributeArguments(attribute).First)])),
    ];

    private static EnumModel Copy(INamedTypeSymbol type, IAssemblySymbol assembly) =>
        new(type.ToCode(), type.ToReadableName(), type.ToDottedName(), Members(type), Obstacle(type, assembly));

    private static IEnumerable<IFieldSymbol> Fields(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst);

    private static string? Obstacle(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        if (Reach.Obstacle(type, assembly) is { } unreachable)
        {
            return $"generated code has to name it, and {unreachable}";
        }

        if (type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToMetadataName() == "System.FlagsAttribute"))
        {
            return "its members are flags that combine; take [Flags] away, and declare a NameList for several names";
        }

        if (!Fields(type).Any())
        {
            return "it has no members";
        }

        var doubled = Fields(type).Where(field => field.HasConstantValue).GroupBy(field => field.ConstantValue).FirstOrDefault(same => same.Count() > 1);
        return doubled is null ? null : $"'{doubled.First().Name}' and '{doubled.Skip(1).First().Name}' are one value; make one an [Alias] of the other";
    }
}
