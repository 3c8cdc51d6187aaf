namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>Which way a word says that something changes.</summary>
internal enum DirectionWord : byte
{
    /// <summary>Down: "a baissé", "a drop".</summary>
    Fall,

    /// <summary>Up, by the word that the change belongs to: the "rose" of "rose by 10%", the "increase" of "a 10% increase".</summary>
    Rise,

    /// <summary>Up, by a word that may belong to something else in its clause: the "growth" of "a decline in growth", the "more" of "fell by 10% more".</summary>
    DoubtfulRise,
}
