using MetaAi.Facts.Dates;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Text;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Samples;

/// <summary>Locks made from what the generator reads.</summary>
internal static class TestLock
{
    /// <summary>The lock of a project's facts, made from its texts as <c>facts lock</c> makes it.</summary>
    public static TestFile Of(TestProject project)
    {
        var prover = new QuoteProver([.. project.Files.Select(file => new FactText(file.Path, file.GetText().ToString()))], FactLock.Empty);
        var steps = project.Driver.RunGenerators(project.Compilation).GetRunResult().Results.Single().TrackedSteps;
        var sources = Outputs<CheckedSourceSet>(steps[StepNames.CheckedSourceSets]).SelectMany(set => set.Sources).Select(source => source.Declaration.Text);
        var facts = Outputs<CheckedFactSet>(steps[StepNames.CheckedFactSets]).SelectMany(set => set.Properties).SelectMany(property => property.Facts);
        var proofs = facts.SelectMany(Quoted).Select(quoted => (Quoted: quoted, Proof: prover.Prove(quoted))).ToArray();
        return TestFile.Lock(FactLockFile.Write(new FactLock(
            FactLockFile.RulesVersion,
            sources.Where(name => prover.TextOf(name) is not null).Select(name => new LockedText(name, prover.HashOf(name)!)),
            proofs.Select(each => each.Proof.Locked.ShouldNotBeNull() with { Confirmed = each.Quoted.Confirmed }),
            proofs.Select(each => each.Proof.Period).OfType<LockedPeriod>())));
    }

    private static IEnumerable<T> Outputs<T>(IEnumerable<IncrementalGeneratorRunStep> steps) => steps.SelectMany(step => step.Outputs).Select(output => (T)output.Value);

    private static IEnumerable<QuotedFigure> Quoted(VerifiedFact fact)
    {
        var further = fact.Further.SelectMany(other => other.Names).ToArray();
        var figure = fact.Quote.Undisclosed ? FigureLine.Some
            : fact.Quote.NoValue ? FigureLine.None
            : fact.Names.Count > 0 ? FigureLine.OfNames(fact.Names.Except(further))
            : fact.Figure is { } read ? FigureLine.Of(fact.Quote.Unit is null ? read : read with { Unit = null })
            : FigureLine.Text;
        return fact.Further.Select(other => Quoted(fact, other.Quote, FigureLine.OfNames(other.Names))).Prepend(Quoted(fact, fact.Quote, figure));
    }

    private static QuotedFigure Quoted(VerifiedFact fact, QuoteModel quote, string figure) =>
        new(fact.Source.Text, new TextQuote(quote.Exact, quote.Prefix, quote.Suffix), Context: null, figure, quote.Confirmed)
        {
            Period = fact.Evidence!.Period is { } period
                ? new(EdtfDate.TryParse(fact.Period)!, period.Exact, new() { Language = fact.Source.Language!, Issued = EdtfDate.TryParse(fact.Source.Issued) })
                : null,
        };
}
