using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Stating;

/// <summary>A source in a few words: who answers for it, and when it was published.</summary>
public static class CitationWords
{
    /// <summary>"Znews, 2025".</summary>
    /// <param name="publisher">Who published it, or null.</param>
    /// <param name="author">Who wrote it, or null.</param>
    /// <param name="name">What it is called in code, where neither is said.</param>
    /// <param name="issued">When it was published: EDTF, or null.</param>
    public static string Of(string? publisher, string? author, string name, string? issued) =>
        EdtfDate.TryParse(issued) is { } date ? $"{publisher ?? author ?? name}, {date.Text}" : publisher ?? author ?? name;
}
