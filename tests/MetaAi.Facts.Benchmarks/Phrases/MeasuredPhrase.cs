using MetaAi.Facts.Benchmarks.Measuring;

namespace MetaAi.Facts.Benchmarks.Phrases;

/// <summary>A phrase and what reading it took.</summary>
internal sealed record MeasuredPhrase(Phrase Phrase, Measurement Measurement)
{
    /// <summary>Whether the phrase is counted in a group.</summary>
    public bool IsIn(string group) => Phrase.Groups.Contains(group);
}
