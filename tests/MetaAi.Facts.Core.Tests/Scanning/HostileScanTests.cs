using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>Texts that nobody wrote are scanned to their end.</summary>
public sealed class HostileScanTests
{
    private const int Length = 200_000;

    [Theory]
    [InlineData("7")]
    [InlineData(" ")]
    [InlineData("de ")]
    [InlineData("1 1 1 1 ")]
    [InlineData("entre ")]
    [InlineData("between ")]
    [InlineData("\u0301")]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00")]
    [InlineData("1-")]
    [InlineData("1,")]
    [InlineData("0 1 2 ")]
    [InlineData("mille ")]
    [InlineData("un ")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("de 1 à ")]
    [InlineData("€")]
    [InlineData("1 et ")]
    [InlineData("a")]
    public void One_long_line_of_anything(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        Found.ShouldHold(FigureScanner.Scan(text, Found.French), text, Found.French);
        Found.ShouldHold(FigureScanner.Scan(text, Found.English), text, Found.English);
    }

    [Fact]
    public void Anything() => Writing.Holds(HostileText.Any, text => Found.ShouldHold(FigureScanner.Scan(text, Found.French), text, Found.French));
}
