using System.Text.Json.Serialization;
using MetaAi.Facts.Json;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts;

/// <summary>
/// A fact as plain data: what <c>facts export</c> writes, field for field and in its order. Words are in lower camel case; numbers and dates are
/// text in the exchange form, so that nothing is lost. Equal where the exported lines are.
/// </summary>
[JsonConverter(typeof(NoRecordJson))]
public sealed record FactRecord
{
    /// <summary>The fact's id: the full name of its member.</summary>
    public required string Id { get; init; }

    /// <summary>What the fact is about.</summary>
    public required string Subject { get; init; }

    /// <summary>What is said of the subject.</summary>
    public required string Concept { get; init; }

    /// <summary>When the fact holds: EDTF (ISO 8601-2); null where that is not said.</summary>
    public string? Period { get; init; }

    /// <summary>
    /// <c>money</c>, <c>percent</c>, <c>points</c>, <c>fraction</c>, <c>ratio</c> (a multiple), <c>count</c>, <c>number</c>, <c>date</c>,
    /// <c>duration</c>, <c>text</c> or <c>names</c>. Where there is no value it is the usual kind of the type that the fact is declared with:
    /// <c>percent</c> for a ratio.
    /// </summary>
    public string? Kind { get; init; }

    /// <summary><c>value</c>, <c>some</c> (one exists and is not disclosed) or <c>none</c>.</summary>
    public required string ValueKind { get; init; }

    /// <summary>
    /// The lower end, or null where the words give none: a plain decimal without exponent or trailing zeros, as printed for a percentage
    /// ("49"); a fraction ("1/3"); <c>YYYY-MM-DD</c>; an ISO 8601 duration.
    /// </summary>
    public string? Low { get; init; }

    /// <summary>The upper end in the same form, or null where the words give none; equal to <see cref="Low"/> for one number.</summary>
    public string? High { get; init; }

    /// <summary>An ISO 4217 code, <c>pp</c>, <c>bp</c>, <c>share</c>, <c>x</c>, the noun of what is counted, or null.</summary>
    public string? Unit { get; init; }

    /// <summary><c>exact</c>, <c>approx</c>, <c>nearly</c>, <c>moreThan</c>, …; null where there is no figure.</summary>
    public string? Hedge { get; init; }

    /// <summary><c>early</c>, <c>mid</c>, <c>late</c> or null.</summary>
    public string? Part { get; init; }

    /// <summary>The precision that the words imply, as XBRL's <c>decimals</c>, of the number as printed; null where they imply none.</summary>
    public int? Decimals { get; init; }

    /// <summary>The names of a list of names, or the one name; empty for every other kind.</summary>
    public IReadOnlyList<string> Values { get; init => field = [.. value]; } = [];

    /// <summary>The quoted words of a fact that is text; null for every other kind.</summary>
    public string? Text { get; init; }

    /// <summary>What the words mean, in English.</summary>
    public string? Gloss { get; init; }

    /// <summary>What a ratio is a share of or a change from, and an amount or a count was taken from.</summary>
    public string? Of { get; init; }

    /// <summary>What the figure is counted per.</summary>
    public string? Per { get; init; }

    /// <summary><c>actual</c>, <c>forecast</c>, <c>estimate</c>, <c>reported</c>, <c>alleged</c> or <c>offered</c>.</summary>
    public required string Modality { get; init; }

    /// <summary>Who says so, when that is not the publisher.</summary>
    public string? Claimant { get; init; }

    /// <summary>Through whom, the nearest to the publisher last.</summary>
    public IReadOnlyList<string> Via { get; init => field = [.. value]; } = [];

    /// <summary><c>normal</c>, <c>preferred</c> or <c>deprecated</c>.</summary>
    public required string Rank { get; init; }

    /// <summary>The file name of the source's text; empty where the value was computed, from sources that <see cref="Derivation"/> names.</summary>
    public required string Source { get; init; }

    /// <summary>The quoted words; empty where the value was computed.</summary>
    public required string Exact { get; init; }

    /// <summary>Where the quote starts, in code points of the decoded text without byte order mark; a CRLF counts two; 0 where the value was computed.</summary>
    public required int Start { get; init; }

    /// <summary>Where the quote ends, exclusive, in code points; 0 where the value was computed.</summary>
    public required int End { get; init; }

    /// <summary>What a reader should know.</summary>
    public string? Remark { get; init; }

    /// <summary>How the value was computed; null where it was quoted.</summary>
    public FactDerivation? Derivation { get; init; }

    /// <summary>The FACT ids of what is doubtful but allowed.</summary>
    public IReadOnlyList<string> Notes { get; init => field = [.. value]; } = [];

    /// <summary>Whether a range of which the words bound each end leaves its lower one out; false where a hedge says it.</summary>
    public bool LowExclusive { get; init; }

    /// <summary>Whether such a range leaves its upper end out.</summary>
    public bool HighExclusive { get; init; }

    /// <summary>Whether there are more names than those of <see cref="Values"/>: the words give examples, or say so.</summary>
    public bool Open { get; init; }

    /// <summary>
    /// <c>share</c>: a percentage or fraction of what <see cref="Of"/> names; <c>change</c>: by how much something differs from it; <c>multiple</c>. Null where
    /// nothing says which, and for every other kind.
    /// </summary>
    public string? RatioKind { get; init; }

    /// <summary>Why the words mean what is read, although something beside them speaks against it; null where nobody had to say so.</summary>
    public string? Confirmed { get; init; }

    /// <summary>When somebody last looked whether it still holds: EDTF; null where nobody said so of the quote or its source.</summary>
    public string? CheckedOn { get; init; }

    /// <summary>The words that say the period; null where none are quoted.</summary>
    public PeriodQuote? PeriodQuote { get; init; }

    /// <summary>The further quotes of a list whose names stand apart in the text; empty for every other fact.</summary>
    public IReadOnlyList<FurtherQuote> Further { get; init => field = [.. value]; } = [];

    /// <summary>What other sources say of the same, each as a record of its own; empty where one source alone is quoted.</summary>
    public IReadOnlyList<FactRecord> Corroborations { get; init => field = [.. value]; } = [];

    /// <summary>The record of a fact.</summary>
    /// <param name="fact">Any fact.</param>
    public static FactRecord From(IFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var (figure, evidence) = (fact.Figure, fact.Evidence);
        return new FactRecord
        {
            Id = fact.Id,
            Subject = fact.Subject,
            Concept = fact.Concept,
            Period = fact.Period?.Edtf,
            Kind = figure is { } read ? ExchangeForm.Of(read.Kind) : FactWords.KindOf(fact.ValueType),
            ValueKind = FactWords.Of(fact.ValueKind),
            Low = figure is { } lower ? ExchangeForm.Low(lower) : null,
            High = figure is { } upper ? ExchangeForm.High(upper) : null,
            LowExclusive = figure is { IsLowExclusive: true },
            HighExclusive = figure is { IsHighExclusive: true },
            Unit = fact.Unit,
            Hedge = figure is { } hedged ? ExchangeForm.Of(hedged.Hedge) : null,
            Part = ExchangeForm.Of(figure?.Part),
            Decimals = fact.Decimals,
            Values = fact.Names,
            Open = fact.IsOpenList,
            RatioKind = RatioKinds.Of(figure, fact.Of, fact.IsChange),
            Text = fact.Text,
            Gloss = fact.Gloss,
            Of = fact.Of,
            Per = fact.Per,
            Modality = ExchangeForm.Of(fact.Modality),
            Claimant = fact.Claimant,
            Via = fact.Via,
            Rank = ExchangeForm.Of(fact.Rank),
            Source = evidence?.Source.Text ?? "",
            Exact = evidence?.Exact ?? "",
            Start = evidence?.CodePoints.Start ?? 0,
            End = evidence?.CodePoints.End ?? 0,
            Remark = fact.Remark,
            Derivation = (fact as IDerived)?.Derivation,
            Notes = fact.Notes,
            Confirmed = evidence?.Confirmed,
            CheckedOn = evidence?.CheckedOn?.Edtf,
            PeriodQuote = evidence?.Period is { } period ? new(period.Exact, period.CodePoints.Start, period.CodePoints.End) : null,
            Corroborations = [.. fact.Corroborations.Select(From)],
            Further =
            [
                .. (evidence?.Further ?? []).Select(quote => new FurtherQuote(quote.Exact, quote.CodePoints.Start, quote.CodePoints.End) { Confirmed = quote.Confirmed, CheckedOn = quote.CheckedOn?.Edtf }),
            ],
        };
    }

    /// <inheritdoc/>
    public bool Equals(FactRecord? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The exported line: a JSON object without a line end.</summary>
    public override string ToString() => FactRecordJson.ToLine(this);
}
