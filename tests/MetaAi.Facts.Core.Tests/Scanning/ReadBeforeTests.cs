using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>
/// What a text says depends on it alone: neither on what the thread read before, in the buffers that it keeps, nor on how the text comes in.
/// </summary>
public sealed class ReadBeforeTests
{
    private const int LargestChunk = 16;

    // Each leaves other characters after the end of what is read next.
    private static readonly string[] Before = [new('x', 300), new('%', 300), "5 millions d'euros"];

    // Signs that a figure may go on with, and what ends a passage right after them.
    private static readonly string[] Pieces =
    [
        "5", "300", "2025", "1 500", "12,5", "\\", "\\\\", "\\%", "{", "}", "$", "€", "%", "'", "’", "*", "^", "_", "#", "&", "&nbsp;", "&lt;", "<sub>", "</b>", "<", ">", "°", "/", "-", "–", "−", "+",
        "±", "(", ")", "[", "]", ".", ",", ",,,,,,,,,,,,,,,,", "...", ":", ";", "=", "~", "½", "²", "ﬁ", "x", "m", "to", "à", "million", "dollars", "janvier", "March",
        " ", " ", "  ", "\u00A0", "\t", "\n", "\n\n", "\r", "\r\n", "\f", "\u2029", "|", "\0", "\u0006", "\u007F", "\u0085", "\u00AD", "\u200B", "\u202E", "\u2061", "\u0301", "\uFFFD", "\uD83D",
        "\uDC80", "\uD83D\uDE00", "\uE000",
    ];

    private static Gen<string> Any => from count in Gen.Choose(1, 14) from pieces in Gen.Elements(Pieces).ListOf(count) select string.Concat(pieces);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Counts_for_nothing(string language)
    {
        var context = Found.Context(language);
        Writing.Holds(Any.ListOf(10), texts =>
        {
            foreach (var text in texts)
            {
                var first = After(Before[0], text, context);
                foreach (var before in Before)
                {
                    After(before, text, context).ShouldBe(first);
                }
            }
        });
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Nor_does_how_large_the_chunks_are(string language)
    {
        var context = Found.Context(language);
        Writing.Holds(Any.ListOf(5), texts =>
        {
            foreach (var text in texts)
            {
                var whole = FigureScanner.Scan(text, context).ToArray();
                for (var size = 1; size <= LargestChunk; size++)
                {
                    FigureScanner.Scan(new ChunkReader(text, size), context).ShouldBe(whole, $"{size} characters at a time");
                }
            }
        });
    }

    private static ScannedFigure[] After(string before, string text, ReadingContext context)
    {
        foreach (var _ in FigureScanner.Scan(before, context))
        {
        }

        FigureReader.Read(before, context);
        return [.. FigureScanner.Scan(text, context)];
    }
}
