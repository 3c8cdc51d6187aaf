using MetaAi.Facts.Drafting;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>A phrase in a text, where it may get into the name of the first figure.</summary>
/// <param name="Sentence">The text, with <c>{0}</c> for the phrase.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="Expected">The name.</param>
internal sealed record Named(string Sentence, string Phrase, string Expected) : Carried(Sentence.Replace("{0}", Phrase, StringComparison.Ordinal), Expected)
{
    public override Carried? Control => Phrase == Scanned.Stranger ? null : this with { Phrase = Scanned.Stranger, Text = Sentence.Replace("{0}", Scanned.Stranger, StringComparison.Ordinal) };

    public override string ReadIn(string language) => FigureNames.Of(Text, [.. FigureScanner.Scan(Text, ContextIn(language))], language, [])[0];
}
