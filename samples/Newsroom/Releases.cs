using MetaAi.Facts;

namespace Newsroom;

/// <summary>The press releases that the facts are quoted from.</summary>
[SourceSet]
public static partial class Releases
{
    /// <summary>Hydrobaie on its funding round, in French.</summary>
    [Source("hydrobaie.txt", Title = "Hydrobaie boucle son tour de table", Publisher = "Hydrobaie", Language = "fr", Issued = "2026-03-04")]
    public static partial Source FundingRelease { get; }

    /// <summary>Northquay Energy on its contract with Hydrobaie, in British English; its dollars are American.</summary>
    [Source("northquay.txt", Title = "Northquay Energy signs first tidal contract", Publisher = "Northquay Energy", Language = "en-GB", Currency = "USD", Issued = "2026-03-12")]
    public static partial Source ContractRelease { get; }
}
