using MetaAi.Facts;

namespace Newsroom;

/// <summary>Where the power is used.</summary>
public enum Town
{
    /// <summary>Brest; the release speaks of its metropolitan area.</summary>
    [Alias("métropole brestoise")]
    Brest,

    /// <summary>Aldermouth.</summary>
    Aldermouth,

    /// <summary>Kirkness.</summary>
    Kirkness,
}
