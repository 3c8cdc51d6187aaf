using MetaAi.Facts.Collections;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>The arguments of an attribute as plain data; one that does not compile counts as not written.</summary>
internal readonly struct AttributeArguments(AttributeData attribute)
{
    /// <summary>The first positional argument, or the empty string.</summary>
    public string First => attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string value } ? value : string.Empty;

    /// <summary>A named text, or null.</summary>
    public string? Text(string name) => Find(name) is { Kind: TypedConstantKind.Primitive, Value: string value } ? value : null;

    /// <summary>A named integer, or 0.</summary>
    public int Integer(string name) => Find(name) is { Kind: TypedConstantKind.Primitive, Value: int value } ? value : 0;

    /// <summary>A named switch, or false.</summary>
    public bool Switch(string name) => Find(name) is { Kind: TypedConstantKind.Primitive, Value: true };

    /// <summary>A named list of texts, or an empty one.</summary>
    public EquatableArray<string> Texts(string name)
    {
        if (Find(name) is not { Kind: TypedConstantKind.Array, IsNull: false } list)
        {
            return default;
        }

        return [.. list.Values.Select(item => item.Value).OfType<string>()];
    }

    /// <summary>The name of an enumeration's member, or of the one that is zero.</summary>
    public string Member(string name, string zero)
    {
        if (Find(name) is not { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type, Value: { } value })
        {
            return zero;
        }

        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.HasConstantValue && value.Equals(field.ConstantValue))
            {
                return field.Name;
            }
        }

        return zero;
    }

    private TypedConstant? Find(string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
