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

    public override string ReadIn(string language)
    {
        var context = ContextIn(language);
        ScannedFigure[] figures = [.. FigureScanner.Scan(Text, context)];
        var periods = new FigurePeriods(new("news.txt", Text), figures, context);
        return FigureNames.Of(Text, figures, [.. figures.Select((_, index) => periods.Of(index))], language, [])[0];
    }
}
