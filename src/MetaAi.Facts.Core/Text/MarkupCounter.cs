namespace MetaAi.Facts.Text;

/// <summary>
/// Tells markup while a text passes by, a stretch at a time: as <see cref="FactText.IsMarkup"/> tells it of the whole. Takes no memory for what passed. Not
/// for several threads at once.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class MarkupCounter
{
    private string tail = "";
    private int count;

    /// <summary>Whether what passed by so far has more than ten tags or entities of HTML or XML.</summary>
    public bool IsMarkup => MarkupSearch.IsTooMany(count + MarkupSearch.Count(tail, tail.Length, out _));

    /// <summary>Lets the next stretch of the text pass by.</summary>
    /// <param name="text">The stretch; it may begin or end within a tag.</param>
    public void Add(ReadOnlySpan<char> text)
    {
        if (MarkupSearch.IsTooMany(count))
        {
            return;
        }

        // What may be a tag that goes on is looked at again with what comes after it.
        var stretch = tail + text.ToString();
        count += MarkupSearch.Count(stretch, Math.Max(0, stretch.Length - MarkupSearch.Longest), out var next);
        tail = stretch.Substring(next);
    }
}
