using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>A refusal points at words of the phrase, and its message says them.</summary>
public sealed class RefusalSpanTests
{
    [Fact]
    public void Every_refusal_says_which_words_it_is_about() => Oracle.HoldsForAll(
        WorkedRows.All.Where(row => row.Kind == "none"),
        row =>
        {
            var refusal = FigureReader.Read(row.Text, row.Context).Why;
            var words = row.Text.Substring(refusal.Start, refusal.Length);
            var message = RefusalMessages.Of(refusal).Text;
            return words.Length > 0 && (refusal.Reason == RefusalReason.UnknownLanguage || message.Contains(Excerpt.Of(words), StringComparison.Ordinal))
                ? null
                : $"'{row.Text}' is refused for '{words}': {message}";
        });

    [Fact]
    public void A_refusal_stands_within_the_phrase_wherever_the_phrase_is_cut() => Oracle.HoldsForAll(
        from row in WorkedRows.All from length in Enumerable.Range(0, row.Text.Length) select (row, length),
        example =>
        {
            var text = example.row.Text[..example.length];
            var result = FigureReader.Read(text, example.row.Context);
            var (start, length) = (result.Why.Start, result.Why.Length);
            return result.IsRead || (start >= 0 && length >= 0 && start + length <= text.Length) ? null : $"'{text}' is refused from {start}, {length} long";
        });

    [Fact]
    public void The_refused_words_are_pointed_at_before_folding()
    {
        const string text = "  5\u00A0milliards d’eu\u00ADros perdus";
        var refusal = FigureReader.Read(text, new ReadingContext { Language = "fr" }).Why;

        refusal.Reason.ShouldBe(RefusalReason.UnreadWords);
        text.Substring(refusal.Start, refusal.Length).ShouldBe("perdus");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\uD800")]
    [InlineData("5 \uDC00")]
    [InlineData("\0")]
    public void Odd_text_is_refused(string text) => FigureReader.Read(text, new ReadingContext { Language = "fr" }).IsRead.ShouldBeFalse();

    [Fact]
    public void Long_text_is_refused()
    {
        foreach (var piece in new[] { "5 ", "deux ", "1 000 ", "de ", "environ ", "(", "milliards ", "vingt et ", "entre 5 et ", "mi-", "1/", "½", "en " })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 4096 / piece.Length));
            FigureReader.Read(text, new ReadingContext { Language = "fr" }).IsRead.ShouldBeFalse();
        }
    }
}
