using System.Reflection.Metadata;

namespace MetaAi.Facts.Cli.Metadata;

/// <summary>The full names of types in metadata: <c>Namespace.Outer.Inner</c>, as C# writes them and as fact ids do.</summary>
internal static class MetadataNames
{
    // Deeper than people nest types; in damaged metadata a type may be in itself.
    private const int Deepest = 100;

    public static string NameOf(this MetadataReader reader, TypeDefinitionHandle handle)
    {
        var names = new Stack<string>();
        for (var type = reader.GetTypeDefinition(handle); ; type = reader.GetTypeDefinition(type.GetDeclaringType()))
        {
            names.Push(WithoutArity(reader.GetString(type.Name)));
            if (type.GetDeclaringType().IsNil)
            {
                return Join(reader.GetString(type.Namespace), string.Join('.', names));
            }

            if (names.Count == Deepest)
            {
                throw new BadImageFormatException();
            }
        }
    }

    public static string NameOf(this MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return Join(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    /// <summary>The full name of an attribute's type; the empty text for one that is generic, as none of the library's is.</summary>
    public static string NameOf(this MetadataReader reader, CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
            ? reader.NameOf((TypeReferenceHandle)parent)
            : "",
        HandleKind.MethodDefinition => reader.NameOf(reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()),
        _ => "",
    };

    private static string Join(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";

    private static string WithoutArity(string name) => name.IndexOf('`', StringComparison.Ordinal) is >= 0 and var tick ? name[..tick] : name;
}
