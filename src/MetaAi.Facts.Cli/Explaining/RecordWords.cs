using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Names;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Explaining;

/// <summary>What a compiled record says, in words.</summary>
internal static class RecordWords
{
    /// <summary>The value of a quoted fact as a statement: <c>60 to 65 billion USD (forecast)</c>.</summary>
    /// <param name="record">The record.</param>
    /// <param name="names">Its names, as they are to be printed.</param>
    /// <param name="rankReason">Why its rank is what it is, or null.</param>
    public static string StatementOf(FactRecord record, IReadOnlyList<string> names, string? rankReason) => StatementOf(record, ValueOf(record, names), rankReason);

    /// <summary>A value with what it is of and per, and what kind of statement it is.</summary>
    public static string StatementOf(FactRecord record, string value, string? rankReason) => new Statement
    {
        Value = value,
        Gloss = record.Gloss,
        Of = record.Of,
        IsChange = record.RatioKind == RatioKinds.Change,
        Per = record.Per,
        Modality = Enum.GetValues<Modality>().FirstOrDefault(modality => ExchangeForm.Of(modality) == record.Modality),
        Rank = Enum.GetValues<Rank>().FirstOrDefault(rank => ExchangeForm.Of(rank) == record.Rank),
        RankReason = rankReason,
    }.ToString();

    /// <summary>The names of a record as its quotes write them; null for one that they do not write.</summary>
    /// <param name="record">The record.</param>
    public static IReadOnlyList<string?> WrittenNames(FactRecord record)
    {
        var quotes = QuotesOf(record);
        return [.. record.Values.Select(name => quotes.Select(words => WrittenName.In(words, name)).FirstOrDefault(written => written is not null))];
    }

    /// <summary>The words of all quotes of a record, in order.</summary>
    public static IReadOnlyList<string> QuotesOf(FactRecord record) => [record.Exact, .. record.Further.Select(quote => quote.Exact)];

    private static string ValueOf(FactRecord record, IReadOnlyList<string> names) => record.ValueKind switch
    {
        "some" => ValueWords.Undisclosed,
        "none" => ValueWords.None,
        _ => RecordFigure.Of(record) is { } figure ? ValueWords.Of(figure, figure.Kind == FigureKind.Date && record.Notes.Contains(FactRules.YearAssumed.Id))
            : names.Count > 0 ? ValueWords.OfNames(names, record.Open)
            : ValueWords.OfText(record.Text ?? record.Exact),
    };
}
