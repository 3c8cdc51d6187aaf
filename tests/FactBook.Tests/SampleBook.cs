using MetaAi.Domain;
using MetaAi.Facts;
using MetaAi.Facts.Text;

namespace FactBook.Tests;

/// <summary>A book of made-up facts: two systems, one fact that belongs to neither, two sources.</summary>
internal static class SampleBook
{
    private static readonly Source Gazette = new()
    {
        Name = "Gazette",
        Text = "gazette.txt",
        Title = "Acme [bis]",
        Publisher = "La Gazette",
        Url = "https://example.org/acme",
        Issued = ExtendedDate.Of("2025"),
    };

    private static readonly Source Letter = new() { Name = "Letter", Text = "letter.txt", Issued = ExtendedDate.Of("2024?") };

    public static Book Book { get; } = new(
        [new BusinessSystem("spending", "Spending", "Acme.Spending"), new BusinessSystem("deals", "Deals", "Acme.Deals", "Acme.Names"), new BusinessSystem("none", "Nothing yet", "Acme.None")],
        [
            new Fact<MonetaryAmount>
            {
                Id = "Acme.Deals.Globex.Price",
                Subject = "Globex",
                Concept = "Price",
                Value = MonetaryAmount.Of(14_000_000_000m, null, "USD", Hedge.MoreThan, decimals: -9),
                Period = ExtendedDate.Of("2025-06", part: DatePart.Mid),
                Evidence = Evidence(Gazette, "plus de 14 milliards de dollars", 1204),
                Modality = Modality.Reported,
                Claimant = "Jane Roe",
                Via = ["The Wire", "Agence"],
            },
            new Fact<Ratio>
            {
                Id = "Acme.Deals.Globex.Stake",
                Subject = "Globex",
                Concept = "Stake",
                Value = Ratio.Percent(49, 49, decimals: 0),
                Evidence = Evidence(Gazette, "49 %", 1300),
                Of = "Globex",
            },
            new Fact<NameList<Bidder>>
            {
                Id = "Acme.Names.Bidders",
                Subject = "Acme",
                Concept = "Bidders",
                Value = [Bidder.Globex, Bidder.Initech],
                Evidence = Evidence(Letter, "Globex", 70) with { Further = [Evidence(Letter, "Initech", 90)] },
            },
            new Fact<string>
            {
                Id = "Acme.Names.Project",
                Subject = "Acme",
                Concept = "Project",
                Value = "[Été]",
                Gloss = "Summer",
                Evidence = Evidence(Letter, "[Été]", 9),
                Via = ["The Wire"],
            },
            new Fact<MonetaryAmount>
            {
                Id = "Acme.Rest.Fee",
                Subject = "Acme",
                Concept = "Fee",
                ValueKind = ValueKind.SomeValue,
                Evidence = Evidence(Letter, "un montant non divulgué", 40),
                Remark = "Paid to both.",
            },
            new Fact<MonetaryAmount>
            {
                Id = "Acme.Spending.Capex",
                Subject = "Acme",
                Concept = "Capex",
                Period = ExtendedDate.Of("2025"),
                Value = MonetaryAmount.Of(60_000_000_000m, 65_000_000_000m, "USD", decimals: -9),
                Evidence = Evidence(Gazette, "60 à 65 milliards de dollars", 80),
                Modality = Modality.Forecast,
                Per = "year",
            },
        ]);

    /// <summary>Names for a list of names.</summary>
    private enum Bidder
    {
        Globex,
        Initech,
    }

    private static Evidence Evidence(Source source, string exact, int start) => new()
    {
        Source = source,
        Exact = exact,
        Position = new TextPosition(start, start + exact.Length),
        CodePoints = new TextPosition(start, start + exact.Length),
    };
}
