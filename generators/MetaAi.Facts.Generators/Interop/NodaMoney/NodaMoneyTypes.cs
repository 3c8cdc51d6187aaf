using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Interop.NodaMoney;

/// <summary>Knows NodaMoney's types by the members that generated code uses, so that no version of it has to be named.</summary>
internal static class NodaMoneyTypes
{
    /// <summary>The metadata name of money.</summary>
    public const string Money = "NodaMoney.Money";

    // Versions 2 and 1. In 2 the second is another thing, of another type.
    private static readonly string[] MinimalAmounts = ["MinimalAmount", "MinorUnit"];

    /// <summary>Whether money can be made of an amount and a code, and says its amount.</summary>
    public static bool IsMoney(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsValueType: true } money
        && money.InstanceConstructors.Any(constructor => constructor is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: 2 }
            && constructor.Parameters[0].Type.SpecialType == SpecialType.System_Decimal
            && constructor.Parameters[1].Type.SpecialType == SpecialType.System_String)
        && Property(money, "Amount") is { Type.SpecialType: SpecialType.System_Decimal };

    /// <summary>The property of money's currency that gives its minor unit; null where the currency has none, or no code.</summary>
    public static string? MinimalAmount(ITypeSymbol money) =>
        Property(money, "Currency") is { Type: var currency } && Property(currency, "Code") is { Type.SpecialType: SpecialType.System_String }
            ? Array.Find(MinimalAmounts, name => Property(currency, name) is { Type.SpecialType: SpecialType.System_Decimal })
            : null;

    private static IPropertySymbol? Property(ITypeSymbol type, string name) => type.GetMembers(name).OfType<IPropertySymbol>()
        .FirstOrDefault(property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null });
}
