namespace MetaAi.Facts.Cli.Metadata;

/// <summary>A fact as it was compiled.</summary>
/// <param name="Record">What was compiled: the record that is exported.</param>
/// <param name="Prefix">The words that must stand before the quote, or null.</param>
/// <param name="Suffix">The words that must stand after the quote, or null.</param>
/// <param name="Quote">The declaration that it was compiled from; null where it was derived.</param>
internal sealed record CompiledFact(FactRecord Record, string? Prefix, string? Suffix, DeclaredQuote? Quote)
{
    public static CompiledFact From(MetadataAttribute record, IReadOnlyList<DeclaredQuote> quotes)
    {
        var fact = ToRecord(record);
        var filled = fact.Id[(fact.Id.LastIndexOf('.') + 1)..];
        return new(
            fact,
            record.Text(nameof(FactRecordAttribute.Prefix)),
            record.Text(nameof(FactRecordAttribute.Suffix)),
            quotes.FirstOrDefault(quote => quote.Exact == fact.Exact && (quote.For is null || quote.For == filled)));
    }

    private static FactRecord ToRecord(MetadataAttribute record) => new()
    {
        Id = record.First,
        Subject = record.Text(nameof(FactRecord.Subject)) ?? "",
        Concept = record.Text(nameof(FactRecord.Concept)) ?? "",
        Period = record.Text(nameof(FactRecord.Period)),
        Kind = record.Text(nameof(FactRecord.Kind)),
        ValueKind = record.Text(nameof(FactRecord.ValueKind)) ?? "value",
        Low = record.Text(nameof(FactRecord.Low)),
        High = record.Text(nameof(FactRecord.High)),
        Unit = record.Text(nameof(FactRecord.Unit)),
        Hedge = record.Text(nameof(FactRecord.Hedge)),
        Part = record.Text(nameof(FactRecord.Part)),
        Decimals = record.Number(nameof(FactRecord.Decimals), FactRecordAttribute.NoDecimals) is not FactRecordAttribute.NoDecimals and var decimals ? decimals : null,
        Values = record.Texts(nameof(FactRecord.Values)),
        Text = record.Text(nameof(FactRecord.Text)),
        Gloss = record.Text(nameof(FactRecord.Gloss)),
        Of = record.Text(nameof(FactRecord.Of)),
        Per = record.Text(nameof(FactRecord.Per)),
        Modality = record.Text(nameof(FactRecord.Modality)) ?? "actual",
        Claimant = record.Text(nameof(FactRecord.Claimant)),
        Via = record.Texts(nameof(FactRecord.Via)),
        Rank = record.Text(nameof(FactRecord.Rank)) ?? "normal",
        Source = record.Text(nameof(FactRecord.Source)) ?? "",
        Exact = record.Text(nameof(FactRecord.Exact)) ?? "",
        Start = record.Number(nameof(FactRecord.Start), 0),
        End = record.Number(nameof(FactRecord.End), 0),
        Remark = record.Text(nameof(FactRecord.Remark)),
        Derivation = record.Text(nameof(FactRecord.Derivation)),
        Notes = record.Texts(nameof(FactRecord.Notes)),
    };
}
