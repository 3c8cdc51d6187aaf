using System.Reflection;
using System.Reflection.Metadata;
using MetaAi.Facts.Names;

namespace MetaAi.Facts.Cli.Metadata;

/// <summary>The members and aliases of enumerations, as metadata has them.</summary>
internal static class DeclaredNames
{
    private const string AliasType = "MetaAi.Facts.AliasAttribute";

    /// <summary>The tables of the wanted enumerations that the assembly itself declares.</summary>
    public static IReadOnlyDictionary<string, NameTable> Of(MetadataReader reader, IReadOnlySet<string> wanted)
    {
        var tables = new Dictionary<string, NameTable>(StringComparer.Ordinal);
        foreach (var handle in wanted.Count == 0 ? [] : reader.TypeDefinitions.AsEnumerable())
        {
            var name = reader.NameOf(handle);
            if (wanted.Contains(name))
            {
                tables.TryAdd(name, new(Members(reader, reader.GetTypeDefinition(handle))));
            }
        }

        return tables;
    }

    private static NameEntry[] Members(MetadataReader reader, TypeDefinition type) =>
    [
        .. from handle in type.GetFields()
           let field = reader.GetFieldDefinition(handle)
           where (field.Attributes & FieldAttributes.Literal) != 0
           select new NameEntry(reader.GetString(field.Name), [.. Aliases(reader, field)]),
    ];

    private static IEnumerable<string> Aliases(MetadataReader reader, FieldDefinition field) =>
        from handle in field.GetCustomAttributes()
        let attribute = reader.GetCustomAttribute(handle)
        where reader.NameOf(attribute) == AliasType
        select new MetadataAttribute(attribute.DecodeValue(new AttributeTypes())).First;
}
