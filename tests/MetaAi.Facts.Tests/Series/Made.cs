using MetaAi.Facts.Tests.Reasoning;

namespace MetaAi.Facts.Tests.Series;

/// <summary>Series whose statements are read from words: "2024: 39 M€".</summary>
internal static class Made
{
    public static Fact<MonetaryAmount> Money(string period, string words, string source = "Gazette", Modality modality = Modality.Actual, Rank rank = Rank.Normal, string? of = null) =>
        State(Said.Money(words, "Port.Cost"), period, source, modality, rank, of);

    public static Fact<Ratio> Ratio(string period, string words, string source = "Gazette", Modality modality = Modality.Actual, Rank rank = Rank.Normal, string? of = null, string? per = null) =>
        State(Said.Ratio(words, "Port.Cost"), period, source, modality, rank, of, per);

    public static Fact<MonetaryAmount> None(string period, ValueKind kind = ValueKind.NoValue) => new()
    {
        Id = $"Port.Cost[{period}].Gazette", Subject = "Acme", Concept = "Cost", ValueKind = kind, Period = ExtendedDate.Of(period), Evidence = Any.Evidence("aucun"),
    };

    public static FactSeries<T> Series<T>(params IReadOnlyList<Fact<T>> statements)
        where T : notnull => new("Port.Cost", statements);

    private static Fact<T> State<T>(Fact<T> said, string period, string source, Modality modality = Modality.Actual, Rank rank = Rank.Normal, string? of = null, string? per = null)
        where T : notnull => new()
        {
            Id = $"Port.Cost[{period.TrimEnd('?')}].{source}{(modality == Modality.Actual ? "" : $".{modality}")}",
            Subject = said.Subject,
            Concept = said.Concept,
            Value = said.Value,
            Period = ExtendedDate.Of(period),
            Modality = modality,
            Of = of,
            Per = per,
            Rank = rank,
            RankReason = rank == Rank.Normal ? null : "as told",
            Evidence = said.Evidence with { Source = said.Evidence.Source with { Name = source, Publisher = source } },
        };
}
