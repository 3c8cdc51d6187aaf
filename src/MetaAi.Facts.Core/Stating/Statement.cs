using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Stating;

/// <summary>
/// What a fact says, in one line of plain English: the value, with what it is of and per, and what kind of statement it is, so that nobody takes a forecast
/// or an allegation for what is so. Wherever a fact is printed, this line is: "15 million GBP a year (forecast, deprecated: superseded by the June plan)",
/// "alleged: 3 to 5 million USD", "49 % of the shares of Scale AI", "a change of 60 % from capital expenditure of 2024". The same under every culture. Who says so is no part of it.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record Statement
{
    // What a project says of a fact in words of its own.
    private const string Declared = "en";

    /// <summary>The value in words, with its hedge: one of <see cref="ValueWords"/>.</summary>
    public required string Value { get; init; }

    /// <summary>What the words mean, in English, or null.</summary>
    public string? Gloss { get; init; }

    /// <summary>What the value is a share of, a change from, or was taken from; or null.</summary>
    public string? Of { get; init; }

    /// <summary>Whether the value is a change from what <see cref="Of"/> names.</summary>
    public bool IsChange { get; init; }

    /// <summary>What the value is counted per, or null.</summary>
    public string? Per { get; init; }

    /// <summary>What kind of statement it is.</summary>
    public Modality Modality { get; init; }

    /// <summary>Which statement to prefer where several say the same thing.</summary>
    public Rank Rank { get; init; }

    /// <summary>Why the rank is what it is, or null.</summary>
    public string? RankReason { get; init; }

    /// <summary>The line. What would end it, or cannot be seen, stands as C# writes it.</summary>
    public override string ToString() => VisibleText.Of(string.Concat(PartsIn(PrintWords.English, [new(Value)]).Select(part => part.Words)));

    /// <summary>The line in another language, in parts: what the project says in words of its own stays as it is, in English.</summary>
    /// <param name="words">The language.</param>
    /// <param name="value">The value in that language, with its hedge; one part or more.</param>
    public IReadOnlyList<StatementPart> PartsIn(PrintWords words, IReadOnlyList<StatementPart> value)
    {
        var isNoValue = value.Count == 1 && (value[0].Words == words.Undisclosed || value[0].Words == words.None);
        var (opening, closing) = IsChange ? words.Change(value[0].Words, isNoValue) : ("", "");
        List<StatementPart> parts = [new((IsHead ? words.WordOf(Modality) + words.Colon : "") + opening), .. value, new(closing)];
        var (before, after) = IsChange ? words.From : words.Whole(value[value.Count - 1].Words, isNoValue);
        StatementPart[] whole = IsBlank(Of) ? [] : [new(before), new(Of!, Declared), new(after)];
        StatementPart[] per = IsBlank(Per) ? [] : words.Has(Per!) ? [new(words.Per(Per!))] : [new(words.Per("")), new(Per!, Declared)];
        parts.AddRange(IsChange ? per.Concat(whole) : whole.Concat(per));
        if (!IsBlank(Gloss) && words.Quoted(Gloss!) != string.Concat(value.Select(part => part.Words)))
        {
            parts.AddRange([new(", "), new(Gloss!, Declared)]);
        }

        StatementPart[][] notes = [.. NotesOf(words)];
        for (var i = 0; i < notes.Length; i++)
        {
            parts.AddRange([new(i == 0 ? " (" : ", "), .. notes[i]]);
        }

        if (notes.Length > 0)
        {
            parts.Add(new(")"));
        }

        return parts.FindAll(part => part.Words.Length > 0);
    }

    private static bool IsBlank(string? words) => string.IsNullOrWhiteSpace(words);

    // What nobody vouches for comes first: whoever reads on has been told.
    private bool IsHead => Modality is Modality.Reported or Modality.Alleged or Modality.Offered;

    private IEnumerable<StatementPart[]> NotesOf(PrintWords words)
    {
        if (Modality != Modality.Actual && !IsHead)
        {
            yield return [new(words.WordOf(Modality))];
        }

        if (Rank != Rank.Normal)
        {
            yield return IsBlank(RankReason) ? [new(words.WordOf(Rank))] : [new(words.WordOf(Rank) + words.Colon), new(RankReason!, Declared)];
        }
    }
}
