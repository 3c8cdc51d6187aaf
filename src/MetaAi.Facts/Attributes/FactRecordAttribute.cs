namespace MetaAi.Facts;

/// <summary>
/// What was read and proved of one fact, as plain data. The generator writes it beside the fact, and the tools read it from the assembly's
/// metadata without running any of its code. Its forms are those of <see cref="FactRecord"/>.
/// </summary>
/// <param name="id">The fact's id: the full name of its member.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class FactRecordAttribute(string id) : Attribute
{
    /// <summary>The <see cref="Decimals"/> of a fact whose words imply no precision.</summary>
    public const int NoDecimals = int.MinValue;

    /// <summary>The fact's id: the full name of its member.</summary>
    public string Id { get; } = id;

    /// <summary>What the fact is about.</summary>
    public string? Subject { get; init; }

    /// <summary>What is said of the subject.</summary>
    public string? Concept { get; init; }

    /// <summary>When the fact holds: EDTF (ISO 8601-2).</summary>
    public string? Period { get; init; }

    /// <summary>The kind of the figure: <c>money</c>, <c>percent</c>, <c>points</c>, <c>fraction</c>, <c>ratio</c>, <c>count</c>, <c>number</c>, <c>date</c>, <c>duration</c>, <c>text</c> or <c>names</c>.</summary>
    public string? Kind { get; init; }

    /// <summary><c>value</c>, <c>some</c> or <c>none</c>.</summary>
    public string? ValueKind { get; init; }

    /// <summary>The lower end in the exchange form, or null where the words give none.</summary>
    public string? Low { get; init; }

    /// <summary>The upper end in the exchange form, or null where the words give none.</summary>
    public string? High { get; init; }

    /// <summary>The unit: an ISO 4217 code, <c>pp</c>, <c>bp</c>, <c>share</c>, <c>x</c>, the noun of what is counted, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether a range leaves its lower end out.</summary>
    public bool LowExclusive { get; init; }

    /// <summary>Whether a range leaves its upper end out.</summary>
    public bool HighExclusive { get; init; }

    /// <summary>The hedge: <c>exact</c>, <c>moreThan</c>, …; null where there is no figure.</summary>
    public string? Hedge { get; init; }

    /// <summary><c>early</c>, <c>mid</c>, <c>late</c> or null.</summary>
    public string? Part { get; init; }

    /// <summary>The precision that the words imply, as XBRL's <c>decimals</c>, −28 to 28; <see cref="NoDecimals"/> where they imply none.</summary>
    public int Decimals { get; init; } = NoDecimals;

    /// <summary>The names of a list of names, or the one name.</summary>
    public string[]? Values { get; init; }

    /// <summary>Whether there are more names than these.</summary>
    public bool Open { get; init; }

    /// <summary>The full name of the enumeration that the names are members of; null for every other kind.</summary>
    public string? NameType { get; init; }

    /// <summary>The words of a fact that is text.</summary>
    public string? Text { get; init; }

    /// <summary>What the words mean, in English.</summary>
    public string? Gloss { get; init; }

    /// <summary>What a ratio is a share of or a change from, and an amount or a count was taken from.</summary>
    public string? Of { get; init; }

    /// <summary><c>share</c>, <c>change</c> or <c>multiple</c> where a ratio is known to be one; null for every other figure.</summary>
    public string? RatioKind { get; init; }

    /// <summary>What the figure is counted per.</summary>
    public string? Per { get; init; }

    /// <summary>The modality: <c>actual</c>, <c>forecast</c>, ….</summary>
    public string? Modality { get; init; }

    /// <summary>Who says so, when that is not the publisher.</summary>
    public string? Claimant { get; init; }

    /// <summary>Through whom, the nearest to the publisher last.</summary>
    public string[]? Via { get; init; }

    /// <summary><c>normal</c>, <c>preferred</c> or <c>deprecated</c>.</summary>
    public string? Rank { get; init; }

    /// <summary>Why the rank is what it is.</summary>
    public string? RankReason { get; init; }

    /// <summary>The file name of the source's text.</summary>
    public string? Source { get; init; }

    /// <summary>The quoted words.</summary>
    public string? Exact { get; init; }

    /// <summary>The words before the quote that tell it from others like it, or null where it needs none.</summary>
    public string? Prefix { get; init; }

    /// <summary>The words after the quote that tell it from others like it, or null where it needs none.</summary>
    public string? Suffix { get; init; }

    /// <summary>Why the words mean what is read, although something beside them speaks against it; null where nobody had to say so.</summary>
    public string? Confirmed { get; init; }

    /// <summary>When somebody last looked whether it still holds, or null: EDTF; the source's where the quote has none of its own.</summary>
    public string? CheckedOn { get; init; }

    /// <summary>Where the quote starts, in code points of the decoded text without byte order mark; 0 or more.</summary>
    public int Start { get; init; }

    /// <summary>Where the quote ends, exclusive, in code points.</summary>
    public int End { get; init; }

    /// <summary>The words that say the period, or null where none are quoted.</summary>
    public string? PeriodQuote { get; init; }

    /// <summary>Where these words start, in code points of the decoded text; 0 or more, and 0 where none are quoted.</summary>
    public int PeriodStart { get; init; }

    /// <summary>Where they end, exclusive, in code points; 0 where none are quoted.</summary>
    public int PeriodEnd { get; init; }

    /// <summary>What a reader should know.</summary>
    public string? Remark { get; init; }

    /// <summary>The id of the fact beside which it stands as what another source says of the same; null for every other fact.</summary>
    public string? Corroborates { get; init; }

    /// <summary>Which of the property's quotes it is compiled from, counted from 0; −1 where its words tell that.</summary>
    public int Quote { get; init; } = -1;

    /// <summary>The text of the formula that computes the value; null where it was quoted.</summary>
    public string? Derivation { get; init; }

    /// <summary>What the names of that formula stand for: each name, and after it the id of the fact or the full name of the member.</summary>
    public string[]? Inputs { get; init; }

    /// <summary>Whether sums and differences in that formula go across periods.</summary>
    public bool AcrossPeriods { get; init; }

    /// <summary>The FACT ids of what is doubtful but allowed.</summary>
    public string[]? Notes { get; init; }
}
