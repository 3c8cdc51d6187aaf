using FsCheck.Fluent;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>A figure is found whole however long its words are, or is refused: a part of it is not taken for the whole.</summary>
public sealed class LongFigureTests
{
    [Fact]
    public void A_range_of_numbers_in_words_is_found_whole() => Writing.Holds(
        from low in Magnitudes.Any
        from more in Magnitudes.Any
        from language in Gen.Elements("fr", "en")
        where low > 1 && more > 1 && low + more < Magnitudes.Power(18)
        select (language, low, high: low + more),
        made =>
        {
            var figure = made.language == "fr"
                ? $"entre {FrenchNumberWriter.France.Write(made.low)} et {FrenchNumberWriter.France.Write(made.high)} bateaux"
                : $"between {EnglishNumberWriter.All[0].Write(made.low)} and {EnglishNumberWriter.All[0].Write(made.high)} boats";
            var context = Found.Context(made.language);
            var alone = FigureReader.Read(figure, context);
            var found = FigureScanner.Scan($"Le port a {figure}. Fin.", context).ToArray();
            if (alone.IsRead)
            {
                found.ShouldHaveSingleItem().Text.ShouldBe(figure);
                found[0].Reading.Known.ShouldBe(alone.Known);
            }
        });

    [Theory]
    [InlineData("fr", "mille neuf cent ", 5)]
    [InlineData("fr", "mille neuf cent ", 100)]
    [InlineData("fr", "à mille ", 200)]
    [InlineData("en", "thousand and nine hundred ", 100)]
    [InlineData("fr", "12 345 ", 300)]
    public void Words_that_are_no_number_together_are_none_in_parts_where_they_are_very_many(string language, string words, int times)
    {
        var text = $"Le port a {string.Concat(Enumerable.Repeat(words, times))}bateaux.";
        var found = FigureScanner.Scan(text, Found.Context(language)).Where(figure => figure.Reading.IsRead).ToArray();
        if (words.Length * times > FigureWords.Longest)
        {
            found.ShouldBeEmpty();
        }
        else
        {
            found.ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData(", ")]
    [InlineData("; ")]
    [InlineData(" ")]
    public void A_long_list_of_figures_is_one_of_many(string comma)
    {
        var heights = string.Join(comma, Enumerable.Range(1, 300).Select(height => $"{height},5"));
        Found.Words($"Les crues de {heights} sont connues.", Found.French).Length.ShouldBe(300);
    }

    /// <summary>Where a stretch without a wall is too long it is ended after a word, and what a figure there goes on with is not known.</summary>
    [Theory]
    [InlineData(30)]
    [InlineData(71)]
    [InlineData(256)]
    public void Figures_near_the_end_of_a_stretch_that_is_no_wall_are_refused(int step)
    {
        const int Near = 256;
        var text = string.Concat(Enumerable.Repeat("soit 12 % " + string.Concat(Enumerable.Repeat("zyx ", (step - 10) / 4)), 7000 / step));
        var cut = LanguagePacks.Find("fr")!.Cutter.Next(text.AsSpan(), 0, WallKind.Start);
        cut.After.ShouldBe(WallKind.Length);

        foreach (var found in FigureScanner.Scan(text, Found.French))
        {
            var isNear = found.Utf16.End <= cut.End ? cut.End - found.Utf16.End < Near : found.Utf16.Start - cut.Next < Near;
            (found.Cue?.Kind).ShouldBe(isNear ? CueKind.Wall : null, $"{found.Utf16} beside {cut.End}");
        }
    }
}
