using System.Text;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Text;

/// <summary>
/// A folded text as a reader sees it: without soft hyphens and other characters that are not seen, and with the letters of ligatures. The folding that locks are
/// keyed and hashed by keeps them; this is looked at only where a quote does not stand in that one.
/// </summary>
internal sealed class SeenText
{
    private readonly int[] foldedAt;

    private SeenText(string text, int[] foldedAt)
    {
        Text = text;
        this.foldedAt = foldedAt;
    }

    private string Text { get; }

    /// <summary>The text as it is seen; null where it is the folded text.</summary>
    /// <param name="folded">The folded text.</param>
    public static SeenText? Of(string folded)
    {
        if (!folded.Any(character => TextFolding.IsPassedOver(character) || Ligatures.LettersOf(character) is not null))
        {
            return null;
        }

        var seen = new StringBuilder(folded.Length);
        var foldedAt = new List<int>(folded.Length + 1);
        for (var i = 0; i < folded.Length; i++)
        {
            if (TextFolding.IsPassedOver(folded[i]))
            {
                // At a line end the word goes on after the hyphen.
                i += folded[i] == BrokenWord.SoftHyphen && i + 2 < folded.Length && folded[i + 1] == ' ' && char.IsLower(folded[i + 2]) ? 1 : 0;
                continue;
            }

            foreach (var letter in Ligatures.LettersOf(folded[i]) ?? folded[i].ToString())
            {
                seen.Append(letter);
                foldedAt.Add(i);
            }
        }

        foldedAt.Add(folded.Length);
        return new(seen.ToString(), [.. foldedAt]);
    }

    /// <summary>Where words stand in the seen text, as stretches of the folded one, ascending.</summary>
    /// <param name="words">Folded words.</param>
    public IEnumerable<TextPosition> PlacesOf(string words)
    {
        for (var start = Text.IndexOf(words, StringComparison.Ordinal); start >= 0; start = Text.IndexOf(words, start + 1, StringComparison.Ordinal))
        {
            yield return new(foldedAt[start], foldedAt[start + words.Length - 1] + 1);
        }
    }
}
