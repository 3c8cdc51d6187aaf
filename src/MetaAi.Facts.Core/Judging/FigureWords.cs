using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging;

/// <summary>Which words of a passage may be of a figure, and how far they go on without another word between them.</summary>
internal sealed class FigureWords(ReadingScope scope)
{
    /// <summary>The most characters that are looked at as one figure. Both bounds of the longest range that numbers in words can make are shorter.</summary>
    public const int Longest = 1024;

    private const string Romans = "IVXLC";
    private const string Marks = "()[]{}«»\"“”„•*!?;…<>\u2014\uFFFD";

    private int runStart;
    private int runEnd;

    /// <summary>Forgets the passage before.</summary>
    public void Begin() => (runStart, runEnd) = (0, 0);

    /// <summary>Whether a character ends whatever figure stands beside it, unless it is the figure's own sign.</summary>
    public static bool IsMark(char character) => !CharacterForms.IsLetter(character) && Marks.AsSpan().IndexOf(character) >= 0;

    /// <summary>Whether the word at a position may stand in a figure; what is no letter may.</summary>
    public bool IsMember(int position) => !CharacterForms.IsLetter(scope.At(position)) || scope.Text.Can(position, WordRole.Member) || IsRoman(position) || IsScaledCurrency(position);

    /// <summary>Whether a figure may start with the word at a position; it is none of signs.</summary>
    public bool IsStart(int position) => scope.Text.Can(position, WordRole.Start) || IsRoman(position) || IsScaledCurrency(position);

    /// <summary>The end of the words from a position on that may all be of one figure. Asked for in ascending order, it looks at each character once.</summary>
    public int EndOfRun(int position)
    {
        if (position < runStart || position >= runEnd)
        {
            (runStart, runEnd) = (position, FindEndOfRun(position));
        }

        return runEnd;
    }

    /// <summary>Whether so many words from a position on may all be of one figure that what they say together is not looked for.</summary>
    public bool IsTooLong(int position) => scope.Text.Length > Longest && EndOfRun(position) - runStart > Longest;

    private int FindEndOfRun(int position)
    {
        while (position < scope.Text.Length && !IsMark(scope.At(position)) && IsMember(position))
        {
            position++;
            while (char.IsLetterOrDigit(scope.At(position - 1)) && char.IsLetterOrDigit(scope.At(position)))
            {
                position++;
            }

            if (IsListed(position))
            {
                return position;
            }
        }

        return position;
    }

    // "2021, 2022" and "12,5 14,3" are lists, and "ans. La" is another sentence.
    private bool IsListed(int position) => scope.At(position) switch
    {
        ',' or '.' => scope.At(position + 1) == ' ' && (scope.IsDigit(position + 2) || scope.IsUpper(position + 2)),
        ' ' => scope.IsDigit(position - 1) && scope.IsDigit(position + 1) && scope.EndOfDigits(position + 1) != position + 4,
        _ => false,
    };

    // "XXIe siècle"
    private bool IsRoman(int position)
    {
        var end = position;
        while (end < scope.Text.Length && Romans.AsSpan().IndexOf(scope.Cased[end]) >= 0)
        {
            end++;
        }

        return end > position && (!char.IsLetter(scope.At(end)) || !scope.IsUpper(end));
    }

    // "EURm 125", "kEUR 12"
    private bool IsScaledCurrency(int position)
    {
        var end = position;
        while (char.IsLetter(scope.At(end)))
        {
            end++;
        }

        return end > position + 3 && scope.IsUpper(position + 1) && scope.At(end) == ' ' && scope.IsDigit(end + 1) && MoneyGrammar.TryReadScaledBefore(scope, position, out _, out _);
    }
}
