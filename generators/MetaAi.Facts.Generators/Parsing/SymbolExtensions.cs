using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Parsing;

internal static class SymbolExtensions
{
    private static readonly SymbolDisplayFormat DottedFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.None);

    // Without the option for special types, which would write them as keywords.
    private static readonly SymbolDisplayFormat MetadataFormat = DottedFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None);

    private static readonly SymbolDisplayFormat DefinitionFormat = DottedFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private static readonly SymbolDisplayFormat CodeFormat = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The dotted name, without arity or escapes.</summary>
    public static string ToDottedName(this ISymbol symbol) => symbol.ToDisplayString(DottedFormat);

    /// <summary>The dotted name of a type in metadata, without arity: <c>System.Decimal</c> for a <c>decimal</c>.</summary>
    public static string ToMetadataName(this ITypeSymbol type) => type.ToDisplayString(MetadataFormat);

    /// <summary>The type as code that means the same in any file.</summary>
    public static string ToCode(this ITypeSymbol type) => type.ToDisplayString(CodeFormat);

    /// <summary>The type of a property as it is declared, with the reference that it may be of.</summary>
    public static string ToTypeCode(this IPropertySymbol property, string type) => property.RefKind switch
    {
        RefKind.Ref => "ref " + type,
        RefKind.None => type,
        _ => "ref readonly " + type,
    };

    /// <summary>The type as a person would say it: <c>Fact&lt;LocalDate&gt;</c>.</summary>
    public static string ToReadableName(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>The dotted name with the names of type parameters, which tells <c>Set</c> from <c>Set&lt;T&gt;</c>.</summary>
    public static string ToFullName(this INamedTypeSymbol type) => type.ToDisplayString(DefinitionFormat);

    /// <summary>Whether the type is one of the library's. Asked of every attribute of every type, so it compares names and builds none.</summary>
    public static bool IsNamed(this ITypeSymbol? type, string metadataName) => type is INamedTypeSymbol
    {
        ContainingType: null,
        ContainingNamespace: { Name: "Facts", ContainingNamespace: { Name: "MetaAi", ContainingNamespace.IsGlobalNamespace: true } },
    } && type.MetadataName == metadataName;

    /// <summary>Whether the type is one that quotes or formulas give a value: a fact, a series or a derived value.</summary>
    public static bool IsValue(this ITypeSymbol type) => type.IsNamed(KnownNames.Fact) || type.IsNamed(KnownNames.Derived) || type.IsNamed(KnownNames.FactSeries);

    /// <summary>The properties that the type declares, each name once: of two that are (wrongly) named alike, the first.</summary>
    public static IEnumerable<IPropertySymbol> Properties(this INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(property => SymbolEqualityComparer.Default.Equals(property, type.GetMembers(property.Name)[0]));

    /// <summary>The first attribute of the class, or null.</summary>
    public static AttributeData? FindAttribute(this ISymbol symbol, string attributeName) =>
        symbol.FindAttributes(attributeName).FirstOrDefault();

    /// <summary>The attributes of the class, in the order written.</summary>
    public static IEnumerable<AttributeData> FindAttributes(this ISymbol symbol, string attributeName)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.IsNamed(attributeName))
            {
                yield return attribute;
            }
        }
    }
}
