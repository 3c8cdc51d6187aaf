using System.Diagnostics.CodeAnalysis;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>What came of proving a quote. Equal by value.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record QuoteProof
{
    /// <summary>What the lock holds of the quote, or where the text is here should hold; null where nothing proves it.</summary>
    public LockedQuote? Locked { get; init; }

    /// <summary>Where the words stand that say its period; null where nothing proves it, and where no words are declared to say it.</summary>
    public LockedPeriod? Period { get; init; }

    /// <summary>Why nothing proves it; null where something does.</summary>
    public FactMessage? Problem { get; init; }

    /// <summary>Something worth saying of a quote that is proved; null where there is nothing.</summary>
    public FactMessage? Notice { get; init; }

    /// <summary>The text that decided; null where the lock did, or nothing could.</summary>
    public FactText? Text { get; init; }

    /// <summary>What was found of the quote in that text, after what was confirmed of it; null where there is none.</summary>
    public QuoteFinding? Finding { get; init; }

    /// <summary>Whether the quote is proved.</summary>
    [MemberNotNullWhen(true, nameof(Locked))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Holds => Locked is not null;
}
