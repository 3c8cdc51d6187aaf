using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>What is found does not depend on how the text comes in, nor on where in a long text it stands.</summary>
public sealed class WindowTests
{
    private const string Paragraph =
        "\n\nEn 2024, le port a dépensé plus de 14 milliards d'euros pour Llama 4, soit 60 à 65 % du total 🚢, contre trois milliards et demi d'euros en "
        + "2023. Appelez le 01 42 68 53 00 à 14 h 30, rue du Port, pour les deux tiers restants d'ici à 2028.\n\n";

    private static readonly string[] Figures =
        ["En 2024", "plus de 14 milliards d'euros", "60 à 65 %", "trois milliards et demi d'euros", "en 2023", "deux tiers", "d'ici à 2028"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(511)]
    [InlineData(8192)]
    public void However_large_the_chunks_are(int size)
    {
        var text = string.Concat(Enumerable.Repeat(Paragraph, 60));
        var whole = FigureScanner.Scan(text, Found.French).ToArray();
        whole.Length.ShouldBe(60 * Figures.Length);
        FigureScanner.Scan(new ChunkReader(text, size), Found.French).ShouldBe(whole);
    }

    [Theory]
    [InlineData("mot ")]
    [InlineData("x\n")]
    [InlineData("é, ")]
    public void Wherever_it_stands(string padding)
    {
        var long_ = string.Concat(Enumerable.Repeat(padding, 9000 / padding.Length));
        for (var offset = 0; offset < long_.Length; offset += 41)
        {
            var text = long_[..offset] + Paragraph + long_;
            var found = FigureScanner.Scan(text, Found.French).ToArray();
            found.Select(figure => figure.Text).ShouldBe(Figures, $"at {offset}");
            found[0].Utf16.ShouldBe(new TextPosition(offset + 2, offset + 9));
        }
    }

    [Fact]
    public void Figures_on_the_border_of_a_window_are_whole()
    {
        // Every offset at which the paragraph lies over the place where the first window hands over to the next.
        for (var offset = 7420; offset < 7720; offset++)
        {
            var text = new string('x', offset) + Paragraph;
            Found.Words(text, Found.French).ShouldBe(Figures, $"at {offset}");
        }
    }
}
