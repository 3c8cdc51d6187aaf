namespace MetaAi.Facts.Reading.Grammar;

/// <summary>What else is to be known of a unit as it was said; each is explained where <see cref="UnitSaid"/> names it.</summary>
[Flags]
internal enum UnitTraits : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><see cref="UnitSaid.AddsHalf"/>.</summary>
    AddsHalf = 1 << 0,

    /// <summary><see cref="UnitSaid.IsSymbol"/>.</summary>
    Symbol = 1 << 1,

    /// <summary><see cref="UnitSaid.IsInverse"/>.</summary>
    Inverse = 1 << 2,

    /// <summary><see cref="UnitSaid.IsPrefix"/>.</summary>
    Prefix = 1 << 3,

    /// <summary><see cref="UnitSaid.IsBasis"/>.</summary>
    Basis = 1 << 4,
}
