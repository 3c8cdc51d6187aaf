using MetaAi.Facts;

namespace Statutory;

/// <summary>The texts that the parameters are quoted from.</summary>
[SourceSet]
public static partial class Texts
{
    /// <summary>The regulation of the quays, which is the law.</summary>
    [Source("reglement.txt", Title = "Règlement des quais de Port-Tessel", Publisher = "Conseil du port", Language = "fr", Currency = "EUR", Issued = "2026-01-15")]
    public static partial Source Regulation { get; }

    /// <summary>What the harbour office tells its users, who did not read the regulation again.</summary>
    [Source("guide.txt", Title = "Guide de l'usager", Publisher = "Capitainerie", Language = "fr", Currency = "EUR", Issued = "2026")]
    public static partial Source Guide { get; }
}
