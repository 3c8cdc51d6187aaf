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
    public static string StatementOf(FactRecord record, IReadOnlyList<string> names) => StatementOf(record, record.ValueKind switch
    {
        "some" => ValueWords.Undisclosed,
        "none" => ValueWords.None,
        _ => RecordFigure.Of(record) is { } figure ? ValueWords.Of(figure, figure.Kind == FigureKind.Date && record.Notes.Contains(FactRules.YearAssumed.Id))
            : names.Count > 0 ? ValueWords.OfNames(names, record.Open)
            : ValueWords.OfText(record.Text ?? record.Exact),
    });

    /// <summary>A value with what it is of and per, and what kind of statement it is.</summary>
    public static string StatementOf(FactRecord record, string value) => new Statement
    {
        Value = value,
        Gloss = record.Gloss,
        Of = record.Of,
        IsChange = record.RatioKind == RatioKinds.Change,
        Per = record.Per,
        Modality = Enum.GetValues<Modality>().FirstOrDefault(modality => ExchangeForm.Of(modality) == record.Modality),
        Rank = Enum.GetValues<Rank>().FirstOrDefault(rank => ExchangeForm.Of(rank) == record.Rank),
    }.ToString();

    /// <summary>The names of a record as its quotes write them.</summary>
    /// <param name="record">The record.</param>
    /// <param name="otherwise">What to print of a name that the quotes do not write.</param>
    public static IReadOnlyList<string> WrittenNames(FactRecord record, Func<string, string> otherwise) =>
        [.. record.Values.Select(name => record.Further.Select(quote => quote.Exact).Prepend(record.Exact).Select(words => WrittenName.In(words, name)).FirstOrDefault(written => written is not null) ?? otherwise(name))];
}
