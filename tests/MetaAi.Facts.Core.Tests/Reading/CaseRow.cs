using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>One worked row of <c>cases.jsonl</c> or <c>more-cases.jsonl</c>: what a phrase says, or that it says nothing.</summary>
public sealed record CaseRow
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    public required string Lang { get; init; }

    public required string Text { get; init; }

    public required string Kind { get; init; }

    public string? Low { get; init; }

    public string? High { get; init; }

    public string? Unit { get; init; }

    public string? Hedge { get; init; }

    public string? Part { get; init; }

    public int? Decimals { get; init; }

    public string? Notes { get; init; }

    public string? Reason { get; init; }

    public string? Words { get; init; }

    public string? Asked { get; init; }

    public string? Currency { get; init; }

    public string? Issued { get; init; }

    public string? Period { get; init; }

    public int? FiscalStart { get; init; }

    public string? Note { get; init; }

    [JsonIgnore]
    public ReadingContext Context => new()
    {
        Language = Lang,
        Kinds = Asked is null ? FigureKinds.Any : Enum.Parse<FigureKinds>(Asked, ignoreCase: true),
        Currency = Currency,
        Issued = EdtfDate.TryParse(Issued),
        Period = EdtfDate.TryParse(Period),
        FiscalYearStart = FiscalStart,
    };

    public static IReadOnlyList<CaseRow> Load(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<CaseRow>(line, Options)!)
            .ToArray();
    }

    /// <summary>What the row expects, in the words of <see cref="Describe"/>.</summary>
    public string Expected => Kind == "none"
        ? "none"
        : $"{Kind} {Low ?? "-"}..{High ?? "-"} {Unit ?? "-"} {Hedge} {Part ?? "-"}";

    /// <summary>A reading on one line.</summary>
    public static string Describe(in ReadingResult result) => result.Figure is { } figure
        ? $"{Name(figure.Kind)} {ExchangeForm.Low(figure) ?? "-"}..{ExchangeForm.High(figure) ?? "-"} {figure.Unit ?? "-"} {Name(figure.Hedge)} {(figure.Part is { } part ? Name(part) : "-")}"
        : "none";

    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
