using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>What shows that a file is not what its author wrote: it is not in Unicode, and the compiler guessed at its encoding.</summary>
/// <param name="Position">The place of the first character that was guessed.</param>
/// <param name="Problem">What is wrong with it.</param>
internal sealed record FileDamage(int Position, string Problem)
{
    private const int Utf8 = 65001;
    private const int Utf16 = 1200;
    private const int Utf16BigEndian = 1201;

    /// <summary>The first damage of a file, or null.</summary>
    /// <param name="text">The file.</param>
    /// <param name="content">Its characters, which cost a copy of a long file to ask for.</param>
    public static FileDamage? Of(SourceText text, string content)
    {
        if (text.Encoding is { CodePage: not (Utf8 or Utf16 or Utf16BigEndian) } guess)
        {
            // On some systems the compiler takes what is not UTF-8 for an encoding of one byte a character, so that both have the same positions.
            var bytes = guess.GetBytes(content);
            var position = Math.Min(FirstBad(bytes), content.Length);
            var value = position < bytes.Length ? bytes[position].ToString("X2", CultureInfo.InvariantCulture) : "00";
            return new FileDamage(position, $"the byte 0x{value} is not UTF-8");
        }

        // On others it replaces what it does not understand, and does not say so.
        if (content.AsSpan().IndexOf('\uFFFD') is >= 0 and var lost && !IsWhole(text, content))
        {
            return new FileDamage(lost, "a byte is not UTF-8");
        }

        return content.IndexOf('\0') is >= 0 and var zero
            ? new FileDamage(zero, "the character U+0000 is no text; a text in UTF-16 needs a byte order mark")
            : null;
    }

    // Whether the characters are those of the file: its checksum is that of its bytes. U+FFFD may stand in a file as well.
    private static bool IsWhole(SourceText text, string content) =>
        text.Encoding is null or { CodePage: not Utf8 } || HasChecksum(text, content, hasMark: false) || HasChecksum(text, content, hasMark: true);

    private static bool HasChecksum(SourceText text, string content, bool hasMark) =>
        SourceText.From(content, new UTF8Encoding(hasMark), text.ChecksumAlgorithm).GetChecksum().SequenceEqual(text.GetChecksum());

    private static int FirstBad(byte[] bytes)
    {
        try
        {
            _ = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(bytes);
            return 0;
        }
        catch (DecoderFallbackException exception)
        {
            return Math.Max(0, exception.Index);
        }
    }
}
