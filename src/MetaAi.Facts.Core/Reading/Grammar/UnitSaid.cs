using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>A unit as it was said.</summary>
/// <param name="Kind">What it makes of a number.</param>
/// <param name="End">The position behind it.</param>
internal readonly record struct UnitSaid(UnitKind Kind, int End)
{
    /// <summary>The noun as written, or <c>pp</c> or <c>bp</c>.</summary>
    public string? Text { get; init; }

    /// <summary>The currency.</summary>
    public CurrencyUnit? Currency { get; init; }

    /// <summary>The unit of time.</summary>
    public DurationWord Duration { get; init; }

    /// <summary>What a smaller unit of time adds: "ans et trois mois".</summary>
    public DurationComponent Smaller { get; init; }

    /// <summary>What a third unit of time adds.</summary>
    public DurationComponent Smallest { get; init; }

    /// <summary>Whether a half of the unit is added: "ans et demi", "fois et demie".</summary>
    public bool AddsHalf { get; init; }

    /// <summary>The denominator of a share that is said in words or as thousandths, or 0: a range gives it to a bound that has none.</summary>
    public long Denominator { get; init; }

    /// <summary>Whether it is the symbol of a unit: "GW".</summary>
    public bool IsSymbol { get; init; }

    /// <summary>Whether it turns the number over: "deux fois moins".</summary>
    public bool IsInverse { get; init; }

    /// <summary>Whether it stands before the number, where it holds for the whole range.</summary>
    public bool IsPrefix { get; init; }
}
