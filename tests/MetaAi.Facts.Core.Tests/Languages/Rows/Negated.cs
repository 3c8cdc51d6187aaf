using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>A phrase before a bound, where it decides whether the bound is negated.</summary>
/// <param name="Sentence">The text, with <c>{0}</c> for the phrase and <c>|</c> before the bound.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="IsOfDate">Whether the bound is that of a date.</param>
/// <param name="Expected">Whether it is negated.</param>
internal sealed record Negated(string Sentence, string Phrase, bool IsOfDate, string Expected) : Carried(Sentence.Replace("{0}", Phrase, StringComparison.Ordinal), Expected)
{
    public const string Yes = "negated";

    public override Carried? Control => Phrase == Scanned.Stranger ? null : this with { Phrase = Scanned.Stranger, Text = Sentence.Replace("{0}", Scanned.Stranger, StringComparison.Ordinal) };

    public override string ReadIn(string language)
    {
        var bar = Text.IndexOf('|', StringComparison.Ordinal);
        using var scope = ReadingScope.Over(Text.Remove(bar, 1), LanguagePacks.Find(language)!, ContextIn(language));
        var position = scope.Text.PositionOf(bar);
        var isNegated = IsOfDate ? NegationGrammar.TryFindBeforeDate(scope, position, out _) : NegationGrammar.TryFindBefore(scope, position, out _);
        return isNegated ? Yes : Said.Nothing;
    }
}
