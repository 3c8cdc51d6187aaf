using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>A phrase in a text, where it decides whether a quote holds.</summary>
/// <param name="Sentence">The text, with <c>{0}</c> for the phrase.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Outcome">The outcome.</param>
internal sealed record Quoted(string Sentence, string Phrase, string Quote, QuoteOutcome Outcome) : Carried(Sentence.Replace("{0}", Phrase, StringComparison.Ordinal), Outcome.ToString())
{
    public override Carried? Control => Phrase == Scanned.Stranger ? null : this with { Phrase = Scanned.Stranger, Text = Sentence.Replace("{0}", Scanned.Stranger, StringComparison.Ordinal) };

    public override string ReadIn(string language) => QuoteFinder.Find(new FactText("a", Text), new TextQuote(Quote), ContextIn(language)).Outcome.ToString();
}
