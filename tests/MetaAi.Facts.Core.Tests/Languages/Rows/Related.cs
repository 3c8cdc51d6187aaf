using MetaAi.Facts.Relating;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>A phrase among words that say a figure only by what it relates to, and how they do.</summary>
/// <param name="Words">The words, with <c>{0}</c> for the phrase.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="Expected">The hedge that they put on it, or <see cref="Not"/>.</param>
internal sealed record Related(string Words, string Phrase, string Expected) : Carried(Words.Replace("{0}", Phrase, StringComparison.Ordinal), Expected)
{
    public const string Not = "does not relate";

    public override Carried? Control => Phrase == Scanned.Stranger ? null : this with { Phrase = Scanned.Stranger, Text = Words.Replace("{0}", Scanned.Stranger, StringComparison.Ordinal) };

    public override string ReadIn(string language) => RelatingReader.Read(Text, language)?.ToString() ?? Not;
}
