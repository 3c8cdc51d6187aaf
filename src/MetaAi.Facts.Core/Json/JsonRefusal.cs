using System.Text.Json;
using System.Text.Json.Serialization;

namespace MetaAi.Facts.Json;

/// <summary>
/// Refuses JSON for a type that has no JSON form: left to itself, the serializer would write what it can see of it and read back something else, zero in
/// place of a number. Refuses by name, when it is first asked for the type: to write it or to read it, alone or as a member, an item, a key, or
/// something that may be null.
/// </summary>
public abstract class JsonRefusal : JsonConverterFactory
{
    private readonly string wayOut;

    /// <summary>A refusal.</summary>
    /// <param name="wayOut">What to do instead, as the end of a sentence.</param>
    protected JsonRefusal(string wayOut) => this.wayOut = wayOut;

    /// <summary>Whether the converter answers for a type; it does for each that names it.</summary>
    /// <param name="typeToConvert">The type.</param>
    public sealed override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Refuses.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="NotSupportedException">Always; names the type and the way out.</exception>
    public sealed override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{NameOf(typeToConvert)} has no JSON form: {wayOut}.");

    // As C# writes it: Fact<MonetaryAmount>.
    private static string NameOf(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var outer = type.DeclaringType is { } declaring ? declaring.Name.Split('`')[0] + "." : "";
        return $"{outer}{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
