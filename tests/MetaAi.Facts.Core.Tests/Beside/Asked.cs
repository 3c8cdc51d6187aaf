using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Beside;

/// <summary>A declaration put to a text.</summary>
internal static class Asked
{
    /// <summary>What proves a quote, or why nothing does.</summary>
    public static QuoteProof Prove(string language, string text, string quote, FigureKinds kinds, string? unit = null, string? per = null, string? confirmed = null, string? currency = null, bool isChange = false)
    {
        var context = new ReadingContext { Language = language, Kinds = kinds, Currency = currency };
        var figure = FigureReader.Read(quote, context).Figure.ShouldNotBeNull($"'{quote}' ({language})");
        return new QuoteProver([new FactText("a", text)], FactLock.Empty).Prove(new("a", new TextQuote(quote), context, FigureLine.Of(figure), confirmed)
        {
            Beside = new(language, figure, unit, per) { IsChange = isChange },
        });
    }

    /// <summary>Whether the text contradicts what is declared; nothing else may speak against the quote.</summary>
    public static bool Contradicts(this QuoteProof proof)
    {
        proof.Problem?.Rule.ShouldBe(FactRules.BesideContradicted, proof.Problem.Text);
        return !proof.Holds;
    }
}
