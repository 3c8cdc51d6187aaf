using System.Globalization;
using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>A further quote of a fact whose names stand apart in the text, as the exports have it.</summary>
/// <param name="Exact">The quoted words.</param>
/// <param name="Start">Where they start, in code points of the decoded text without byte order mark.</param>
/// <param name="End">Where they end, exclusive, in code points.</param>
[JsonConverter(typeof(NoRecordJson))]
public sealed record FurtherQuote(string Exact, int Start, int End)
{
    /// <summary>Why the words mean what is read, although something beside them speaks against it; null where nobody had to say so.</summary>
    public string? Confirmed { get; init; }

    /// <summary>When somebody last looked whether it still holds: EDTF; null where nobody said so of the quote or its source.</summary>
    public string? CheckedOn { get; init; }

    /// <summary>The words and where they stand: <c>"Oracle" (12 to 18)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"\"{Exact}\" ({Start} to {End})");
}
