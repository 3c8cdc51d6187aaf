using MetaAi.Facts.Reading;

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
    // A time is a unit that everybody knows: "a year"; of anything else there may be several: "per centre".
    private static readonly string[] Times = ["second", "minute", "day", "week", "fortnight", "month", "quarter", "semester", "year", "decade", "century"];

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
    public override string ToString()
    {
        var meaning = IsBlank(Gloss) || ValueWords.OfText(Gloss!) == Value ? "" : ", " + Gloss;
        var line = (IsChange ? Change() : Share()) + meaning;
        string[] notes = [.. NotesOf()];
        return VisibleText.Of(Head() + line + (notes.Length == 0 ? "" : $" ({string.Join(", ", notes)})"));
    }

    private static bool IsBlank(string? words) => string.IsNullOrWhiteSpace(words);

    private string Share()
    {
        var whole = IsBlank(Of) ? "" : $"{(ValueWords.IsNoValue(Value) ? ", of" : " of")} {Of}";
        return Value + whole + PerWords();
    }

    // Of either sign, hedged, a range: "60 % more than" would be wrong for some of them.
    private string Change()
    {
        var from = IsBlank(Of) ? "" : $" from {Of}";
        return (ValueWords.IsNoValue(Value) ? $"{Value}, a change" : $"a change of {Value}") + PerWords() + from;
    }

    private string PerWords() => Per switch
    {
        _ when IsBlank(Per) => "",
        "hour" => " an hour",
        _ when Array.IndexOf(Times, Per) >= 0 => " a " + Per,
        _ => " per " + Per,
    };

    // What nobody vouches for comes first: whoever reads on has been told.
    private string Head() => Modality is Modality.Reported or Modality.Alleged or Modality.Offered ? ExchangeForm.Of(Modality) + ": " : "";

    private IEnumerable<string> NotesOf()
    {
        if (Modality != Modality.Actual && Head().Length == 0)
        {
            yield return ExchangeForm.Of(Modality);
        }

        if (Rank != Rank.Normal)
        {
            yield return IsBlank(RankReason) ? ExchangeForm.Of(Rank) : $"{ExchangeForm.Of(Rank)}: {RankReason}";
        }
    }
}
