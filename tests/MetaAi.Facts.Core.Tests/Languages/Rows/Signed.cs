using MetaAi.Facts.Core.Tests.Reading;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>A phrase before a dash and a figure, where the dash is a minus sign: read as one, or an open cue.</summary>
/// <param name="Sentence">The text, with <c>{0}</c> for the phrase.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="Words">The figure without its sign.</param>
internal sealed record Signed(string Sentence, string Phrase, string Words) : Carried(Sentence.Replace("{0}", Phrase, StringComparison.Ordinal), Minus)
{
    private const string Minus = "minus";

    public override Carried? Control => Phrase == Scanned.Stranger ? null : this with { Phrase = Scanned.Stranger, Text = Sentence.Replace("{0}", Scanned.Stranger, StringComparison.Ordinal) };

    public override string ReadIn(string language)
    {
        var found = FigureScanner.Scan(Text, ContextIn(language)).First(found => found.Text.Contains(Words, StringComparison.Ordinal));
        var isNegative = found.Reading is { IsRead: true, Known.High: { } high } && high.ToString().StartsWith('-');
        return isNegative || found.Cue is { Kind: CueKind.Sign } ? Minus : CaseRow.Describe(found.Reading);
    }
}
