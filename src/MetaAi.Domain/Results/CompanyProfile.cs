using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Meta as a company: what it was called, and where it is.</summary>
[FactSet(Subject = "Meta Platforms", Source = nameof(Sources.ElEconomista))]
public static partial class CompanyProfile
{
    /// <summary>The company's name before.</summary>
    [Quote("Facebook", Source = nameof(Sources.LongTermStrategy), Prefix = "sous le nom de", Gloss = "Facebook, now the name of its network")]
    public static partial Fact<string> FormerName { get; }

    /// <summary>Where its head office is.</summary>
    [Quote("Menlo Park, en Californie", Gloss = "Menlo Park, California")]
    public static partial Fact<string> Headquarters { get; }
}
