using System.Text;
using FsCheck.Fluent;

namespace MetaAi.Facts.Text;

public class TextFoldingTests
{
    [Theory]
    [InlineData("1\u00A0250\u202F000\u2009€", "1 250 000 €")]
    [InlineData("39 milliards\r\n  de dollars", "39 milliards de dollars")]
    [InlineData("d\u2019ici 2028", "d'ici 2028")]
    [InlineData("60\u201365 \u2212 3", "60-65 - 3")]
    [InlineData("de\u0301but avril", "début avril")]
    [InlineData("tie\u0302\u0301ng", "tiếng")]
    public void Writings_of_the_same_words_fold_to_one(string written, string folded) => TextFolding.Fold(written).ShouldBe(folded);

    [Theory]
    [InlineData("Meta", "meta")]
    [InlineData("39", "３９")]
    [InlineData("39", "40")]
    [InlineData("1.250", "1,250")]
    [InlineData("m²", "m2")]
    [InlineData("coût", "cout")]
    [InlineData("œuvre", "oeuvre")]
    [InlineData("ﬁn", "fin")]
    [InlineData("ici", "i\u200Bci")]
    [InlineData("1 250", "1\u180E250")]
    public void Different_characters_stay_different(string left, string right) => TextFolding.Fold(left).ShouldNotBe(TextFolding.Fold(right));

    [Fact]
    public void Any_writing_of_a_figure_folds_as_the_figure_does() => Writing.Holds(
        Gen.Elements(Writing.Figures).SelectMany(figure => Writing.Rewritten(figure).Select(written => (figure, written))),
        pair => TextFolding.Fold(pair.written).ShouldBe(pair.figure));

    [Fact]
    public void Folding_twice_is_folding_once() => Writing.Holds(
        HostileText.Any,
        text => TextFolding.Fold(TextFolding.Fold(text)).ShouldBe(TextFolding.Fold(text)));

    [Fact]
    public void Folding_never_lengthens_a_text() => Writing.Holds(HostileText.Any, text => TextFolding.Fold(text).Length.ShouldBeLessThanOrEqualTo(text.Length));

    [Fact]
    public void Every_composed_latin_letter_folds_as_its_parts_do()
    {
        var letters = Enumerable.Range(0xC0, 0x250 - 0xC0).Concat(Enumerable.Range(0x1EA0, 0x1EFA - 0x1EA0)).Select(code => ((char)code).ToString());
        foreach (var letter in letters)
        {
            var parts = letter.Normalize(NormalizationForm.FormD);
            TextFolding.Fold(parts).ShouldBe(letter, $"U+{(int)letter[0]:X4}");
        }
    }

    [Fact]
    public void Words_beside_a_quote_lose_the_white_space_around_them() => TextFolding.FoldWords("\u00A0 plus  de\n").ShouldBe("plus de");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \r\n\u202F")]
    public void No_words_fold_to_nothing(string? words) => TextFolding.FoldWords(words).ShouldBe("");
}
