using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace MetaAi.Facts.Cli.Metadata;

/// <summary>An attribute as metadata has it: its first arguments, which are texts for all attributes read here, and its named ones.</summary>
internal sealed class MetadataAttribute(CustomAttributeValue<string> value)
{
    public string First => value.FixedArguments is [{ Value: string text }, ..] ? text : "";

    public string Second => value.FixedArguments is [_, { Value: string text }, ..] ? text : "";

    public string? Text(string name) => Named(name) as string;

    public int Number(string name, int otherwise) => Named(name) is int number ? number : otherwise;

    public IReadOnlyList<string> Texts(string name) => Named(name) is ImmutableArray<CustomAttributeTypedArgument<string>> { IsDefault: false } items
        ? [.. items.Select(item => item.Value as string ?? "")]
        : [];

    public bool IsTrue(string name) => Named(name) is true;

    private object? Named(string name) => value.NamedArguments.FirstOrDefault(argument => argument.Name == name).Value;
}
