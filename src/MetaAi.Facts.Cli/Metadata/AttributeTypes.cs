using System.Reflection.Metadata;
using System.Runtime.CompilerServices;

namespace MetaAi.Facts.Cli.Metadata;

/// <summary>Names the types of attribute arguments while they are decoded. All that is asked of the names is to tell enums and <c>Type</c> apart.</summary>
internal sealed class AttributeTypes : ICustomAttributeTypeProvider<string>
{
    private const string Type = "System.Type";

    public string GetPrimitiveType(PrimitiveTypeCode typeCode)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return typeCode.ToString();
    }

    public string GetSystemType() => Type;

    // Asked for at every level of arguments that hold arguments, of which damaged metadata can have any number.
    public string GetSZArrayType(string elementType)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return elementType + "[]";
    }

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => reader.NameOf(handle);

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => reader.NameOf(handle);

    public string GetTypeFromSerializedName(string name) => name;

    // The library's enums, and all others that its attributes could have, are of int.
    public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

    public bool IsSystemType(string type) => type == Type;
}
