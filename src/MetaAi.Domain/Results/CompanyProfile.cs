using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Meta as a company: what it was called, what it owns, and where it is.</summary>
[FactSet(Subject = "Meta Platforms", Source = nameof(Sources.Znews))]
public static partial class CompanyProfile
{
    /// <summary>The company's name before.</summary>
    [Quote("Facebook", Source = nameof(Sources.LongTermStrategy), Prefix = "sous le nom de", Gloss = "Facebook")]
    public static partial Fact<string> FormerName { get; }

    /// <summary>Where its head office is.</summary>
    [Quote("Menlo Park, en Californie", Source = nameof(Sources.ElEconomista), Gloss = "Menlo Park, California")]
    public static partial Fact<string> Headquarters { get; }
}
