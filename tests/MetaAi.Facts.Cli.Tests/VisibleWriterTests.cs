using System.Text.Encodings.Web;
using System.Text.Json;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli;

/// <summary>Standard output shows what it is given, and nothing of it commands a terminal, in whatever pieces it comes.</summary>
public class VisibleWriterTests
{
    private static readonly string[] Pieces =
        ["a", "é", "\u001B[31m", "\r", "\n", "\t", "\u202E", "\u200D", "\u200C", "\uD83D\uDEA2", "\U000E0041", "می", "\\", "\"", "{\"text\":\"", "\u2028", "39 "];

    [Fact]
    public void Pieces_are_written_as_the_whole()
    {
        var random = new Random(15);
        for (var turn = 0; turn < 2_000; turn++)
        {
            var whole = string.Concat(random.GetItems(Pieces, random.Next(1, 12)));
            using var written = new StringWriter();
            using var writer = new VisibleWriter(written);
            for (var from = 0; from < whole.Length;)
            {
                var count = random.Next(0, Math.Min(4, whole.Length - from) + 1);
                writer.Write(whole.AsSpan(from, count));
                from += count;
            }

            written.ToString().ShouldBe(VisibleText.Lines(whole));
        }
    }

    [Fact]
    public void Half_of_a_character_at_the_end_is_seen()
    {
        using var written = new StringWriter();
        using (var writer = new VisibleWriter(written))
        {
            writer.Write("39 \uD83D");
        }

        written.ToString().ShouldBe(@"39 \uD83D");
    }

    [Fact]
    public void A_line_of_JSON_says_the_same()
    {
        using var written = new StringWriter();
        using var writer = new VisibleWriter(written);
        const string Text = "a\u202Eb\u200B\U000E0041\u00ADé\u2028";
        writer.Write($"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(Text)}\"");
        Unseen.In(written.ToString()).ShouldBeEmpty();
        JsonSerializer.Deserialize<string>(written.ToString()).ShouldBe(Text);
    }
}
