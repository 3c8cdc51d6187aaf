using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>
/// One character many times beside a figure, white space above all: a text has no longest run of them, and the window that it is scanned through has. What is
/// found is what the passages of the whole text hold.
/// </summary>
public sealed class LongRunTests
{
    // Around what the window, a passage, a run of white space and the look ahead hold.
    private static readonly int[] Lengths = [1, 2, 3, 31, 32, 33, 63, 64, 65, 66, 255, 256, 257, 258, 320, 511, 512, 513, 1000, 2048, 3500, 4095, 4096, 4097, 7680, 8192, 9000];

    private static readonly string[] Repeated =
    [
        " ", "\n", "\t", "\r", "\r\n", "\f", "\u00A0", "\u2028", "\u200B", "\u200B ", " \u200B", "\n\u200B", "\u202E", "|", "| ", ">", "> ", ">\n", "\n> ", "- ", ",", ".", "\\", "\0", "\uD800", "\uDC00",
        "\uD83D\uDE00", "x", "x ", "x. ", "le port. ", "Mot\n", "9", "9 ", "1,",
    ];

    private static readonly string[] Phrases =
    [
        "5", "12,5", "about 5", "environ 5", "plus de 3", "million boats", "millions d'euros", "Million", "60 à 65 %", "$", "1,234", "(12)", "%", "2024", "31", "mars", "March", "De", "et", "x.", "\r", "\n", " ",
        "\u200B", "\uD83D", "|", ">", "-", "",
    ];

    public static TheoryData<string> Runs => [.. Repeated.Where(piece => !piece.Any(char.IsSurrogate))];

    private static Gen<string> Run => from piece in Gen.Elements(Repeated) from length in Gen.Elements(Lengths) select string.Concat(Enumerable.Repeat(piece, length));

    private static Gen<string> Any =>
        from pairs in (from phrase in Gen.Elements(Phrases) from run in Gen.Frequency((1, Run), (3, Gen.Elements(Repeated))) select phrase + run).ListOf(6)
        from last in Gen.Elements(Phrases)
        select string.Concat(pairs) + last;

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Whatever_stands_side_by_side(string language)
    {
        var context = Found.Context(language);
        Writing.Holds(Any, text =>
        {
            var found = FigureScanner.Scan(text, context).ToArray();
            Found.ShouldHold(found, text, context);
            WholeCut.Difference(text, context, found).ShouldBeNull();
        });
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Between_a_figure_and_what_follows(string piece)
    {
        foreach (var length in Lengths)
        {
            var text = "plus de 5" + string.Concat(Enumerable.Repeat(piece, length)) + " millions d'euros\n\n12 ports";
            var found = FigureScanner.Scan(text, Found.French).ToArray();
            found[^1].Text.ShouldBe("12 ports", $"{length} times");
            WholeCut.Difference(text, Found.French, found).ShouldBeNull($"{length} times");
        }
    }

    /// <summary>A passage that would be too long, but for a wall over the end of the window: it ends there, and not after its last sentence.</summary>
    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\n\u200B")]
    [InlineData("\t")]
    public void At_the_end_of_the_longest_passage(string wall)
    {
        for (var before = 4050; before < 4120; before++)
        {
            var text = new string('|', before) + Times("x. ", 3400) + "5! millions d'euros " + Times("x ", 666) + "6 ports" + Times(wall, 60) + "12 ports";
            WholeCut.Difference(text, Found.French, FigureScanner.Scan(text, Found.French)).ShouldBeNull($"after {before}");
        }

        static string Times(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
    }

    /// <summary>What stands before a passage is passed over in one piece or in two.</summary>
    [Fact]
    public void In_pieces()
    {
        string[] blank = [" ", "\n", "\t", "\r", "\r\n", "\f", "\u00A0", "\u2028", "\u200B", "\u202E", "|", ">", "\u0085", "\v", "x"];
        var texts = from count in Gen.Choose(1, 12) from pieces in Gen.Elements(blank).ListOf(count) select string.Concat(pieces);
        Writing.Holds(texts, text =>
        {
            foreach (var first in Enum.GetValues<WallKind>())
            {
                var whole = first;
                var end = PassageCutter.SkipBlank(text.AsSpan(), 0, text.Length, ref whole);
                for (var middle = 0; middle <= text.Length; middle++)
                {
                    var wall = first;
                    var start = PassageCutter.SkipBlank(text.AsSpan(), 0, middle, ref wall);
                    PassageCutter.SkipBlank(text.AsSpan(), start, text.Length, ref wall).ShouldBe(end);
                    wall.ShouldBe(whole);
                }
            }
        });
    }

    /// <summary>Words are one passage exactly where the text of them is cut into one.</summary>
    [Fact]
    public void As_a_quote() => Writing.Holds(Any, text =>
    {
        var words = text.Trim(' ', '\n', '\r', '\t', '\f', '|', '>', '\u200B', '\u00A0', '\u2028', '\u202E');
        if (words.Length is > 0 and <= Passage.Longest)
        {
            var cutter = LanguagePacks.Find("fr")!.Cutter;
            cutter.IsOnePassage(words.AsSpan()).ShouldBe(cutter.Next(words.AsSpan(), 0, WallKind.Start).Next == words.Length);
        }
    });
}
