using System.Globalization;
using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>The words that say the period of a fact, as the exports have them.</summary>
/// <param name="Exact">The words.</param>
/// <param name="Start">Where they start, in code points of the decoded text without byte order mark; 0 or more.</param>
/// <param name="End">Where they end, exclusive, in code points.</param>
[JsonConverter(typeof(NoRecordJson))]
public sealed record PeriodQuote(string Exact, int Start, int End)
{
    /// <summary>The words and where they stand: <c>"En 2024" (12 to 19)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"\"{Exact}\" ({Start} to {End})");
}
