namespace MetaAi.Facts.Reading;

/// <summary>What the characters are that most texts are written with, those before U+0180: looked up, since texts are folded character by character.</summary>
internal static class CharacterForms
{
    private const ushort PlainFlag = 1 << 15;
    private const ushort LetterFlag = 1 << 14;
    private const int LowerMask = LetterFlag - 1;

    private static readonly ushort[] Table = MakeTable();

    /// <summary>Whether a character stays as it is when it is folded, but for its case.</summary>
    /// <param name="character">Any character.</param>
    /// <param name="lower">The character in lower case, where it does.</param>
    public static bool IsPlain(char character, out char lower)
    {
        var table = Table;
        var form = character < table.Length ? table[character] : 0;
        lower = (char)(form & LowerMask);
        return (form & PlainFlag) != 0;
    }

    /// <summary>Whether a character is a letter.</summary>
    public static bool IsLetter(char character)
    {
        var table = Table;
        return character < table.Length ? (table[character] & LetterFlag) != 0 : char.IsLetter(character);
    }

    /// <summary>Whether a character is a raised digit.</summary>
    public static bool IsRaised(char character) => character is '\u00B9' or '\u00B2' or '\u00B3' or '\u2070' or (>= '\u2074' and <= '\u2079');

    private static ushort[] MakeTable()
    {
        var forms = new ushort[0x180];
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = FormOf((char)i);
        }

        return forms;
    }

    // White space, what is folded and what is left out has to be looked at: apostrophes, dashes, soft hyphens.
    private static ushort FormOf(char character)
    {
        var isPlain = character > ' ' && !char.IsControl(character) && !Text.TextFolding.IsSpace(character) && Text.TextFolding.FoldMark(character) == character && !Text.TextFolding.IsPassedOver(character);
        return (ushort)(char.ToLowerInvariant(character) | (isPlain ? PlainFlag : 0) | (char.IsLetter(character) ? LetterFlag : 0));
    }
}
