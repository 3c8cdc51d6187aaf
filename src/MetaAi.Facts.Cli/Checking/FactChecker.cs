using System.Globalization;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>
/// Checks the facts of an assembly against the texts that are here, and against the lock where a text is not. Reads and finds every quote again;
/// what was compiled is believed in nothing.
/// </summary>
/// <param name="assembly">The facts.</param>
/// <param name="texts">The texts that are here.</param>
/// <param name="facts">The lock; the empty one where there is none.</param>
/// <param name="lockProblem">Why the lock cannot be read, or null.</param>
internal sealed class FactChecker(FactAssembly assembly, IReadOnlyList<FactText> texts, FactLock facts, FactMessage? lockProblem = null)
{
    private readonly QuoteProver prover = new(texts, facts, lockProblem);

    /// <summary>Checks each quote of the facts that are quoted, in the order of the assembly; one that was derived has no words of its own to prove.</summary>
    public IReadOnlyList<VerifiedFact> Check()
    {
        var results = assembly.Facts.Where(fact => fact.Record.Exact.Length > 0).SelectMany(fact => fact.ByQuote()).Select(UnderNet).ToArray();
        var one = Proven(results);
        return OncePerText([.. results.Select(result => WithoutRival(result, one, results))]);
    }

    // That a text is not here is said once, not of every quote of it.
    private VerifiedFact[] OncePerText(VerifiedFact[] results)
    {
        foreach (var text in results.Select((result, index) => (result, index)).Where(each => Missing(each.result) is not null)
            .GroupBy(each => TextOf(each.result.Fact), StringComparer.Ordinal).Select(text => text.ToArray()))
        {
            var message = QuoteProver.NoEvidence([.. text.Select(each => Missing(each.result)!)]);
            foreach (var (result, index) in text)
            {
                var others = result.Problems.Where(problem => problem.Message.Rule != FactRules.NoEvidence);
                results[index] = result with { Problems = index == text[0].index ? [.. others, new(message, null, text.Length == 1 ? result.Fact.Record.Id : null)] : [.. others] };
            }
        }

        return results;
    }

    private FactMessage? Missing(VerifiedFact result) => prover.Knows(TextOf(result.Fact)) ? null
        : result.Problems.FirstOrDefault(problem => problem.Message.Rule == FactRules.NoEvidence)?.Message;

    /// <summary>The lock of what was proven: of the texts that are here, the quotes and the words of their periods.</summary>
    /// <param name="results">What came of checking the facts.</param>
    public FactLock Proven(IReadOnlyList<VerifiedFact> results) => new(
        FactLockFile.RulesVersion,
        TextsHere(),
        results.Select(result => result.Locked).OfType<LockedQuote>(),
        results.Select(result => result.Period).OfType<LockedPeriod>());

    /// <summary>The rows of the lock whose words a fact quotes that was not proven.</summary>
    /// <param name="results">What came of checking the facts.</param>
    public FactLock Unproven(IReadOnlyList<VerifiedFact> results)
    {
        var unproven = results.Where(result => result.Locked is null).Select(result => (Text: TextOf(result.Fact), result.Fact)).ToArray();
        return new(
            FactLockFile.RulesVersion,
            [],
            unproven.SelectMany(each => facts.FindAll(each.Text, new(each.Fact.Record.Exact, each.Fact.Prefix, each.Fact.Suffix))),
            unproven.Where(each => each.Fact.Record.PeriodQuote is not null).SelectMany(each => facts.FindPeriods(each.Text, each.Fact.Record.PeriodQuote!.Exact)));
    }

    /// <summary>The name under which a lock keeps the text of a fact: the one that its source declares.</summary>
    public string TextOf(CompiledFact fact) => TextOf(assembly, fact);

    /// <summary>When the source of a fact was read: EDTF, or null.</summary>
    public string? AccessedOf(CompiledFact fact) => assembly.SourceOf(fact)?.Accessed;

    /// <summary>What is beside the words of a checked fact, for a person to look at.</summary>
    public QuoteContext ContextOf(VerifiedFact result) => QuoteContext.Of(result, assembly.SourceOf(result.Fact)?.Language);

    /// <summary>The names of texts that a lock may hold: those that the sources declare, and those that facts are quoted from.</summary>
    public IReadOnlyList<string> Names() => NamesIn(assembly);

    /// <summary>The names of the texts of an assembly: those that its sources declare, and those that its facts are quoted from.</summary>
    public static IReadOnlyList<string> NamesIn(FactAssembly assembly) =>
        [.. assembly.Sources.Select(source => source.Text).Concat(assembly.Facts.SelectMany(fact => fact.ByQuote()).Select(fact => TextOf(assembly, fact))).Distinct(StringComparer.Ordinal)];

    /// <summary>What has become of texts that no file here is named after.</summary>
    public IEnumerable<FactProblem> Renamed()
    {
        var names = Names();
        return names.Select(name => RenamedText.Check(name, names, texts, facts)).OfType<FactMessage>().Select(message => new FactProblem(message, null, null));
    }

    /// <summary>How many figures of each text are quoted, in the order of the sources; of a text that several sources name, as the first of them reads it.</summary>
    /// <param name="results">What came of checking the facts.</param>
    public IEnumerable<TextCoverage> Coverage(IReadOnlyList<VerifiedFact> results)
    {
        var byText = results.ToLookup(result => TextOf(result.Fact), StringComparer.Ordinal);
        return assembly.Sources.DistinctBy(source => source.Text, StringComparer.Ordinal).Select(source => TextCoverage.Of(source, prover.TextOf(source.Text), byText[source.Text]));
    }

    /// <summary>What is doubtful about the texts that are here, and fails nothing.</summary>
    public IEnumerable<FactNote> Notes() =>
        from name in Names()
        let text = prover.TextOf(name)
        where text is { IsMarkup: true }
        select new FactNote(new(FactRules.TextIsMarkup, name), new(text.Name, 1, 1));

    /// <summary>Those of these texts that are here, whether or not a fact is quoted from them: the hash of each is compiled.</summary>
    public IReadOnlyList<LockedText> TextsHere() =>
    [
        .. from name in Names()
           let text = prover.TextOf(name)
           where text is not null
           select new LockedText(name, text.Hash),
    ];

    private static string TextOf(FactAssembly assembly, CompiledFact fact) => assembly.SourceOf(fact)?.Text ?? fact.Record.Source;

    private VerifiedFact UnderNet(CompiledFact fact) => LastNet.Under(
        fact.Record.Exact, () => Check(fact), message => new(fact, Proof.None, null, [new(message, null, fact.Record.Id)]));

    private VerifiedFact Check(CompiledFact fact)
    {
        var source = assembly.SourceOf(fact);
        var period = FactPeriod.Of(fact, source);
        var reading = FactReading.Of(fact, source, period.Declared?.Date, assembly.Names);
        var proof = prover.Prove(new(TextOf(fact), new(fact.Record.Exact, fact.Prefix, fact.Suffix), reading.Context, reading.Line, fact.Record.Confirmed)
        {
            Period = period.Declared,
            Beside = new(source?.Language ?? "", reading.Figure, fact.Quote?.Unit, fact.Record.Per) { IsChange = fact.Record.RatioKind == RatioKinds.Change },
        });
        var place = proof is { Text: { } text, Finding: { } finding } ? Place.Of(text, finding) : null;

        // What is wrong with the lock is said once, of the lock.
        var problem = proof.Problem?.Rule == FactRules.LockUnreadable ? null : Said(proof.Problem);
        FactMessage?[] messages = [period.Problem, reading.Problem, problem, proof.Holds ? Moved(fact, proof.Locked) ?? Moved(fact, proof.Period) : null];
        return new(
            fact,
            !proof.Holds ? Proof.None : proof.Text is null ? Proof.Lock : Proof.Text,
            proof.Locked,
            [.. messages.OfType<FactMessage>().Select(message => new FactProblem(message, place, fact.Record.Id))])
        {
            Text = proof.Text,
            Finding = proof.Finding,
            Context = reading.Context,
            Period = proof.Period,
        };
    }

    // The same words read as the same kind in two ways, as by two periods: a lock has room for one figure.
    private static VerifiedFact WithoutRival(VerifiedFact result, FactLock one, VerifiedFact[] all)
    {
        if (result.Locked is not { } locked || one.Find(locked.Text, locked.Quote, locked.Kind)!.Figure is var figure && figure == locked.Figure)
        {
            return result;
        }

        var rival = one.Find(locked.Text, locked.Quote, locked.Kind)!;
        var message = new FactMessage(FactRules.ReadTwice, locked.Exact, locked.Figure, figure, all.First(other => other.Locked == rival).Fact.Record.Id);
        return result with { Problems = [.. result.Problems, new(message, null, result.Fact.Record.Id)] };
    }

    // The tool is given texts by their folder: that the text is an item of the project does not bring it here.
    private static FactMessage? Said(FactMessage? problem) => problem?.Rule != FactRules.NoEvidence ? problem
        : new(problem.Rule, [.. problem.Arguments.Take(3), "name the folder of the text with --texts, or lock the quote where the text is"]);

    private static FactMessage? Moved(CompiledFact fact, LockedQuote locked) => Moved(fact.Record.Exact, new(fact.Record.Start, fact.Record.End), locked.CodePoints);

    // What adds names to a fact stands elsewhere, and may have another place before it.
    private static FactMessage? Moved(CompiledFact fact, LockedPeriod? locked) =>
        locked is null || fact.IsFurther || fact.Record.PeriodQuote is not { } words ? null : Moved(words.Exact, new(words.Start, words.End), locked.CodePoints);

    private static FactMessage? Moved(string words, TextPosition compiled, TextPosition found) =>
        compiled == found ? null : new(FactRules.CompiledDiffers, words, Said(compiled), Said(found));

    private static string Said(TextPosition position) => string.Create(CultureInfo.InvariantCulture, $"standing at {position.Start} to {position.End}");
}
