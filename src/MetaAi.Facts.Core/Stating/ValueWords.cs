using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Stating;

/// <summary>What a fact's value is in words, whatever its type; exactly, and the same under every culture.</summary>
public static class ValueWords
{
    /// <summary>The words for a value that exists and is not disclosed.</summary>
    public const string Undisclosed = "undisclosed";

    /// <summary>The words for a value that is said not to exist.</summary>
    public const string None = "none";

    /// <summary>Whether words are those for no value.</summary>
    /// <param name="words">The words.</param>
    public static bool IsNoValue(string words) => words is Undisclosed or None;

    /// <summary>A figure with its hedge: "60 to 65 billion USD", "more than 1/3".</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="isUncertain">Whether EDTF calls a date uncertain: "2024 (uncertain)".</param>
    public static string Of(in Figure figure, bool isUncertain = false) => FigureDescription.Describe(figure) + (isUncertain ? " (uncertain)" : "");

    /// <summary>Quoted words, in quotation marks.</summary>
    /// <param name="text">The words.</param>
    public static string OfText(string text) => $"\"{text}\"";

    /// <summary>Names in the order said: "Amazon, Microsoft".</summary>
    /// <param name="names">The names.</param>
    public static string OfNames(IEnumerable<string> names) => string.Join(", ", names);
}
