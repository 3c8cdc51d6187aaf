using MetaAi.Facts.Collections;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>The arguments of an attribute as plain data; one that does not compile counts as not written.</summary>
/// <param name="values">
/// The first positional argument under an empty name, then the named ones: texts, integers and switches as they are, a member of an enumeration by its
/// name, lists of texts.
/// </param>
internal sealed class AttributeArguments(KeyValuePair<string, object?>[] values)
{
    public AttributeArguments(AttributeData attribute)
        : this(
        [
            new(string.Empty, Plain(attribute.ConstructorArguments.FirstOrDefault())),
            .. attribute.NamedArguments.Select(argument => new KeyValuePair<string, object?>(argument.Key, Plain(argument.Value))),
        ])
    {
    }

    /// <summary>The first positional argument, or the empty string.</summary>
    public string First => Text(string.Empty) ?? string.Empty;

    /// <summary>A named text, or null.</summary>
    public string? Text(string name) => Find(name) as string;

    /// <summary>A named integer, or another one.</summary>
    public int Integer(string name, int otherwise = 0) => Find(name) is int value ? value : otherwise;

    /// <summary>A named switch, or false.</summary>
    public bool Switch(string name) => Find(name) is true;

    /// <summary>A named list of texts, or an empty one.</summary>
    public EquatableArray<string> Texts(string name) => Find(name) is EquatableArray<string> list ? list : default;

    /// <summary>The name of an enumeration's member, or of the one that is zero; the number of a value that no member has.</summary>
    public string Member(string name, string zero) => Find(name) is EnumerationMember member ? member.Name : zero;

    /// <summary>A constant of an attribute without its symbols; null for what no argument of this library can be.</summary>
    public static object? Plain(TypedConstant constant) => constant switch
    {
        { Kind: TypedConstantKind.Primitive } => constant.Value,
        { Kind: TypedConstantKind.Array, IsNull: false } => constant.Values.Select(item => item.Value).OfType<string>().ToEquatableArray(),
        { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type, Value: { } value } => EnumerationMember.Of(type, value),
        _ => null,
    };

    private object? Find(string name)
    {
        foreach (var argument in values)
        {
            if (argument.Key == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
