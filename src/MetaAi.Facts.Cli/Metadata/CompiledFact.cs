namespace MetaAi.Facts.Cli.Metadata;

/// <summary>A fact as it was compiled.</summary>
/// <param name="Record">What was compiled: the record that is exported.</param>
/// <param name="Prefix">The words that must stand before the quote, or null.</param>
/// <param name="Suffix">The words that must stand after the quote, or null.</param>
/// <param name="Quote">The declaration that it was compiled from; null where it was derived.</param>
/// <param name="NameType">The enumeration that its names are of; null where it is no names.</param>
internal sealed record CompiledFact(FactRecord Record, string? Prefix, string? Suffix, DeclaredQuote? Quote, string? NameType)
{
    private CompiledFact[] further = [];

    /// <summary>The formula that computes its value; null where it was quoted.</summary>
    public CompiledFormula? Formula { get; private init; }

    /// <summary>Why its rank is what it is, which no export has; null where nobody said so.</summary>
    public string? RankReason { get; init; }

    /// <summary>Whether this is the fact as a further quote of it has it.</summary>
    public bool IsFurther { get; private init; }

    /// <summary>The full name of the type that declares it.</summary>
    public string Set { get; init; } = "";

    /// <summary>The property that declares it, alone or with the other members of its record or the other statements of its series.</summary>
    public string Member { get; init; } = "";

    /// <summary>The id of the fact that it is part of: its own, or that of the fact beside which it stands as what another source says.</summary>
    public string FactId { get; private init; } = Record.Id;

    /// <summary>What other sources say of the same.</summary>
    public IReadOnlyList<CompiledFact> Corroborations { get; private init; } = [];

    /// <summary>The fact as each of its quotes alone has it: itself, but for a list whose names stand apart in the text; and what other sources say of the same.</summary>
    public IEnumerable<CompiledFact> ByQuote() =>
        (further.Length == 0 ? [this] : further.Prepend(this with { Record = Record with { Values = OwnValues() } })).Concat(Corroborations.SelectMany(other => other.ByQuote()));

    /// <summary>The fact with what other sources say of the same.</summary>
    public CompiledFact With(IEnumerable<CompiledFact> corroborations)
    {
        CompiledFact[] others = [.. corroborations];
        return others.Length == 0 ? this : this with
        {
            Corroborations = [.. others.Select(other => other with { FactId = Record.Id })],
            Record = Record with { Corroborations = [.. others.Select(other => other.Record)] },
        };
    }

    // The names of the first quote stand before those of the others; all of them where they do not, which is then more than it says.
    private IReadOnlyList<string> OwnValues()
    {
        string[] others = [.. further.SelectMany(quote => quote.Record.Values)];
        var own = Math.Max(0, Record.Values.Count - others.Length);
        return Record.Values.Skip(own).SequenceEqual(others) ? [.. Record.Values.Take(own)] : Record.Values;
    }

    /// <summary>A fact.</summary>
    /// <param name="record">What was compiled of it.</param>
    /// <param name="united">The further quotes that were compiled, of all facts of its property.</param>
    /// <param name="quotes">The declarations of its property.</param>
    public static CompiledFact From(MetadataAttribute record, IEnumerable<MetadataAttribute> united, IReadOnlyList<DeclaredQuote> quotes)
    {
        var fact = ToRecord(record);

        // The name of a series' statement goes on after the member, and so does that of what another source says.
        var member = (record.Text(nameof(FactRecordAttribute.Corroborates)) ?? fact.Id).Split('[')[0];
        var filled = member[(member.LastIndexOf('.') + 1)..];
        var ordinal = record.Number(nameof(FactRecordAttribute.Quote), -1);
        var compiled = new CompiledFact(
            fact,
            record.Text(nameof(FactRecordAttribute.Prefix)),
            record.Text(nameof(FactRecordAttribute.Suffix)),
            ordinal >= 0 && ordinal < quotes.Count && quotes[ordinal].Exact == fact.Exact
                ? quotes[ordinal]
                : quotes.FirstOrDefault(quote => quote.Exact == fact.Exact && (quote.For is null || quote.For == filled)),
            record.Text(nameof(FactRecordAttribute.NameType)));
        CompiledFact[] further = [.. united.Where(quote => quote.First == fact.Id).Select(compiled.WithFurther)];
        return compiled with
        {
            further = further,
            Formula = CompiledFormula.From(record),
            RankReason = record.Text(nameof(FactRecordAttribute.RankReason)),
            Record = fact with { Further = [.. further.Select(quote => Further(quote.Record))] },
        };
    }

    private CompiledFact WithFurther(MetadataAttribute quote) => this with
    {
        IsFurther = true,
        Record = Record with
        {
            Exact = quote.Second,
            Start = quote.Number(nameof(UnitedQuoteAttribute.Start), 0),
            End = quote.Number(nameof(UnitedQuoteAttribute.End), 0),
            Values = quote.Texts(nameof(UnitedQuoteAttribute.Values)),
            Confirmed = quote.Text(nameof(UnitedQuoteAttribute.Confirmed)),
            CheckedOn = quote.Text(nameof(UnitedQuoteAttribute.CheckedOn)),
        },
        Prefix = quote.Text(nameof(UnitedQuoteAttribute.Prefix)),
        Suffix = quote.Text(nameof(UnitedQuoteAttribute.Suffix)),
    };

    private static FurtherQuote Further(FactRecord quote) => new(quote.Exact, quote.Start, quote.End) { Confirmed = quote.Confirmed, CheckedOn = quote.CheckedOn };

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
        LowExclusive = record.IsTrue(nameof(FactRecord.LowExclusive)),
        HighExclusive = record.IsTrue(nameof(FactRecord.HighExclusive)),
        Unit = record.Text(nameof(FactRecord.Unit)),
        Hedge = record.Text(nameof(FactRecord.Hedge)),
        Part = record.Text(nameof(FactRecord.Part)),
        Decimals = record.Number(nameof(FactRecord.Decimals), FactRecordAttribute.NoDecimals) is not FactRecordAttribute.NoDecimals and var decimals ? decimals : null,
        Values = record.Texts(nameof(FactRecord.Values)),
        Open = record.IsTrue(nameof(FactRecord.Open)),
        RatioKind = record.Text(nameof(FactRecord.RatioKind)),
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
        Notes = record.Texts(nameof(FactRecord.Notes)),
        Confirmed = record.Text(nameof(FactRecord.Confirmed)),
        CheckedOn = record.Text(nameof(FactRecord.CheckedOn)),
        PeriodQuote = record.Text(nameof(FactRecordAttribute.PeriodQuote)) is { } words
            ? new(words, record.Number(nameof(FactRecordAttribute.PeriodStart), 0), record.Number(nameof(FactRecordAttribute.PeriodEnd), 0))
            : null,
    };
}
