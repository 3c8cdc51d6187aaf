using MetaAi.Facts.Text;

namespace MetaAi.Facts.Judging;

/// <summary>
/// Marks that turn a line around, and invisible operators. No figure is read through them, but none may hide what stands beside a figure either: around a figure
/// each counts as one that reading passes over.
/// </summary>
internal static class TurnedLines
{
    // U+200B, so that all else stays where it is.
    private const char PassedOver = '\u200B';

    /// <summary>The text without such marks.</summary>
    public static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> text)
    {
        char[]? copy = null;
        for (var i = FirstMark(text); i < text.Length; i++)
        {
            if (TextFolding.IsUnseen(text[i]) && !TextFolding.IsPassedOver(text[i]))
            {
                copy ??= text.ToArray();
                copy[i] = PassedOver;
            }
        }

        return copy is null ? text : copy;
    }

    private static int FirstMark(ReadOnlySpan<char> text)
    {
#if NET
        var first = text.IndexOfAnyInRange('\u061C', '\u206F');
        return first < 0 ? text.Length : first;
#else
        return 0;
#endif
    }
}
