using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Names;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Explaining;

/// <summary>What a compiled record says, in words.</summary>
internal static class RecordWords
{
    /// <summary>The value of a quoted fact as a statement: <c>60 to 65 billion USD (forecast)</c>.</summary>
    /// <param name="record">The record.</param>
    /// <param name="names">Its names, as they are to be printed.</param>
    /// <param name="rankReason">Why its rank is what it is, or null.</param>
    public static string StatementOf(FactRecord record, IReadOnlyList<string> names, string? rankReason) =>
        LineOf(PartsOf(record, ValueOf(record, [.. names.Select(name => new StatementPart(name))], null, PrintWords.English), rankReason, PrintWords.English));

    /// <summary>A value with what it is of and per, and what kind of statement it is, in parts.</summary>
    /// <param name="record">The record.</param>
    /// <param name="value">The value in the language.</param>
    /// <param name="rankReason">Why its rank is what it is, or null.</param>
    /// <param name="words">The language.</param>
    public static IReadOnlyList<StatementPart> PartsOf(FactRecord record, IReadOnlyList<StatementPart> value, string? rankReason, PrintWords words) => new Statement
    {
        Value = string.Concat(value.Select(part => part.Words)),
        Gloss = record.Gloss,
        Of = record.Of,
        IsChange = record.RatioKind == RatioKinds.Change,
        Per = record.Per,
        Modality = Enum.GetValues<Modality>().FirstOrDefault(modality => ExchangeForm.Of(modality) == record.Modality),
        Rank = Enum.GetValues<Rank>().FirstOrDefault(rank => ExchangeForm.Of(rank) == record.Rank),
        RankReason = rankReason,
    }.PartsIn(words, value);

    /// <summary>The value of a record in a language.</summary>
    /// <param name="record">The record.</param>
    /// <param name="names">Its names, as they are to be printed.</param>
    /// <param name="language">The language of its source, or null.</param>
    /// <param name="words">The language.</param>
    public static IReadOnlyList<StatementPart> ValueOf(FactRecord record, IReadOnlyList<StatementPart> names, string? language, PrintWords words) => record.ValueKind switch
    {
        "some" => [new(words.Undisclosed)],
        "none" => [new(words.None)],
        _ => RecordFigure.Of(record) is { } figure ? FigureParts(figure, figure.Kind == FigureKind.Date && record.Notes.Contains(FactRules.YearAssumed.Id), language, words)
            : names.Count > 0 ? [.. names.SelectMany((name, index) => index == 0 ? [name] : new StatementPart[] { new(", "), name }), .. record.Open ? [new(words.AndOthers)] : Array.Empty<StatementPart>()]
            : [new(ValueWords.OfText(record.Text ?? record.Exact, words), language)],
    };

    /// <summary>The line that parts make. What would end it, or cannot be seen, stands as C# writes it.</summary>
    public static string LineOf(IEnumerable<StatementPart> parts) => VisibleText.Of(string.Concat(parts.Select(part => part.Words)));

    /// <summary>The names of a record as its quotes write them; null for one that they do not write.</summary>
    /// <param name="record">The record.</param>
    public static IReadOnlyList<string?> WrittenNames(FactRecord record)
    {
        var quotes = QuotesOf(record);
        return [.. record.Values.Select(name => quotes.Select(words => WrittenName.In(words, name)).FirstOrDefault(written => written is not null))];
    }

    /// <summary>The words of all quotes of a record, in order.</summary>
    public static IReadOnlyList<string> QuotesOf(FactRecord record) => [record.Exact, .. record.Further.Select(quote => quote.Exact)];

    // A noun that no table translates stays as the source has it.
    private static IReadOnlyList<StatementPart> FigureParts(Figure figure, bool isUncertain, string? language, PrintWords words)
    {
        if (figure is not { Kind: FigureKind.Count, Unit: { Length: > 0 } noun })
        {
            return [new(ValueWords.Of(figure, isUncertain, words))];
        }

        var said = words.Noun(new(noun, language));
        var line = ValueWords.Of(figure with { Unit = said }, isUncertain, words);
        return said != noun ? [new(line)]
            : [.. line.Split(noun).SelectMany((part, index) => index == 0 ? [new StatementPart(part)] : new StatementPart[] { new(noun, language), new(part) }).Where(part => part.Words.Length > 0)];
    }
}
