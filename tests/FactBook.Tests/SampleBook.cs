using MetaAi.Domain;
using MetaAi.Facts;
using MetaAi.Facts.Text;

namespace FactBook.Tests;

/// <summary>A book of made-up facts: two systems, one fact that belongs to neither, two sources; one of the systems has answers.</summary>
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

    private static readonly BusinessSystem[] Systems =
    [
        new("spending", "Spending", "Acme.Spending"), new("deals", "Deals", "Acme.Deals", "Acme.Names"), new("none", "Nothing yet", "Acme.None"),
    ];

    private static readonly Fact<MonetaryAmount> Price = new()
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
    };

    private static readonly Fact<Ratio> Stake = new()
    {
        Id = "Acme.Deals.Globex.Stake",
        Subject = "Globex",
        Concept = "Stake",
        Value = Ratio.Percent(49, 49, decimals: 0),
        Evidence = Evidence(Gazette, "49 %", 1300),
        Of = "Globex",
    };

    private static readonly Fact<NameList<Bidder>> Bidders = new()
    {
        Id = "Acme.Names.Bidders",
        Subject = "Acme",
        Concept = "Bidders",
        Value = [Bidder.GlobexLabs, Bidder.Initech],
        Evidence = Evidence(Letter, "Globex Labs", 70) with { Further = [Evidence(Letter, "Initech", 90)] },
    };

    private static readonly Fact<MonetaryAmount> Capex = new()
    {
        Id = "Acme.Spending.Capex",
        Subject = "Acme",
        Concept = "Capex",
        Period = ExtendedDate.Of("2025"),
        Value = MonetaryAmount.Of(60_000_000_000m, 65_000_000_000m, "USD", decimals: -9),
        Evidence = Evidence(Gazette, "60 à 65 milliards de dollars", 80),
        Modality = Modality.Forecast,
        Per = "year",
    };

    private static readonly Assumption<Ratio> Part = Assumption.Percent(10, "made up", "part for GlobexLabs");

    public static Book Book { get; } = new(
        Systems,
        [
            Price,
            Stake,
            Bidders,
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
            Capex,
        ],
        [
            new(
                Systems[1],
                Headlines: 1,
                [Reply.Of("implied worth of Globex", Price / Stake), Reply.Of("price", Price)],
                [
                    Question.Of("Who is to be bought?", Reply.Of("", Bidders)),
                    new("Worked example: what would one of them get?", [Reply.Of("for GlobexLabs", Price * Part)], IsWorked: true),
                ]),
        ]);

    /// <summary>A book of one fact, whatever it holds.</summary>
    public static Book Of(IFact fact) => new([new("only", "Only", fact.Id[..fact.Id.LastIndexOf('.')])], [fact], []);

    /// <summary>A fact of words, whatever they are.</summary>
    public static Fact<string> Words(string value, string subject, string? claimant, string? remark) => new()
    {
        Id = "Acme.Words.Said",
        Subject = subject,
        Concept = "Said",
        Value = value,
        Claimant = claimant,
        Remark = remark,
        Evidence = Evidence(Letter, value, 0),
    };

    /// <summary>Names for a list of names.</summary>
    private enum Bidder
    {
        GlobexLabs,
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
