namespace MetaAi.Facts.Reading.Grammar;

/// <summary>What else is to be known of a number as it was said; each is explained where <see cref="NumberSaid"/> names it.</summary>
[Flags]
internal enum NumberTraits : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><see cref="NumberSaid.TakesOf"/>.</summary>
    TakesOf = 1 << 0,

    /// <summary><see cref="NumberSaid.NeedsCurrency"/>.</summary>
    NeedsCurrency = 1 << 1,

    /// <summary><see cref="NumberSaid.IsGluedToCode"/>.</summary>
    GluedToCode = 1 << 2,

    /// <summary><see cref="NumberSaid.IsArticle"/>.</summary>
    Article = 1 << 3,

    /// <summary><see cref="NumberSaid.IsCollective"/>.</summary>
    Collective = 1 << 4,

    /// <summary><see cref="NumberSaid.NeedsUnit"/>.</summary>
    NeedsUnit = 1 << 5,

    /// <summary><see cref="NumberSaid.IsWords"/>.</summary>
    Words = 1 << 6,

    /// <summary><see cref="NumberSaid.IsPlainDigits"/>.</summary>
    PlainDigits = 1 << 7,

    /// <summary><see cref="NumberSaid.IsSum"/>.</summary>
    Sum = 1 << 8,

    /// <summary><see cref="NumberSaid.NeedsCurrencyBefore"/>.</summary>
    NeedsCurrencyBefore = 1 << 9,
}
