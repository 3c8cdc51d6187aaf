namespace MetaAi.Facts;

/// <summary>
/// Declares a fact by the figure's own words in a source. The compiler reads the value out of them, and proves that they stand in the text. Several
/// quotes of one <see cref="NameList{TEnum}"/> unite: the first says all that is to be said of the fact, the others add their names. Of a
/// <see cref="FactSeries{T}"/> each quote is a statement for its period. Of any other fact the first quote is the value, and what other sources say of the same is
/// compared with it and kept beside it.
/// </summary>
/// <param name="exact">The figure's own words, as they stand in the text (Web Annotation <c>exact</c>); 120 characters at most.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class QuoteAttribute(string exact) : Attribute
{
    /// <summary>The figure's own words, as they stand in the text (Web Annotation <c>exact</c>); 120 characters at most.</summary>
    public string Exact { get; } = exact;

    /// <summary>The member of the property's record that the quote fills; null where the property is the fact itself.</summary>
    public string? For { get; init; }

    /// <summary>The source that the words stand in: the name of a <see cref="SourceAttribute">[Source]</see> property, or <c>Type.Member</c>.</summary>
    public string? Source { get; init; }

    /// <summary>What the fact is about (XBRL's entity).</summary>
    public string? Subject { get; init; }

    /// <summary>What is said of the subject (XBRL's concept); by default the member's name, without a trailing year or quarter that the period has.</summary>
    public string? Concept { get; init; }

    /// <summary>When the fact holds: EDTF (ISO 8601-2), and <c>2024-Q2</c>, <c>2024-H1</c>. Gives a year to a date that says none.</summary>
    public string? Period { get; init; }

    /// <summary>
    /// The words of the text that say when the fact holds: "En 2024", 120 characters at most. Of the places where they stand the nearest one before the quote
    /// counts, or else the only one. <see cref="Period"/> may be left out then, and has to be the same days where it is not.
    /// </summary>
    public string? PeriodQuote { get; init; }

    /// <summary>
    /// What is counted, for a <see cref="Quantity"/> whose words leave it out: "people"; for a <see cref="MonetaryAmount"/> whose words name no currency at all
    /// ("des milliards"), its ISO 4217 code, with a <see cref="Remark"/> that tells a reader how it is known. Words that say it win, and must say the same.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>The ISO 4217 code that an ambiguous word or sign stands for here. Words that name one currency must name the same.</summary>
    public string? Currency { get; init; }

    /// <summary>What a ratio is a share of, or a change from; what an amount was taken from: "operating cash flow".</summary>
    public string? Of { get; init; }

    /// <summary>What the figure is counted per: "person", "day", "year".</summary>
    public string? Per { get; init; }

    /// <summary>Who says so, when that is not the publisher: "S&amp;P analysts" (schema.org and Fact Check <c>claimant</c>).</summary>
    public string? Claimant { get; init; }

    /// <summary>Through whom the claim came to the publisher, the nearest to it last.</summary>
    public string[]? Via { get; init; }

    /// <summary>What kind of statement it is.</summary>
    public Modality Modality { get; init; }

    /// <summary>Which statement to prefer where several say the same thing (Wikidata rank). Other than normal it needs <see cref="RankReason"/>.</summary>
    public Rank Rank { get; init; }

    /// <summary>Why the rank is what it is.</summary>
    public string? RankReason { get; init; }

    /// <summary>The words right before the quote (Web Annotation <c>prefix</c>); needed where the quote stands more than once.</summary>
    public string? Prefix { get; init; }

    /// <summary>The words right after the quote (Web Annotation <c>suffix</c>); needed where the quote stands more than once.</summary>
    public string? Suffix { get; init; }

    /// <summary>The value as the author of the declaration reads it: a second statement, which must agree with what is read.</summary>
    public string? Value { get; init; }

    /// <summary>What the words mean, in English; for facts that are text.</summary>
    public string? Gloss { get; init; }

    /// <summary>What a reader should know.</summary>
    public string? Remark { get; init; }

    /// <summary>
    /// Why the words mean what is read, although a word or mark beside them speaks against it, or longer words would read as one figure: what a person
    /// saw in the text. Overrules that, and never a quote that tears a word or a number.
    /// </summary>
    public string? Confirmed { get; init; }

    /// <summary>
    /// When somebody last looked whether what the words say still holds: EDTF (ISO 8601-2); that of the source where it is left out. <c>facts check
    /// --older-than</c> lists what is older.
    /// </summary>
    public string? CheckedOn { get; init; }

    /// <summary>The words say that a value exists and is not disclosed (Wikibase <c>somevalue</c>).</summary>
    public bool Undisclosed { get; init; }

    /// <summary>The words say that there is no value (Wikibase <c>novalue</c>).</summary>
    public bool NoValue { get; init; }

    /// <summary>
    /// The words name examples, or say that there are more than those that they name: "Amazon and Microsoft, among others". Of a
    /// <see cref="NameList{TEnum}"/> alone.
    /// </summary>
    public bool Open { get; init; }

    /// <summary>
    /// The percentage or the fraction is a change from what <see cref="Of"/> names, and no share of it: "60 %" of "capital expenditure rises by 60 %". It has the
    /// sign of its own words. The "10 %" of "a fall of 10 %" has none and is read as 10, so it is refused as a change, as every one is that its sentence calls a fall: leave this out, and let the
    /// name of the fact say that it falls. Of a <see cref="Ratio"/> alone, and of no multiple.
    /// </summary>
    public bool Change { get; init; }

    /// <summary>The words are meant to overlap those that another fact quotes.</summary>
    public bool Overlaps { get; init; }
}
