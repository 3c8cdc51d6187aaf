using MetaAi.Facts.Cli.Book.Page;

namespace MetaAi.Facts.Cli.Book;

/// <summary>A link leads to the words in the article (WICG, Text Fragments).</summary>
public sealed class SourceLinkTests
{
    [Theory]
    [InlineData("https://example.org/a", "60 à 65 milliards", null, null, "https://example.org/a#:~:text=60%20%C3%A0%2065%20milliards")]
    [InlineData("https://example.org/a", "mid-June", null, null, "https://example.org/a#:~:text=mid%2DJune")]
    [InlineData("https://example.org/a", "a, b & c", "x-", "-y", "https://example.org/a#:~:text=x%2D-,a%2C%20b%20%26%20c,-%2Dy")]
    [InlineData("https://example.org/a#part", "b", null, " ", "https://example.org/a#part:~:text=b")]
    [InlineData("https://example.org/a", "b\r\n  c", null, null, "https://example.org/a#:~:text=b%20c")]
    [InlineData("ftp://example.org/a", "b", null, null, null)]
    [InlineData(null, "b", null, null, null)]
    public void The_words_are_encoded(string? url, string exact, string? prefix, string? suffix, string? link) => SourceLink.ToWords(url, new(exact, prefix, suffix)).ShouldBe(link);
}
