using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What a source says of where a model stands. Immutable.</summary>
/// <param name="Model">The model.</param>
/// <param name="Standing">Where it stands, with who says so and whether it is so or expected.</param>
public sealed record StandingStatement(LanguageModel Model, Fact<ModelStanding> Standing)
{
    /// <summary>When the source was published; null where that is not known.</summary>
    public ExtendedDate? Said => Standing.Evidence.Source.Issued;

    /// <summary>Whether it is expected, and not said to be so.</summary>
    public bool IsForecast => Standing.Modality is Modality.Forecast;

    /// <summary>Whether it says how the model turned out: as what is so, what is estimated, or what is reported; not what is expected, alleged or offered.</summary>
    public bool IsOutcome => Standing.Modality is Modality.Actual or Modality.Estimate or Modality.Reported;

    /// <summary>The statement in one line.</summary>
    public override string ToString() => $"{Model}: {Standing.Description} ({Standing.Evidence.Source.Citation})";
}
