using System.Globalization;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Reading;

/// <summary>
/// Words with one form for what is written in many: white space runs are one space, apostrophes and dashes one character each, combining
/// pairs composed, and what a reader does not see left out; kept both as cased and in lower case, with the way back to where each character stood. One buffer for many phrases.
/// </summary>
internal sealed class FoldedPhrase
{
    /// <summary>U+2212, which is a sign and never a dash.</summary>
    public const char Minus = '\u2212';

    /// <summary>U+2014, where it does not join two numbers: a dash between phrases.</summary>
    public const char LongDash = '\u2014';

    /// <summary>U+FFFD, for every damaged character: lost ones, controls, tags, and what Unicode leaves to private use or to later versions.</summary>
    public const char Damaged = '\uFFFD';

    // What is read or written after the last character.
    private const int Padding = LatinRun.Width > WordKey.Padding ? LatinRun.Width : WordKey.Padding;

    private char[] cased = [];
    private char[] lower = [];
    private int[] origins = [];
    private uint[] keys = [];
    private WordRole[] roles = [];
    private int[] anchors = [];
    private int anchorCount;
    private WordRole allRoles;
    private int originalLength;
    private int foldedLength;

    /// <summary>How many characters it has, of those that may be read now.</summary>
    public int Length { get; private set; }

    /// <summary>The characters, in lower case.</summary>
    public ReadOnlySpan<char> Lower => lower.AsSpan(0, Length);

    /// <summary>The characters, with their case.</summary>
    public ReadOnlySpan<char> Cased => cased.AsSpan(0, Length);

    /// <summary>The character at a position, in lower case, or NUL after the end.</summary>
    public char At(int position) => (uint)position < (uint)Length ? lower[position] : '\0';

    /// <summary>The key of the word that starts at a position; none inside a word and after the end.</summary>
    public uint KeyAt(int position) => (uint)position < (uint)Length ? keys[position] : WordKey.None;

    /// <summary>Whether any word can be something, also one that may not be read now.</summary>
    public bool Has(WordRole role) => (allRoles & role) != 0;

    /// <summary>Whether the word that starts at a position can be something; never inside a word and after the end.</summary>
    public bool Can(int position, WordRole role) => (uint)position < (uint)Length && (roles[position] & role) != 0;

    /// <summary>The first position from a given one on that shows that a figure is near: where digits start, or a word that is an anchor.</summary>
    /// <returns>The position, or <see cref="int.MaxValue"/> where none follows.</returns>
    public int NextAnchor(int position)
    {
        var index = Array.BinarySearch(anchors, 0, anchorCount, position);
        index = index < 0 ? ~index : index;
        return index < anchorCount ? anchors[index] : int.MaxValue;
    }

    /// <summary>Folds other words into the buffer.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="wordRoles">What the words of the language can be.</param>
    public void Fold(ReadOnlySpan<char> text, WordRoles wordRoles)
    {
        var size = text.Length + Ligatures.Expansion(text) + Padding;
        if (cased.Length < size)
        {
            cased = new char[size];
            lower = new char[size];
            origins = new int[size];
            keys = new uint[size];
            roles = new WordRole[size];
            anchors = new int[size];
        }

        originalLength = text.Length;
        foldedLength = FoldCharacters(text, wordRoles);
        Length = foldedLength;
        FindWords(wordRoles);
    }

    /// <summary>Lets nothing be read from a position on, until <see cref="Widen"/>.</summary>
    public void Narrow(int end) => Length = Math.Min(end, foldedLength);

    /// <summary>Lets everything be read again.</summary>
    public void Widen() => Length = foldedLength;

    /// <summary>Some of the characters, with their case; none after the end, where the buffer still holds what was folded before.</summary>
    public string CasedWords(int start, int end) => NounPool.Get(Cased.Slice(start, Math.Min(end, Length) - start));

    /// <summary>Where some of the characters stood before folding, as the first UTF-16 unit and the number of units.</summary>
    /// <param name="start">The first character.</param>
    /// <param name="end">The character after the last one.</param>
    public (int Start, int Length) Origin(int start, int end)
    {
        var first = start < Length ? origins[start] : originalLength;
        var last = end < Length ? origins[end] : originalLength;
        return (first, Math.Max(last - first, 0));
    }

    /// <summary>The first character that stood at a place before folding, or after it.</summary>
    /// <param name="origin">A UTF-16 unit of what was folded.</param>
    public int PositionOf(int origin)
    {
        var index = Array.BinarySearch(origins, 0, foldedLength, origin);
        return index < 0 ? ~index : index;
    }

    private int FoldCharacters(ReadOnlySpan<char> text, WordRoles wordRoles)
    {
        var length = 0;
        var written = cased.AsSpan();
        var lowered = lower.AsSpan();
        var from = origins.AsSpan();
        for (var i = 0; i < text.Length; i++)
        {
            var isAfterBreaker = length == 0 || written[length - 1] is ' ' or '-';
            if ((text[i] != ' ' || !isAfterBreaker)
                && LatinRun.Fold(text.Slice(i), i, isAfterBreaker, written.Slice(length), lowered.Slice(length), from.Slice(length)) is > 0 and var run)
            {
                length += run;
                i += run;
                if (i == text.Length)
                {
                    break;
                }
            }

            var character = text[i];
            if (CharacterForms.IsPlain(character, out var lowerCase))
            {
                (written[length], lowered[length], from[length]) = (character, lowerCase, i);
                length++;
                continue;
            }

            if (character == ' ' && length > 0 && written[length - 1] is not (' ' or '-'))
            {
                (written[length], lowered[length], from[length]) = (' ', ' ', i);
                length++;
                continue;
            }

            if (TextFolding.IsPassedOver(character))
            {
                // A soft hyphen at a line end: the word goes on.
                i = character == BrokenWord.SoftHyphen ? BrokenWord.EndOfBreak(text, i + 1) - 1 : i;
                continue;
            }

            if (TextFolding.IsSpace(character))
            {
                if (length > 1 && written[length - 1] == '-' && char.IsLetter(written[length - 2]) && BrokenWord.EndOfBreak(text, i) is var rest && rest > i)
                {
                    // The hyphen is of the word where its two parts are no word of the tables without it: "quatre-vingt", and not "mil-lions".
                    length -= BrokenWord.IsOneWord(wordRoles, lowered.Slice(0, length - 1), text.Slice(rest)) ? 1 : 0;
                    i = rest - 1;
                }
                else if (length > 0 && written[length - 1] != ' ')
                {
                    Put(length, ' ', i);
                    length++;
                }

                continue;
            }

            if (Ligatures.LettersOf(character) is { } letters)
            {
                foreach (var letter in letters)
                {
                    Put(length, letter, i);
                    length++;
                }

                continue;
            }

            if (character > LatinComposition.LastUnmarked && length > 0 && LatinComposition.Compose(written[length - 1], character) is not '\0' and var composed)
            {
                Put(length - 1, composed, from[length - 1]);
                continue;
            }

            character = DamagedCharacters.IsAt(text, i) ? Damaged
                : character is LongDash or '\u2015' && !JoinsNumbers(text, i) ? LongDash
                : character == Minus ? Minus
                : TextFolding.FoldMark(character);
            Put(length, character, i);
            length++;
        }

        return length > 0 && written[length - 1] == ' ' ? length - 1 : length;
    }

    // "$60—$65 billion" is a range; "a record—39 billion" is two phrases.
    private static bool JoinsNumbers(ReadOnlySpan<char> text, int dash) =>
        TextFolding.SeenBefore(text, dash) is >= 0 and var before && IsOfNumber(text[before])
        && TextFolding.SeenFrom(text, dash + 1) is var after && after < text.Length && IsOfNumber(text[after]);

    private static bool IsOfNumber(char character) =>
        char.IsDigit(character) || character == '%' || char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol;

    private void Put(int position, char character, int origin)
    {
        cased[position] = character;
        lower[position] = char.ToLowerInvariant(character);
        origins[position] = origin;
    }

    private void FindWords(WordRoles wordRoles)
    {
        keys.AsSpan(0, foldedLength).Clear();
        roles.AsSpan(0, foldedLength).Clear();
        anchorCount = 0;
        allRoles = WordRole.None;
        var before = 0UL;
        for (var block = 0; block < foldedLength; block += LetterMask.Width)
        {
            var count = Math.Min(foldedLength - block, LetterMask.Width);
            var letters = LetterMask.Of(lower.AsSpan(block, count), out var spaces);

            // The first letter of each word, and all that is neither letter nor space: signs and digits are words of one character.
            var words = (letters & ~((letters << 1) | before)) | (~(letters | spaces) & (ulong.MaxValue >> (LetterMask.Width - count)));
            before = letters >> (LetterMask.Width - 1);
            for (; words != 0; words &= words - 1)
            {
                var place = Bits.TrailingZeros(words);
                var run = Bits.TrailingZeros(~(letters >> place));
                AddWord(wordRoles, block + place, place + run < count ? run : EndOfLetters(block + place + run) - block - place);
            }
        }
    }

    // Across blocks.
    private int EndOfLetters(int position)
    {
        while (position < foldedLength && CharacterForms.IsLetter(lower[position]))
        {
            position++;
        }

        return position;
    }

    private void AddWord(WordRoles wordRoles, int start, int letters)
    {
        var key = WordKey.Of(lower, start, Math.Max(letters, 1));
        keys[start] = key;
        if (letters == 0 && WordBoundary.IsDigit(lower[start]))
        {
            if (start == 0 || !WordBoundary.IsDigit(lower[start - 1]))
            {
                anchors[anchorCount++] = start;
            }

            return;
        }

        var role = wordRoles.Of(key);
        roles[start] = role;
        allRoles |= role;
        if ((role & WordRole.Anchor) != 0)
        {
            anchors[anchorCount++] = start;
        }
    }
}
