using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>Where the words stood that say a period: one row for all facts that take their period from there.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record LockedPeriod
{
    /// <summary>The name of the text, as the source gives it.</summary>
    public required string Text { get; init; }

    /// <summary>The words, folded.</summary>
    public required string Exact { get; init; }

    /// <summary>Where they stand, in UTF-16 units of the text.</summary>
    public required TextPosition Position { get; init; }

    /// <summary>Where they stand, in code points of the text.</summary>
    public required TextPosition CodePoints { get; init; }

    /// <summary>What stands around them, as <see cref="QuoteFinding.ContextHash"/> has it: 16 hex digits.</summary>
    public required string ContextHash { get; init; }

    /// <summary>The period that they say, as EDTF.</summary>
    public required string Period { get; init; }

    internal LockedPeriodKey Key => new(Text, Exact, Position.Start, Period);
}
