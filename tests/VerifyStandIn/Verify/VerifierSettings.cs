using Argon;

namespace VerifyTests;

/// <summary>The settings of all snapshots.</summary>
public static class VerifierSettings
{
    private static readonly JsonSerializerSettings Json = new();
    private static readonly Dictionary<Type, Func<object, IReadOnlyDictionary<string, object>, ConversionResult>> Conversions = [];

    internal static JsonSerializer Serializer => new(Json);

    /// <summary>Changes how values are written.</summary>
    public static void AddExtraSettings(Action<JsonSerializerSettings> action) => action(Json);

    /// <summary>Has values of a type become files.</summary>
    public static void RegisterFileConverter<T>(Func<T, IReadOnlyDictionary<string, object>, ConversionResult> conversion)
        where T : notnull => Conversions[typeof(T)] = (value, context) => conversion((T)value, context);

    internal static IEnumerable<Target> Targets(object value, VerifySettings settings) => Conversions.TryGetValue(value.GetType(), out var convert)
        ? convert(value, settings.Context).Targets
        : [new Target("txt", value as string ?? VerifyJsonWriter.Print(value, settings))];
}
