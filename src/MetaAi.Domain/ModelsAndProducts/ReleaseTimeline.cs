using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Models in the order in which they came out, with where they stand and who says so. Immutable.</summary>
public sealed class ReleaseTimeline : IAnalysis
{
    /// <summary>A timeline.</summary>
    /// <param name="releases">What sources say of models, in any order. A release whose model is not disclosed is left out.</param>
    public ReleaseTimeline(params IEnumerable<ModelRelease> releases)
    {
        ArgumentNullException.ThrowIfNull(releases);
        Entries =
        [
            .. releases.Where(release => release.Model.ValueKind == ValueKind.Value)
                .Select(release => new TimelineEntry(release.Model.Value, release.Released, release.DevelopmentStage, release.Standing, release.Model.Evidence.Source))
                .OrderBy(StartOf)
                .ThenBy(entry => entry.Model)
                .ThenBy(entry => entry.Source.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The entries in the order in which models came out; one without a date stands where its source does.</summary>
    public IReadOnlyList<TimelineEntry> Entries { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers => [.. Entries.SelectMany(AnswersOf)];

    /// <summary>The timeline, an entry in each line. Line ends are LF.</summary>
    public override string ToString() => string.Join("\n", Entries);

    private static IEnumerable<Answer> AnswersOf(TimelineEntry entry)
    {
        (string What, IUnknown? Value)[] said = [("released", entry.Released), ("stage", entry.Stage), ("standing", entry.Standing)];
        return said.Where(each => each.Value is not null).Select(each => new Answer($"{entry.Model}, {entry.Source.Citation}, {each.What}", each.Value!));
    }

    // What is not out was so when its source was published.
    private static NodaTime.LocalDate StartOf(TimelineEntry entry) =>
        (entry.Released is { } released && released.TryGetValue(out var date) ? date.Low ?? date.High : null)
        ?? entry.Source.Issued?.Low ?? NodaTime.LocalDate.MaxIsoValue;
}
