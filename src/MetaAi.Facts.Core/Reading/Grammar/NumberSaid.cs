namespace MetaAi.Facts.Reading.Grammar;

/// <summary>A number as it was said, without sign and unit. Kept small and without references, since grammars hand it on at every step.</summary>
internal readonly record struct NumberSaid
{
    private readonly sbyte decimals;
    private readonly sbyte scalePower;
    private readonly sbyte innerPower;
    private readonly sbyte hedge;
    private readonly byte notes;
    private readonly NumberTraits traits;

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="end">The position after it.</param>
    public NumberSaid(decimal value, int end)
    {
        Value = value;
        Coefficient = value;
        End = end;
    }

    /// <summary>The number.</summary>
    public decimal Value { get; init; }

    /// <summary>The number without its scale word.</summary>
    public decimal Coefficient { get; init; }

    /// <summary>The position after it.</summary>
    public int End { get; init; }

    /// <summary>The size of the round groups that it counts, or 0: 12 for "trois douzaines"; a range gives it to a bound that has none.</summary>
    public int GroupSize { get; init; }

    /// <summary>The power of ten of the last decimal place that was said: 1 for "0,5", −9 for "39 milliards".</summary>
    public int Decimals
    {
        get => decimals;
        init => decimals = (sbyte)value;
    }

    /// <summary>The power of ten of its scale word, or 0: what a range may give to a bound that has none.</summary>
    public int ScalePower
    {
        get => scalePower;
        init => scalePower = (sbyte)value;
    }

    /// <summary>The power of ten of a scale word before that one, or 0: 3 for "deux mille milliards", which belongs to its coefficient.</summary>
    public int InnerPower
    {
        get => innerPower;
        init => innerPower = (sbyte)value;
    }

    /// <summary>The hedge that is part of the number: approximate for "une dizaine", several for "plusieurs milliards".</summary>
    public Hedge? Hedge
    {
        get => hedge == 0 ? null : (Hedge)(hedge - 1);
        init => hedge = value is { } said ? (sbyte)(said + 1) : (sbyte)0;
    }

    /// <summary>What is doubtful.</summary>
    public ReadingNotes Notes
    {
        get => (ReadingNotes)notes;
        init => notes = (byte)value;
    }

    /// <summary>Whether what is counted follows with "de".</summary>
    public bool TakesOf
    {
        get => Has(NumberTraits.TakesOf);
        init => traits = With(NumberTraits.TakesOf, value);
    }

    /// <summary>Whether its scale abbreviation is read only of money.</summary>
    public bool NeedsCurrency
    {
        get => Has(NumberTraits.NeedsCurrency);
        init => traits = With(NumberTraits.NeedsCurrency, value);
    }

    /// <summary>Whether that money has to stand before it.</summary>
    public bool NeedsCurrencyBefore
    {
        get => Has(NumberTraits.NeedsCurrencyBefore);
        init => traits = With(NumberTraits.NeedsCurrencyBefore, value);
    }

    /// <summary>Whether the last of its letters run together with the currency code after it: "MUSD".</summary>
    public bool IsGluedToCode
    {
        get => Has(NumberTraits.GluedToCode);
        init => traits = With(NumberTraits.GluedToCode, value);
    }

    /// <summary>Whether it is an article that may also be the number one.</summary>
    public bool IsArticle
    {
        get => Has(NumberTraits.Article);
        init => traits = With(NumberTraits.Article, value);
    }

    /// <summary>Whether it counts by a noun ("a dozen") and so is a count.</summary>
    public bool IsCollective
    {
        get => Has(NumberTraits.Collective);
        init => traits = With(NumberTraits.Collective, value);
    }

    /// <summary>Whether it is an indefinite without a round number, which only a unit completes: "plusieurs".</summary>
    public bool NeedsUnit
    {
        get => Has(NumberTraits.NeedsUnit);
        init => traits = With(NumberTraits.NeedsUnit, value);
    }

    /// <summary>Whether it is in words.</summary>
    public bool IsWords
    {
        get => Has(NumberTraits.Words);
        init => traits = With(NumberTraits.Words, value);
    }

    /// <summary>Whether its decimal separator is the one that groups digits in its language, which only a scale or a unit makes plain.</summary>
    public bool IsForeignDecimal { get; init; }

    /// <summary>Whether it is digits only, without separators.</summary>
    public bool IsPlainDigits
    {
        get => Has(NumberTraits.PlainDigits);
        init => traits = With(NumberTraits.PlainDigits, value);
    }

    /// <summary>Whether smaller terms were added after its scale: "un milliard 200 millions".</summary>
    public bool IsSum
    {
        get => Has(NumberTraits.Sum);
        init => traits = With(NumberTraits.Sum, value);
    }

    private bool Has(NumberTraits trait) => (traits & trait) != 0;

    private NumberTraits With(NumberTraits trait, bool isSet) => isSet ? traits | trait : traits & ~trait;
}
