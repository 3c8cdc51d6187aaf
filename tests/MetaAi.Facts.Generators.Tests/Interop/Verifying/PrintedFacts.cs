using MetaAi.Facts.Text;
using NodaTime;

namespace MetaAi.Facts.Generators.Tests.Interop.Verifying;

/// <summary>Facts to print.</summary>
internal static class PrintedFacts
{
    public static Source Gazette { get; } = new()
    {
        Name = "Gazette",
        Text = "gazette.txt",
        TextHash = new string('a', 64),
        Title = "Comptes",
        Author = "Odile Carmin",
        Publisher = "La Gazette",
        Url = "https://gazette.example/1",
        Language = "fr",
        Currency = "EUR",
        License = "CC0-1.0",
        Issued = ExtendedDate.Of("2025-03-01"),
        Accessed = ExtendedDate.Of("2025-03-02"),
        FiscalYearStart = 4,
    };

    public static Fact<MonetaryAmount> Sales { get; } = Of(MonetaryAmount.Of(60_000_000m, 65_000_000m, "EUR", decimals: -6), "60 à 65 millions d'euros");

    public static Fact<LocalDate> Day { get; } = Of(new LocalDate(2025, 3, 1), "2025-03-01");

    public static FactSeries<MonetaryAmount> Prices { get; } = new("Test.Ledger.Price", Price("2024", 39m), Price("2025", 41m));

    /// <summary>A fact of which everything is said.</summary>
    public static Fact<Ratio> Full { get; } = new()
    {
        Id = "Test.Ledger.Share",
        Subject = "Brasserie",
        Concept = "Share",
        Period = ExtendedDate.Of("2024-Q2"),
        Value = Ratio.Percent(49m, 49m, Hedge.Approx, decimals: 0),
        Evidence = Quote("environ 49 %") with { Prefix = "part d'", Suffix = " du marché" },
        Modality = Modality.Estimate,
        Claimant = "Analysts",
        Via = ["Agence", "The Wire"],
        Rank = Rank.Preferred,
        RankReason = "audited",
        Gloss = "about half",
        Of = "the market",
        Per = "town",
        Remark = "as printed",
        Notes = ["FACT150", "FACT152"],
    };

    public static Fact<T> Of<T>(T value, string exact)
        where T : notnull => new() { Id = "Test.Ledger.Figure", Subject = "Brasserie", Concept = "Figure", Value = value, Evidence = Quote(exact) };

    private static Fact<MonetaryAmount> Price(string year, decimal amount) => new()
    {
        Id = $"Test.Ledger.Price[{year}].Gazette",
        Subject = "Brasserie",
        Concept = "Price",
        Period = ExtendedDate.Of(year),
        Value = MonetaryAmount.Of(amount, amount, "EUR", decimals: 0),
        Evidence = Quote("une somme"),
    };

    private static Evidence Quote(string exact) => new()
    {
        Source = Gazette,
        Exact = exact,
        Position = new TextPosition(1203, 1203 + exact.Length),
        CodePoints = new TextPosition(1203, 1203 + exact.Length),
    };
}
