using FsCheck;
using FsCheck.Fluent;

namespace MetaAi.Facts.Text;

/// <summary>Texts that nobody wrote: controls, lone surrogates, marks without letters, signs in heaps.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "\0", "\u0007", "\uFEFF", "\uD83D", "\uDE00", "\uD83D\uDE00", "\u0301", "e\u0301", "\u200B", "\r", "\n", "\r\n", "\u2029", " ", "\u202F", "-", "\u2014", "'", "\u2019",
        "\"", "«", "(", ")", ".", ",", ":", "%", "€", "$", "1", "39", "2024", "milliards", "de", "dollars", "plus", "é", "\\", "\t", "\uFFFF", "½", "²",
    ];

    public static Gen<string> Any => Gen.Elements(Pieces).ListOf().Select(string.Concat);
}
