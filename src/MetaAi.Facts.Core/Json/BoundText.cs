using System.Text.Json;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Json;

/// <summary>An end of a figure as text that says it exactly, and back.</summary>
internal static class BoundText
{
    /// <summary>The text of an end.</summary>
    /// <exception cref="JsonException">No text says it exactly.</exception>
    public static string Of(FigureBound bound)
    {
        var text = bound.ToString();
        return TryParse(text) == bound ? text : throw new JsonException($"The end '{Excerpt.Of(text)}' cannot be written: read again it would be another one.");
    }

    /// <summary>The end that a text says, whatever kind it is of.</summary>
    /// <exception cref="JsonException">The text says none.</exception>
    public static FigureBound Parse(string text) => TryParse(text) ?? throw new JsonException(
        $"'{Excerpt.Of(text)}' is no end of a figure: a number (\"91.3\", \"1/3\"), a date (\"2025-06-30\") or a length of time (\"P3Y\").");

    // The three forms have nothing in common: a length starts with P, and a date has a hyphen after its year.
    private static FigureBound? TryParse(string text) =>
        ExchangeForm.ToEnd(text, FigureKind.Number) ?? ExchangeForm.ToEnd(text, FigureKind.Date) ?? ExchangeForm.ToEnd(text, FigureKind.Duration);
}
