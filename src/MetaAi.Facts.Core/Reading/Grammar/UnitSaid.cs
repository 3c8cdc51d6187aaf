using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>A unit as it was said. Kept small and without references, since grammars hand it on at every step.</summary>
internal readonly record struct UnitSaid
{
    private readonly int currency;
    private readonly int durationCount;
    private readonly int smallerAmount;
    private readonly int smallestAmount;
    private readonly byte kind;
    private readonly byte durationUnit;
    private readonly byte smallerUnit;
    private readonly byte smallestUnit;
    private readonly UnitTraits traits;

    /// <summary>A unit.</summary>
    /// <param name="kind">What it makes of a number.</param>
    /// <param name="end">The position after it.</param>
    public UnitSaid(UnitKind kind, int end)
    {
        this.kind = (byte)kind;
        End = end;
    }

    /// <summary>What it makes of a number.</summary>
    public UnitKind Kind => (UnitKind)kind;

    /// <summary>The position after it.</summary>
    public int End { get; init; }

    /// <summary>Where the noun that is counted, or the symbol, starts; it ends with the unit.</summary>
    public int NounStart { get; init; }

    /// <summary>The currency; null of other kinds.</summary>
    public CurrencyUnit? Currency
    {
        get => CurrencyUnit.Of(currency);
        init => currency = value?.Number ?? 0;
    }

    /// <summary>Whether points are basis points, and not percentage points.</summary>
    public bool IsBasis
    {
        get => Has(UnitTraits.Basis);
        init => traits = With(UnitTraits.Basis, value);
    }

    /// <summary>The denominator of a share that is said in words or as thousandths, or 0: a range gives it to a bound that has none.</summary>
    public long Denominator { get; init; }

    /// <summary>The unit of time.</summary>
    public DurationWord Duration
    {
        get => new((DurationUnit)durationUnit, durationCount);
        init => (durationUnit, durationCount) = ((byte)value.Unit, value.Count);
    }

    /// <summary>What a smaller unit of time adds: "ans et trois mois".</summary>
    public DurationComponent Smaller
    {
        get => new(smallerAmount, (DurationUnit)smallerUnit);
        init => (smallerAmount, smallerUnit) = (value.Amount, (byte)value.Unit);
    }

    /// <summary>What a third unit of time adds.</summary>
    public DurationComponent Smallest
    {
        get => new(smallestAmount, (DurationUnit)smallestUnit);
        init => (smallestAmount, smallestUnit) = (value.Amount, (byte)value.Unit);
    }

    /// <summary>Whether a half of the unit is added: "ans et demi", "fois et demie".</summary>
    public bool AddsHalf
    {
        get => Has(UnitTraits.AddsHalf);
        init => traits = With(UnitTraits.AddsHalf, value);
    }

    /// <summary>Whether it is the symbol of a unit: "GW".</summary>
    public bool IsSymbol
    {
        get => Has(UnitTraits.Symbol);
        init => traits = With(UnitTraits.Symbol, value);
    }

    /// <summary>Whether it turns the number over: "deux fois moins".</summary>
    public bool IsInverse
    {
        get => Has(UnitTraits.Inverse);
        init => traits = With(UnitTraits.Inverse, value);
    }

    /// <summary>Whether it stands before the number, where it holds for the whole range.</summary>
    public bool IsPrefix
    {
        get => Has(UnitTraits.Prefix);
        init => traits = With(UnitTraits.Prefix, value);
    }

    private bool Has(UnitTraits trait) => (traits & trait) != 0;

    private UnitTraits With(UnitTraits trait, bool isSet) => isSet ? traits | trait : traits & ~trait;
}
