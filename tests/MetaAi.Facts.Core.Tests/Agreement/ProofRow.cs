using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>One row of what stands around a quote: a text, what is asked of it, and the answers that are right.</summary>
public sealed partial record ProofRow
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Mode { get; init; }

    public required string Lang { get; init; }

    public required string Text { get; init; }

    public string? Quote { get; init; }

    public string? Type { get; init; }

    public string? Currency { get; init; }

    public string? Issued { get; init; }

    public int? FiscalStart { get; init; }

    public string? Extra { get; init; }

    public string? Asked { get; init; }

    public required JsonElement Expect { get; init; }

    public required string Why { get; init; }

    /// <summary>What is declared: the kinds of the type of the fact, or those that are asked for.</summary>
    [JsonIgnore]
    public ReadingContext Context => new()
    {
        Language = Lang,
        Kinds = Type is not null ? FactTypes.All.Single(type => type.Name == Type).Kinds
            : Asked is not null ? ExchangeForm.ToKinds(Asked)
            : FigureKinds.Any,
        Currency = Currency,
        Issued = EdtfDate.TryParse(Issued),
        FiscalYearStart = FiscalStart,
    };

    /// <summary>What is declared beside the quote in a further argument, as C# has it; null where it is not.</summary>
    /// <param name="argument">The name of the argument.</param>
    public string? Declared(string argument) => Regex.Match(Extra ?? "", $"\\b{argument} = \"([^\"]*)\"") is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The rows of all files, in their order.</summary>
    public static IReadOnlyList<ProofRow> Load() =>
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith("agreement/", StringComparison.Ordinal) && name.EndsWith(".jsonl", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(Lines)
            .Select(line => JsonSerializer.Deserialize<ProofRow>(line, JsonSerializerOptions.Web)!),
    ];

    /// <summary>Whether a reading has every field that an expectation names.</summary>
    public static bool Agrees(in Figure figure, JsonElement expected)
    {
        var fields = new Dictionary<string, string?>
        {
            ["kind"] = ExchangeForm.Of(figure.Kind),
            ["low"] = ExchangeForm.Low(figure),
            ["high"] = ExchangeForm.High(figure),
            ["unit"] = figure.Unit,
            ["hedge"] = ExchangeForm.Of(figure.Hedge),
            ["part"] = ExchangeForm.Of(figure.Part),
        };
        return expected.EnumerateObject().Where(field => fields.ContainsKey(field.Name)).All(field => fields[field.Name] == field.Value.GetString());
    }

    /// <summary>Words with their white space folded.</summary>
    public static string Fold(string words) => WhiteSpace().Replace(words, " ").Trim();

    private static string[] Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
