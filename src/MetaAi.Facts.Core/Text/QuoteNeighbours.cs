namespace MetaAi.Facts.Text;

/// <summary>The words that must stand directly before and after a quote, folded; white space between them and the quote is free.</summary>
internal readonly record struct QuoteNeighbours(string Prefix, string Suffix)
{
    public static QuoteNeighbours Of(TextQuote quote) => new(TextFolding.FoldWords(quote.Prefix), TextFolding.FoldWords(quote.Suffix));

    public bool StandBeside(string folded, int start, int end)
    {
        var before = start > 0 && folded[start - 1] == ' ' ? start - 1 : start;
        var after = end < folded.Length && folded[end] == ' ' ? end + 1 : end;
        return before >= Prefix.Length
            && string.CompareOrdinal(folded, before - Prefix.Length, Prefix, 0, Prefix.Length) == 0
            && string.CompareOrdinal(folded, after, Suffix, 0, Suffix.Length) == 0;
    }
}
