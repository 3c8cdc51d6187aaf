using System.Globalization;
using System.Text.Json;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>What a field says, or why it does not say what it should. A field that is null is not there.</summary>
internal static class JsonFields
{
    private const string Again = "Write the file with FactChapterJson";

    public static ChaptersFileException Refuse(this PlacedJson value, string reason) => new(value.Line, reason);

    public static PlacedJson? Find(this PlacedJson value, string name) =>
        value.Kind != JsonValueKind.Object ? throw value.Refuse($"{Word(value)} stands where an object is expected. {Again}")
        : value.Fields.TryGetValue(name, out var field) && field.Kind != JsonValueKind.Null ? field
        : null;

    public static PlacedJson Get(this PlacedJson value, string name) => value.Find(name) ?? throw value.Refuse($"'{name}' is missing. {Again}");

    public static IReadOnlyList<PlacedJson> Items(this PlacedJson value, string name) =>
        value.Find(name) is not { } field ? [] : field.Kind == JsonValueKind.Array ? field.Items : throw Wrong(field, name, "a list");

    public static string Text(this PlacedJson value, string name) => value.FindText(name) ?? throw value.Refuse($"'{name}' is missing. {Again}");

    /// <summary>A text that says something.</summary>
    public static string Words(this PlacedJson value, string name) =>
        value.Text(name) is { } words && !string.IsNullOrWhiteSpace(words) ? words : throw value.Get(name).Refuse($"'{name}' is blank. Say what it is");

    public static string? FindText(this PlacedJson value, string name) =>
        value.Find(name) is not { } field ? null : field.Kind == JsonValueKind.String ? field.Text : throw Wrong(field, name, "a text");

    public static string ToWords(this PlacedJson item, string list) => item.Kind == JsonValueKind.String ? item.Text : throw item.Refuse($"{Word(item)} stands in '{list}', which is a list of texts. {Again}");

    public static bool IsTrue(this PlacedJson value, string name) =>
        value.Find(name) is { } field && (field.Kind is JsonValueKind.True or JsonValueKind.False ? field.Kind == JsonValueKind.True : throw Wrong(field, name, "true or false"));

    public static int? FindInteger(this PlacedJson value, string name) =>
        value.Find(name) is not { } field ? null
        : field.Kind == JsonValueKind.Number && int.TryParse(field.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw Wrong(field, name, "a whole number");

    /// <summary>A place in a list, counted from 0.</summary>
    public static int Place(this PlacedJson value, string name, int count) =>
        value.FindInteger(name) is not { } place ? throw value.Refuse($"'{name}' is missing. {Again}")
        : place >= 0 && place < count ? place
        : throw value.Get(name).Refuse($"'{name}' is {place}, and there are {count}, counted from 0. {Again}");

    /// <summary>An exact number, as text.</summary>
    public static Rational? FindNumber(this PlacedJson value, string name) =>
        value.FindText(name) is not { } text ? null : Rational.TryParse(text) ?? throw value.Get(name).Refuse($"'{name}' is no exact number: write \"60000000000\", \"0.05\" or \"1/3\"");

    public static Rational Number(this PlacedJson value, string name) => value.FindNumber(name) ?? throw value.Refuse($"'{name}' is missing. {Again}");

    private static ChaptersFileException Wrong(PlacedJson field, string name, string expected) => field.Refuse($"'{name}' is {Word(field)}, and {expected} is expected. {Again}");

    private static string Word(PlacedJson value) => value.Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
