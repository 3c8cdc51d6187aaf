using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>A phrase in a sentence, where it makes the bound before a figure a negated one: read as the other bound, or not proved as it stands.</summary>
/// <param name="Sentence">The text, with <c>{0}</c> for the phrase.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="Words">The figure.</param>
/// <param name="Bound">What its bounding word says that nothing negates.</param>
internal sealed record Negated(string Sentence, string Phrase, string Words, Hedge Bound) : Carried(Sentence.Replace("{0}", Phrase, StringComparison.Ordinal), "negated")
{
    /// <summary>What stands in the phrase's place in <see cref="Control"/>.</summary>
    public string Rival { get; init; } = Scanned.Stranger;

    public override Carried? Control => Phrase == Rival ? null : this with { Phrase = Rival, Text = Sentence.Replace("{0}", Rival, StringComparison.Ordinal) };

    public override string ReadIn(string language)
    {
        var found = FigureScanner.Scan(Text, ContextIn(language)).First(found => found.Text.Contains(Words, StringComparison.Ordinal));
        return found.Cue is null && found.Reading is { IsRead: true, Figure.Hedge: var hedge } && hedge == Bound ? "bounded" : "negated";
    }
}
