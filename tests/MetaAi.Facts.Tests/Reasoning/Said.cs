using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>Facts as their words are read, each with an id of its own.</summary>
internal static class Said
{
    public static Fact<MonetaryAmount> Money(string words, string id, string? period = null, string? per = null, string language = "fr") =>
        Fact(Value(words, language, figure => MonetaryAmount.Of(End(figure.Low), End(figure.High), figure.Unit!, figure.Hedge, figure.Decimals)), words, id, period, per, language);

    public static Fact<Quantity> Quantity(string words, string id, string? period = null) =>
        Fact(Value(words, "fr", figure => MetaAi.Facts.Quantity.Of(End(figure.Low), End(figure.High), figure.Unit, figure.Hedge, figure.Decimals)), words, id, period);

    public static Fact<Ratio> Ratio(string words, string id, string? period = null) => Fact(Value(words, "fr", figure => figure.Kind switch
    {
        FigureKind.Percent => MetaAi.Facts.Ratio.Percent(End(figure.Low), End(figure.High), figure.Hedge, figure.Decimals),
        FigureKind.Fraction => MetaAi.Facts.Ratio.Fraction(figure.Low?.Number, figure.High?.Number, figure.Hedge),
        _ => MetaAi.Facts.Ratio.Multiple(figure.Low?.Number, figure.High?.Number, figure.Hedge, figure.Decimals),
    }), words, id, period);

    public static Fact<DurationRange> Duration(string words, string id) =>
        Fact(Value(words, "fr", figure => DurationRange.Of(figure.Low?.Duration, figure.High?.Duration, figure.Hedge)), words, id);

    public static Fact<T> Undisclosed<T>(string id)
        where T : notnull => new() { Id = id, Subject = "Acme", Concept = Last(id), ValueKind = ValueKind.SomeValue, Evidence = Any.Evidence("un montant non divulgué") };

    public static Fact<T> Nonexistent<T>(string id, string? unit = null)
        where T : notnull => new() { Id = id, Subject = "Acme", Concept = Last(id), ValueKind = ValueKind.NoValue, Unit = unit, Evidence = Any.Evidence("aucun") };

    public static Fact<T> Fact<T>(T value, string words, string id, string? period = null, string? per = null, string language = "fr")
        where T : notnull => new()
        {
            Id = id,
            Subject = "Acme",
            Concept = Last(id),
            Value = value,
            Per = per,
            Period = period is null ? null : ExtendedDate.Of(period),
            Evidence = Any.Evidence(words, source: Any.Source with { Language = language }),
        };

    public static Fact<T> With<T>(this Fact<T> fact, Modality modality)
        where T : notnull => new() { Id = fact.Id, Subject = fact.Subject, Concept = fact.Concept, Value = fact.Value, Evidence = fact.Evidence, Modality = modality };

    public static Fact<T> From<T>(this Fact<T> fact, Source source)
        where T : notnull => new() { Id = fact.Id, Subject = fact.Subject, Concept = fact.Concept, Value = fact.Value, Evidence = fact.Evidence with { Source = source } };

    private static T Value<T>(string words, string language, Func<Figure, T> make) =>
        make(FigureReader.Read(words, new() { Language = language, Currency = "USD" }).Figure ?? throw new ArgumentException(words));

    private static decimal? End(FigureBound? end) => end is { } bound && bound.Number.TryToDecimal(out var value) ? value : null;

    private static string Last(string id) => id[(id.LastIndexOf('.') + 1)..];
}
