using System.Text;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Cli.Scanning;

public class LongTextTests
{
    private const int Repeats = 20_000;

    private static readonly string Piece = "Le quai coûte 39 €.\r\n" + string.Concat(Enumerable.Repeat("Les bateaux rentrent au port, et la nuit tombe. ", 21)) + "\n";

    private static readonly ReadingContext French = new() { Language = "fr" };

    /// <summary>20 MB take no more memory than what is found in them.</summary>
    [Fact]
    public void A_long_text_is_scanned_in_constant_memory()
    {
        var bytes = Encoding.UTF8.GetBytes(Piece);
        Count(new GeneratedBytes(bytes, 10));

        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(new GeneratedBytes(bytes, Repeats)).ShouldBe(Repeats);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // A figure and its words, a row each; the text itself has over 20 million characters.
        (allocated / Repeats).ShouldBeLessThan(1000);
    }

    [Fact]
    public void Places_and_positions_stay_true()
    {
        using var text = new DecodedText(new GeneratedBytes(Encoding.UTF8.GetBytes(Piece), 500));
        var index = 0;
        foreach (var found in FigureScanner.Scan(text, French))
        {
            found.Utf16.Start.ShouldBe((index * Piece.Length) + 14);
            text.Lines.PlaceOf(found.Utf16.Start).ShouldBe(((index * 2) + 1, 15));
            index++;
        }

        index.ShouldBe(500);
    }

    private static int Count(Stream bytes)
    {
        using var text = new DecodedText(bytes);
        return FigureScanner.Scan(text, French).Count();
    }
}
