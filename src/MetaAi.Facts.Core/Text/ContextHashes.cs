using System.Text;

namespace MetaAi.Facts.Text;

/// <summary>Hashes what stands around words, so that a lock notices when they were moved elsewhere. <see cref="QuoteFinding.ContextHash"/> says how.</summary>
internal static class ContextHashes
{
    private const int Side = 32;
    private const int HexDigits = 16;

    public static string Of(string folded, int start, int end)
    {
        var first = Math.Max(0, start - Side);
        var last = Math.Min(folded.Length, end + Side);

        // A folded text has no line feed, so that one parts the two sides without doubt.
        var around = new StringBuilder().Append(folded, first, start - first).Append('\n').Append(folded, end, last - end);
        return Sha256.Of(around.ToString()).Substring(0, HexDigits);
    }
}
