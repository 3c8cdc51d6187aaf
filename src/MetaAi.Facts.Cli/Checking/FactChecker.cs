using System.Globalization;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>
/// Checks the facts of an assembly against the texts that are here, and against the lock where a text is not. Reads and finds every quote again;
/// what was compiled is believed in nothing.
/// </summary>
/// <param name="assembly">The facts.</param>
/// <param name="texts">The texts that are here.</param>
/// <param name="facts">The lock; empty where there is none.</param>
internal sealed class FactChecker(FactAssembly assembly, IReadOnlyList<FactText> texts, FactLock facts)
{
    /// <summary>Checks the facts that are quoted, in the order of the assembly; one that was derived has no words of its own to prove.</summary>
    public IReadOnlyList<CheckedFact> Check()
    {
        var results = assembly.Facts.Where(fact => fact.Record.Exact.Length > 0).Select(Check).ToArray();
        var one = new FactLock(FactLockFile.RulesVersion, [], results.Select(result => result.Locked).OfType<LockedQuote>());
        return [.. results.Select(result => WithoutRival(result, one))];
    }

    /// <summary>The name under which a lock keeps the text of a fact: the one that its source declares.</summary>
    public string TextOf(CompiledFact fact) => assembly.SourceOf(fact)?.Text ?? fact.Record.Source;

    /// <summary>The texts that facts are quoted from and that are here, under the names that a lock keeps.</summary>
    public IReadOnlyList<LockedText> TextsHere() =>
    [
        .. from name in assembly.Facts.Select(TextOf).Distinct(StringComparer.Ordinal)
           let answering = Answering(name)
           where answering is [_]
           select new LockedText(name, answering[0].Hash),
    ];

    private IReadOnlyList<FactText> Answering(string name) => [.. texts.Where(text => text.Answers(name))];

    private CheckedFact Check(CompiledFact fact)
    {
        var reading = FactReading.Of(fact, assembly.SourceOf(fact));
        var quote = new QuotedFigure(TextOf(fact), new(fact.Record.Exact, fact.Prefix, fact.Suffix), reading.Context, reading.Line);
        var answering = Answering(quote.Text);
        var (locked, place, problem) = answering switch
        {
            [] => InLock(quote),
            [var text] => InText(quote, text),
            _ => (null, null, new FactMessage(FactRules.TextAmbiguous, quote.Text, string.Join(", ", answering.Select(text => text.Name)))),
        };
        FactMessage?[] messages = [reading.Problem, problem, locked is null ? null : Moved(fact, locked)];
        return new(
            fact,
            locked is null ? Proof.None : answering.Count == 0 ? Proof.Lock : Proof.Text,
            locked,
            [.. messages.OfType<FactMessage>().Select(message => new FactProblem(message, place, fact.Record.Id))]);
    }

    // The same words read as the same kind in two ways, as by two periods: a lock has room for one figure.
    private static CheckedFact WithoutRival(CheckedFact result, FactLock one)
    {
        if (result.Locked is not { } locked || one.Find(locked.Text, locked.Quote, locked.Kind)!.Figure is var figure && figure == locked.Figure)
        {
            return result;
        }

        var message = new FactMessage(FactRules.LockedFigureDiffers, locked.Exact, figure, locked.Figure);
        return result with { Problems = [.. result.Problems, new(message, null, result.Fact.Record.Id)] };
    }

    private static (LockedQuote? Locked, Place? Place, FactMessage? Problem) InText(QuotedFigure quote, FactText text)
    {
        var finding = QuoteFinder.Find(text, quote.Quote, quote.Context);
        return QuoteMessages.Of(finding, quote.Quote, quote.Text) is { } message
            ? (null, Place.Of(text, finding), message)
            : (LockMaker.Lock(quote, finding, text), Place.Of(text, finding), null);
    }

    private (LockedQuote? Locked, Place? Place, FactMessage? Problem) InLock(QuotedFigure quote)
    {
        var locked = facts.Find(quote.Text, quote.Quote, FigureLine.KindOf(quote.Figure)) ?? OfAnyKind(quote);
        if (locked is null)
        {
            return (null, null, new(FactRules.NoEvidence, quote.Quote.Exact, quote.Text));
        }

        return locked.Figure == quote.Figure
            ? (locked, null, null)
            : (null, null, new(FactRules.LockedFigureDiffers, quote.Quote.Exact, locked.Figure, quote.Figure));
    }

    private LockedQuote? OfAnyKind(QuotedFigure quote) => facts.FindAll(quote.Text, quote.Quote) is { Count: > 0 } all ? all[0] : null;

    private static FactMessage? Moved(CompiledFact fact, LockedQuote locked)
    {
        var compiled = new TextPosition(fact.Record.Start, fact.Record.End);
        return compiled == locked.CodePoints ? null : new(FactRules.CompiledDiffers, fact.Record.Exact, Said(compiled), Said(locked.CodePoints));
    }

    private static string Said(TextPosition position) => string.Create(CultureInfo.InvariantCulture, $"standing at {position.Start} to {position.End}");
}
