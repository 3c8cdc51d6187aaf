using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>One line of the outline of a fact or a source.</summary>
/// <param name="Name">What the line says: <c>Value</c>, <c>Quote</c>.</param>
/// <param name="Text">The words, without a line end or any other character that cannot be seen.</param>
[JsonConverter(typeof(NoFactJson))]
public sealed record OutlineLine(string Name, string Text)
{
    /// <summary>The line as it is printed: <c>Value: 39 billion USD</c>.</summary>
    public override string ToString() => $"{Name}: {Text}";
}
