using MetaAi.Facts.Dates;
using MetaAi.Facts.Periods;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>A phrase in a text, where it has a say on whether the sentence of <c>37 €</c> speaks against a period.</summary>
/// <param name="Sentence">The text, with <c>{0}</c> for the phrase.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="Year">The year of the period.</param>
/// <param name="Expected">What the sentence does: <see cref="Agrees"/> or <see cref="Contradicts"/>.</param>
internal sealed record Dated(string Sentence, string Phrase, int Year, string Expected) : Carried(Sentence.Replace("{0}", Phrase, StringComparison.Ordinal), Expected)
{
    public const string Agrees = "agrees";
    public const string Contradicts = "contradicts";

    private const string Figure = "37 €";

    public override Carried? Control => Phrase == Scanned.Stranger ? null : this with { Phrase = Scanned.Stranger, Text = Sentence.Replace("{0}", Scanned.Stranger, StringComparison.Ordinal) };

    public override string ReadIn(string language)
    {
        var start = Text.IndexOf(Figure, StringComparison.Ordinal);
        var period = new DeclaredPeriod(EdtfDate.TryParse($"{Year:0000}")!, null, ContextIn(language));
        return PeriodContradiction.Of(new("port.txt", Text), Figure, new(start, start + Figure.Length), isRead: true, period) is null ? Agrees : Contradicts;
    }
}
