using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>A model on a timeline: when it came out, where it stands, and who says so. Immutable.</summary>
/// <param name="Model">The model.</param>
/// <param name="Released">When it came out; null where the source does not say so, as of a model in development.</param>
/// <param name="Stage">How far its development is; null where the source does not say so.</param>
/// <param name="Standing">Where it stands; null where the source does not say so.</param>
/// <param name="Source">The source.</param>
public sealed record TimelineEntry(LanguageModel Model, Fact<ExtendedDate>? Released, Fact<string>? Stage, Fact<ModelStanding>? Standing, Source Source)
{
    /// <summary>The entry in one line: "Llama4, early 2025-04 (uncertain): Disappointing, a disappointment (estimate) (El Economista, 2025?)".</summary>
    public override string ToString() =>
        $"{Model}, {Released?.Description ?? Stage?.Gloss ?? "no date"}{(Standing is null ? "" : $": {Standing.Description}")} ({Source.Citation})";
}
