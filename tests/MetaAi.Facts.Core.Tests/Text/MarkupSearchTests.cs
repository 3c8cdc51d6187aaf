using FsCheck;
using FsCheck.Fluent;

namespace MetaAi.Facts.Text;

public class MarkupSearchTests
{
    [Theory]
    [InlineData("<p>")]
    [InlineData("</p>")]
    [InlineData("<br/>")]
    [InlineData("<h1 class=\"a/b\">")]
    [InlineData("<ix:nonFraction\nname='x'>")]
    [InlineData("&nbsp;")]
    [InlineData("&frac12;")]
    [InlineData("&#8364;")]
    [InlineData("&#x20AC;")]
    public void More_than_ten_tags_or_entities_are_markup_and_ten_are_not(string piece)
    {
        MarkupSearch.IsMarkup(Times(11, piece + " 12 ")).ShouldBeTrue();
        MarkupSearch.IsMarkup(Times(11, piece)).ShouldBeTrue();
        MarkupSearch.IsMarkup(Times(10, piece)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Marie & fils ; ")]
    [InlineData("AT&T, ")]
    [InlineData("&#;")]
    [InlineData("&1;")]
    [InlineData("x < y > z ")]
    [InlineData("a <b c d\n")]
    [InlineData("<desk@example.org> ")]
    [InlineData("<https://example.org/a> ")]
    [InlineData("=> 12 <- 5 <= 7 ")]
    [InlineData("<3 ")]
    [InlineData("<> ")]
    public void What_only_looks_like_a_tag_is_none(string piece) => MarkupSearch.IsMarkup(Times(50, piece)).ShouldBeFalse();

    [Fact]
    public void A_tag_is_not_longer_than_two_hundred_characters()
    {
        MarkupSearch.IsMarkup(Times(11, $"<a {new string('b', 196)}>")).ShouldBeTrue();
        MarkupSearch.IsMarkup(Times(11, $"<a {new string('b', 197)}>")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("<a ")]
    [InlineData("<a")]
    [InlineData("&a")]
    [InlineData("&#1")]
    [InlineData("<")]
    public void A_long_text_of_what_only_begins_a_tag_is_no_markup(string piece) => MarkupSearch.IsMarkup(Times(2_000_000, piece)).ShouldBeFalse();

    [Fact]
    public void A_text_knows_it_of_itself()
    {
        new FactText("a.txt", Times(11, "<td>12</td>")).IsMarkup.ShouldBeTrue();
        new FactText("a.txt", "12 < 13").IsMarkup.ShouldBeFalse();
    }

    /// <summary>However a text is cut, what passes by is markup where the whole is.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    public void Markup_that_passes_by_is_told_as_that_of_the_whole(int tags)
    {
        var pieces = Gen.Elements("<p>", "</td >", "&nbsp;", "<a href='b'>", "&#160;", "x < y", "AT&T ", "<a@b.example>", "<", "&", new string('a', 250)).ListOf();
        Prop.ForAll(pieces.ToArbitrary(), Gen.Choose(1, 300).ToArbitrary(), (filling, length) =>
        {
            var text = string.Concat(filling.Take(filling.Count / 2)) + Times(tags, $"<b>{new string('a', 30)}") + string.Concat(filling.Skip(filling.Count / 2));
            var counter = new MarkupCounter();
            for (var start = 0; start < text.Length; start += length)
            {
                counter.Add(text.AsSpan(start, Math.Min(length, text.Length - start)));
            }

            counter.IsMarkup.ShouldBe(MarkupSearch.IsMarkup(text));
        }).QuickCheckThrowOnFailure();
    }

    private static string Times(int count, string piece) => string.Concat(Enumerable.Repeat(piece, count));
}
