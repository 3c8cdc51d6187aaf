using System.Globalization;
using System.Text;
using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Interop.NodaMoney;

/// <summary>Looks whether a compilation can name NodaMoney's money and the library's amounts.</summary>
internal static class NodaMoneyProbe
{
    /// <summary>What the conversions depend on, or null where there are none to write.</summary>
    /// <param name="compilation">The compilation.</param>
    public static NodaMoneyModel? Look(Compilation compilation) =>
        Find(compilation, NodaMoneyTypes.Money) is { } money
        && NodaMoneyTypes.IsMoney(money)
        && NodaMoneyTypes.MinimalAmount(money) is { } minimalAmount
        && Find(compilation, KnownNames.Full(KnownNames.Fact)) is not null
            ? new NodaMoneyModel(Namespace(compilation.AssemblyName), minimalAmount)
            : null;

    /// <summary>The namespace of the conversions of an assembly.</summary>
    /// <param name="assembly">The assembly's name.</param>
    public static string Namespace(string? assembly) => "MetaAi.Facts.Generated." + Identify(assembly);

    /// <summary>The one type of the name that code of the compilation can name from the global namespace; its own comes before that of a reference.</summary>
    private static INamedTypeSymbol? Find(Compilation compilation, string metadataName)
    {
        var types = Array.FindAll(GlobalTypes.Find(compilation, metadataName), type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
        return types.Length == 1
            ? types[0]
            : Array.Find(types, type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly));
    }

    /// <summary>An assembly's name as an identifier, so that two names give two: <c>My.App</c> is <c>My_App</c>, and what else is no letter or digit its number.</summary>
    private static string Identify(string? assembly)
    {
        var identifier = new StringBuilder("For_");
        foreach (var unit in assembly ?? string.Empty)
        {
            _ = unit switch
            {
                '.' => identifier.Append('_'),
                (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') => identifier.Append(unit),
                _ => identifier.Append("_u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return identifier.ToString();
    }
}
