using MetaAi.Facts.Core.Tests.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>A phrase in a text, where it decides about the figure that some of the words say or seem to say.</summary>
/// <param name="Sentence">The text, with <c>{0}</c> for the phrase.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="Words">Words of the text.</param>
/// <param name="Expected">What the figure that holds those words says, or that none does.</param>
internal sealed record Scanned(string Sentence, string Phrase, string Words, string Expected) : Carried(Sentence.Replace("{0}", Phrase, StringComparison.Ordinal), Expected)
{
    /// <summary>A word that is in no table.</summary>
    public const string Stranger = "zyx";

    /// <summary>What stands in the phrase's place in <see cref="Control"/>.</summary>
    public string Rival { get; init; } = Stranger;

    public override Carried? Control => Phrase == Rival ? null : this with { Phrase = Rival, Text = Sentence.Replace("{0}", Rival, StringComparison.Ordinal) };

    public override string ReadIn(string language)
    {
        var found = FigureScanner.Scan(Text, ContextIn(language)).FirstOrDefault(found => found.Text.Contains(Words, StringComparison.Ordinal));
        return found is null ? Said.Nothing
            : found.Cue is { } cue ? Said.Under(cue.Kind)
            : found.Reading.IsRead ? CaseRow.Describe(found.Reading)
            : Said.Refused;
    }
}
