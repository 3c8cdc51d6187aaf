using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>What tells one locked quote from another; ordered ordinally, field by field.</summary>
internal readonly record struct LockedQuoteKey(string Text, string Exact, string Prefix, string Suffix, string Kind) : IComparable<LockedQuoteKey>
{
    public static LockedQuoteKey Of(string text, TextQuote quote, string kind) =>
        new(text, TextFolding.FoldWords(quote.Exact), TextFolding.FoldWords(quote.Prefix), TextFolding.FoldWords(quote.Suffix), kind);

    public bool IsSameQuote(LockedQuoteKey other) => this with { Kind = other.Kind } == other;

    public int CompareTo(LockedQuoteKey other)
    {
        ReadOnlySpan<int> order =
        [
            string.CompareOrdinal(Text, other.Text),
            string.CompareOrdinal(Exact, other.Exact),
            string.CompareOrdinal(Prefix, other.Prefix),
            string.CompareOrdinal(Suffix, other.Suffix),
            string.CompareOrdinal(Kind, other.Kind),
        ];
        foreach (var result in order)
        {
            if (result != 0)
            {
                return result;
            }
        }

        return 0;
    }
}
