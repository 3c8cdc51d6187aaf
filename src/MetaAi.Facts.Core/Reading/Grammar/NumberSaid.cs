namespace MetaAi.Facts.Reading.Grammar;

/// <summary>A number as it was said, without sign and unit.</summary>
/// <param name="Value">The number.</param>
/// <param name="End">The position behind it.</param>
internal readonly record struct NumberSaid(decimal Value, int End)
{
    /// <summary>The power of ten of the last decimal place that was said: 1 for "0,5", −9 for "39 milliards".</summary>
    public int Decimals { get; init; }

    /// <summary>The power of ten of its scale word, or 0: what a range may give to a bound that has none.</summary>
    public int ScalePower { get; init; }

    /// <summary>The number without its scale word.</summary>
    public decimal Coefficient { get; init; }

    /// <summary>The size of the round groups that it counts, or 0: 12 for "trois douzaines"; a range gives it to a bound that has none.</summary>
    public decimal GroupSize { get; init; }

    /// <summary>The hedge that is part of the number: approximate for "une dizaine", several for "plusieurs milliards".</summary>
    public Hedge? Hedge { get; init; }

    /// <summary>What is doubtful.</summary>
    public ReadingNotes Notes { get; init; }

    /// <summary>Whether what is counted follows with "de".</summary>
    public bool TakesOf { get; init; }

    /// <summary>Whether its scale abbreviation is read only of money.</summary>
    public bool NeedsCurrency { get; init; }

    /// <summary>Whether the last of its letters run together with the currency code behind it: "MUSD".</summary>
    public bool IsGluedToCode { get; init; }

    /// <summary>Whether it is an article that may also be the number one.</summary>
    public bool IsArticle { get; init; }

    /// <summary>Whether it counts by a noun ("a dozen") and so is a count.</summary>
    public bool IsCollective { get; init; }

    /// <summary>Whether it is an indefinite without a round number, which only a unit completes: "plusieurs".</summary>
    public bool NeedsUnit { get; init; }

    /// <summary>Whether it is in words.</summary>
    public bool IsWords { get; init; }

    /// <summary>Whether its decimal separator is the one that groups digits in its language, which only a scale or a unit makes plain.</summary>
    public bool IsForeignDecimal { get; init; }

    /// <summary>Whether it is digits only, without separators.</summary>
    public bool IsPlainDigits { get; init; }
}
