using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Interop.Verify;

/// <summary>
/// Looks whether a compilation can name everything that the converters use: of Verify, of the serializer Argon that comes with it, and of the library.
/// Versions are not asked for: the assembly version of Verify is 1.0.0 whatever its package's is.
/// </summary>
internal static class VerifyProbe
{
    private const string Embedded = "Microsoft.CodeAnalysis.EmbeddedAttribute";

    // Each member with the number of its parameters, none for a property.
    private static readonly (string Type, (string Name, int Parameters)[] Members)[] Used =
    [
        ("VerifyTests.VerifierSettings", [("AddExtraSettings", 1)]),
        ("VerifyTests.VerifySettings", [("Context", 0)]),
        ("VerifyTests.SettingsTask", [("CurrentSettings", 0)]),
        ("VerifyTests.WriteOnlyJsonConverter", [("Write", 2), ("CanConvert", 1)]),
        ("VerifyTests.WriteOnlyJsonConverter`1", [("Write", 2)]),
        ("VerifyTests.VerifyJsonWriter",
            [("WriteMember", 3), ("WriteRawValueIfNoStrict", 1), ("Context", 0), ("WriteStartObject", 0), ("WriteEndObject", 0), ("WritePropertyName", 1)]),
        ("Argon.JsonSerializerSettings", [("Converters", 0)]),
        ("Argon.JsonConverter", [("CanConvert", 1)]),
        (KnownNames.Full("FactOutline"), [("WithProvenance", 1), ("IsOneLine", 1), ("LineOf", 1)]),
    ];

    /// <summary>What the converters depend on, or null where there are none to write.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="initializes">Whether the project asks for them to be registered when the assembly is loaded.</param>
    public static VerifyModel? Look(Compilation compilation, bool initializes) =>
        Array.TrueForAll(Used, used => Find(compilation, used.Type) is { } type && Array.TrueForAll(used.Members, member => Has(type, member.Name, member.Parameters)))
        && !Declares(compilation, KnownNames.Full(VerifyEmitter.ClassName))
            ? new VerifyModel(initializes, DeclaresEmbedded: !Declares(compilation, Embedded))
            : null;

    /// <summary>The one public type of the name that the references have and code of the compilation can name from the global namespace.</summary>
    private static INamedTypeSymbol? Find(Compilation compilation, string metadataName)
    {
        var types = GlobalTypes.Find(compilation, metadataName);

        // A type of the compilation itself only bears the name.
        return types.Length == 1 && types[0] is { DeclaredAccessibility: Accessibility.Public, ContainingAssembly: var assembly }
            && !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) ? types[0] : null;
    }

    private static bool Has(INamedTypeSymbol type, string name, int parameters)
    {
        for (INamedTypeSymbol? current = type; current is { TypeKind: not TypeKind.Error }; current = current.BaseType)
        {
            if (current.GetMembers(name).Any(member => member.DeclaredAccessibility == Accessibility.Public && Parameters(member) == parameters))
            {
                return true;
            }
        }

        return false;
    }

    private static int? Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Length,
        IPropertySymbol property => property.Parameters.Length,
        _ => null,
    };

    private static bool Declares(Compilation compilation, string metadataName) => compilation.Assembly.GetTypeByMetadataName(metadataName) is not null;
}
