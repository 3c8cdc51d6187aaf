using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Text;

/// <summary>The words that a person is shown beside an open quote are the whole of what stands there, and nothing else.</summary>
public class CueWordsTests
{
    [Theory]
    [InlineData("en", "Sales moved +/- 5% in May.", "5%", "+/-")]
    [InlineData("en", "The share is 5\\% now.", "5", "\\%")]
    [InlineData("en", "It held 5 \\permille of it.", "5", "\\permille")]
    [InlineData("fr", "Il vaut 300 M€ ± 10 $.", "300 M€", "± 10")]
    [InlineData("fr", "Il vaut 300 M€ (±10 %).", "300 M€", "±10")]
    [InlineData("fr", "Il garde pr\uFFFDs de 40 %.", "40 %", "pr\uFFFDs de")]
    [InlineData("en", "It paid $955 (1) million to them.", "$955", "million")]
    [InlineData("en", "It paid $955 (1) million to them.", "million", "$955")]
    public void A_cue_is_told_by_its_own_words(string language, string text, string quote, string words) =>
        QuoteFinder.Find(new("a", text), new(quote), new() { Language = language, Kinds = FigureKinds.Any }).Cue.ShouldNotBeNull().Words.ShouldBe(words);
}
