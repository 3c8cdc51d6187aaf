using System.Text.Json;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>A value of a JSON file, which knows the line that it starts on.</summary>
/// <param name="Kind">What it is: an object, an array, a text, a number, true, false or null.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Text">Of a text what it says, of a number its digits; empty for everything else.</param>
/// <param name="Items">The values of an array.</param>
/// <param name="Fields">The fields of an object.</param>
internal sealed record PlacedJson(JsonValueKind Kind, int Line, string Text, IReadOnlyList<PlacedJson> Items, IReadOnlyDictionary<string, PlacedJson> Fields)
{
    // An operation in an operation is an object in an array in an object, and chapters and scenarios stand around it.
    private const int MostDepth = (2 * (Formulas.Evaluator.MostDepth + 2)) + 8;

    private static readonly IReadOnlyDictionary<string, PlacedJson> NoFields = new Dictionary<string, PlacedJson>();

    /// <summary>Reads a file.</summary>
    /// <exception cref="ChaptersFileException">It is no JSON, or an object has a field twice.</exception>
    public static PlacedJson Parse(ReadOnlySpan<byte> file)
    {
        var text = file.StartsWith("\uFEFF"u8) ? file["\uFEFF"u8.Length..] : file;
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = MostDepth });
        var lines = new LineCount();
        try
        {
            _ = reader.Read();
            var value = Read(ref reader, text, lines);
            _ = reader.Read();
            return value;
        }
        catch (JsonException damaged)
        {
            // The library adds where it is to what it says; that is said once.
            throw new ChaptersFileException((int)(damaged.LineNumber ?? 0) + 1, $"this is no JSON: {damaged.Message.Split(" LineNumber:")[0]} Write the file again");
        }
        catch (InvalidOperationException)
        {
            throw new ChaptersFileException(lines.Number, "a text is no UTF-8, or has half of a character in it. Write the file again");
        }
    }

    private static PlacedJson Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, LineCount lines)
    {
        var line = lines.At(text, (int)reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new(JsonValueKind.Object, line, "", [], FieldsOf(ref reader, text, lines)),
            JsonTokenType.StartArray => new(JsonValueKind.Array, line, "", ItemsOf(ref reader, text, lines), NoFields),
            JsonTokenType.String => new(JsonValueKind.String, line, reader.GetString()!, [], NoFields),
            JsonTokenType.Number => new(JsonValueKind.Number, line, System.Text.Encoding.UTF8.GetString(reader.ValueSpan), [], NoFields),
            JsonTokenType.True => new(JsonValueKind.True, line, "", [], NoFields),
            JsonTokenType.False => new(JsonValueKind.False, line, "", [], NoFields),
            _ => new(JsonValueKind.Null, line, "", [], NoFields),
        };
    }

    private static List<PlacedJson> ItemsOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, LineCount lines)
    {
        var items = new List<PlacedJson>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader, text, lines));
        }

        return items;
    }

    private static Dictionary<string, PlacedJson> FieldsOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, LineCount lines)
    {
        var fields = new Dictionary<string, PlacedJson>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, line) = (reader.GetString()!, lines.At(text, (int)reader.TokenStartIndex));
            _ = reader.Read();
            if (!fields.TryAdd(name, Read(ref reader, text, lines)))
            {
                throw new ChaptersFileException(line, $"'{name}' is there twice. Say it once");
            }
        }

        return fields;
    }

    // Tokens come in their order, so that each line end is counted once.
    private sealed class LineCount
    {
        private int counted;

        public int Number { get; private set; } = 1;

        public int At(ReadOnlySpan<byte> text, int index)
        {
            Number += text[counted..index].Count((byte)'\n');
            counted = index;
            return Number;
        }
    }
}
