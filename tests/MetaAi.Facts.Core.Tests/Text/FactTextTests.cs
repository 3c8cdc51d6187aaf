using System.Security.Cryptography;
using System.Text;
using FsCheck.Fluent;

namespace MetaAi.Facts.Text;

public class FactTextTests
{
    [Theory]
    [InlineData("texts/2025/news.txt", "news.txt")]
    [InlineData("texts/2025/news.txt", "2025/news.txt")]
    [InlineData("texts/2025/news.txt", "2025\\news.txt")]
    [InlineData("texts\\2025\\news.txt", "2025/news.txt")]
    [InlineData("news.txt", "news.txt")]
    public void A_text_answers_to_its_name_and_to_the_end_of_its_path(string path, string name) => new FactText(path, "").Answers(name).ShouldBeTrue();

    [Theory]
    [InlineData("texts/oldnews.txt", "news.txt")]
    [InlineData("texts/news.txt", "News.txt")]
    [InlineData("news.txt", "texts/news.txt")]
    [InlineData("news.txt", "")]
    public void A_text_does_not_answer_to_other_names(string path, string name) => new FactText(path, "").Answers(name).ShouldBeFalse();

    [Fact]
    public void The_hash_is_that_of_the_utf8_with_line_feeds_and_without_a_mark()
    {
        var expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("été\nautomne\n")));
        new FactText("a", "été\nautomne\n").Hash.ShouldBe(expected);
        new FactText("a", "\uFEFFété\r\nautomne\r\n").Hash.ShouldBe(expected);
    }

    [Fact]
    public void The_hash_tells_a_changed_space_apart() => new FactText("a", "1 250").Hash.ShouldNotBe(new FactText("a", "1\u00A0250").Hash);

    [Fact]
    public void Texts_are_equal_by_name_and_content()
    {
        new FactText("a", "x").ShouldBe(new FactText("a", "\uFEFFx"));
        new FactText("a", "x").GetHashCode().ShouldBe(new FactText("a", "\uFEFFx").GetHashCode());
        new FactText("a", "x").ShouldNotBe(new FactText("b", "x"));
        new FactText("a", "x").ShouldNotBe(new FactText("a", "y"));
    }

    [Fact]
    public void A_line_starts_after_the_break_before_it()
    {
        const string content = "un\ndeux\r\ntrois\rquatre";
        var text = new FactText("a", content);
        text.LineOf(content.IndexOf("un", StringComparison.Ordinal)).ShouldBe(1);
        text.LineOf(content.IndexOf("\ndeux", StringComparison.Ordinal)).ShouldBe(1);
        text.LineOf(content.IndexOf("deux", StringComparison.Ordinal)).ShouldBe(2);
        text.LineOf(content.IndexOf("\ntrois", StringComparison.Ordinal)).ShouldBe(2);
        text.LineOf(content.IndexOf("trois", StringComparison.Ordinal)).ShouldBe(3);
        text.LineOf(content.IndexOf("quatre", StringComparison.Ordinal)).ShouldBe(4);
    }

    [Fact]
    public void A_line_is_one_more_than_the_breaks_before_it() => Writing.Holds(HostileText.Any, content =>
    {
        var text = new FactText("a", content);
        for (var position = 0; position <= text.Content.Length; position++)
        {
            var before = text.Content[..position];
            var breaks = before.Replace("\r\n", "\n", StringComparison.Ordinal).Count(c => c is '\n' or '\r');
            var isInsideBreak = position > 0 && position < text.Content.Length && text.Content[position - 1] == '\r' && text.Content[position] == '\n';
            text.LineOf(position).ShouldBe(1 + breaks - (isInsideBreak ? 1 : 0));
        }
    });

    [Fact]
    public void Code_points_count_a_surrogate_pair_once() => Writing.Holds(HostileText.Any, content =>
    {
        var text = new FactText("a", content);
        for (var position = 0; position <= text.Content.Length; position++)
        {
            text.ToCodePoints(new(0, position)).End.ShouldBe(text.Content[..position].EnumerateRunes().Count());
        }
    });

    [Theory]
    [InlineData(-5)]
    [InlineData(int.MinValue)]
    [InlineData(99)]
    [InlineData(int.MaxValue)]
    public void Positions_outside_the_text_count_as_its_ends(int position)
    {
        var text = new FactText("a", "un\ndeux");
        text.LineOf(position).ShouldBe(position < 0 ? 1 : 2);
        text.ToCodePoints(new(position, position)).ShouldBe(position < 0 ? new(0, 0) : new(7, 7));
    }
}
