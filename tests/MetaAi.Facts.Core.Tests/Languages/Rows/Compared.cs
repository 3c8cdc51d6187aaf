using MetaAi.Facts.Beside;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>A phrase in a text, where it decides whether a declaration holds beside a quote.</summary>
/// <param name="Sentence">The text, with <c>{0}</c> for the phrase.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Expected">Whether it holds, or those of several declared rates that do.</param>
internal sealed record Compared(string Sentence, string Phrase, string Quote, string Expected) : Carried(Sentence.Replace("{0}", Phrase, StringComparison.Ordinal), Expected)
{
    /// <summary>That the declaration holds.</summary>
    public const string Holds = "holds";

    /// <summary>That the text contradicts it.</summary>
    public const string Contradicted = "contradicted";

    /// <summary>What stands in the phrase's place in <see cref="Control"/>.</summary>
    public string Rival { get; init; } = Scanned.Stranger;

    /// <summary>The declared unit, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether a change is declared.</summary>
    public bool IsChange { get; init; }

    /// <summary>The declared rates, each by itself.</summary>
    public string[] Per { get; init; } = [];

    public override Carried? Control => Phrase == Rival ? null : this with { Phrase = Rival, Text = Sentence.Replace("{0}", Rival, StringComparison.Ordinal) };

    public override string ReadIn(string language) => Per.Length > 1 ? string.Join(' ', Per.Where(per => Answer(language, per) == Holds)) : Answer(language, Per.SingleOrDefault());

    private string Answer(string language, string? per)
    {
        var context = ContextIn(language);
        var reading = FigureReader.Read(Quote, context);
        if (!reading.IsRead)
        {
            return Said.Nothing;
        }

        var quoted = new QuotedFigure("a", new TextQuote(Quote), context, FigureLine.Of(reading.Figure.Value)) { Beside = new(language, reading.Figure, Unit, per) { IsChange = IsChange } };
        var proof = new QuoteProver([new FactText("a", Text)], FactLock.Empty).Prove(quoted);
        return proof.Holds ? Holds : proof.Problem.Rule == FactRules.BesideContradicted ? Contradicted : Said.Nothing;
    }
}
