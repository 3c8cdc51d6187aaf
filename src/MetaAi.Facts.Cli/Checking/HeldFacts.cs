using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Plausibility;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>The facts of an assembly held against each other, as they were compiled.</summary>
internal static class HeldFacts
{
    /// <summary>What is to be said of them, in the order of the assembly.</summary>
    /// <param name="assembly">The facts.</param>
    public static IReadOnlyList<FactMessage> Check(FactAssembly assembly)
    {
        var facts = assembly.Facts.Where(fact => fact.Formula is null).SelectMany(fact => WithQuotesBeside(fact, assembly)).ToArray();
        return [.. HeldTogether.OfAll(facts).Select(finding => finding.Message)];
    }

    /// <summary>A fact as it is held against others; null where it is no figure.</summary>
    public static StatedFact? ToStated(CompiledFact fact, FactAssembly assembly) => ToStated(fact, assembly.SourceOf(fact));

    private static IEnumerable<StatedFact> WithQuotesBeside(CompiledFact compiled, FactAssembly assembly) => ToStated(compiled, assembly.SourceOf(compiled)) is not { } fact ? [] :
    [
        fact,
        .. compiled.Corroborations.Select(other => ToStated(other, assembly.SourceOf(other))).OfType<StatedFact>().Select(other => other.StandingBeside(fact)),
    ];

    private static StatedFact? ToStated(CompiledFact fact, DeclaredSource? source) => RecordFigure.Of(fact.Record) is not { } figure ? null : new(
        fact.Record.Id,
        new()
        {
            Figure = figure,
            Language = source?.Language,
            Subject = fact.Record.Subject,
            Concept = fact.Record.Concept,
            Of = fact.Record.Of,
            IsChange = fact.Record.RatioKind == RatioKinds.Change,
            Per = fact.Record.Per,
            Period = EdtfDate.TryParse(fact.Record.Period),
            Issued = EdtfDate.TryParse(source?.Issued),
            Modality = Named<Modality>(fact.Record.Modality),
            Claimant = fact.Record.Claimant,
            Rank = Named<Rank>(fact.Record.Rank),
        },
        fact.Record.Exact,
        source?.Citation ?? fact.Record.Source);

    private static T Named<T>(string word)
        where T : struct => Enum.TryParse<T>(word, ignoreCase: true, out var value) ? value : default;
}
