using System.Globalization;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Plausibility;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Plausibility;

/// <summary>What is doubted is certain: no true statement is, whatever its rounding, its scale and the order of what is said.</summary>
public sealed class PlausibilityTests
{
    [Fact]
    public void A_magnitude_is_doubted_alike_upwards_and_downwards_and_at_every_scale()
    {
        var random = new Random(20_251_201);
        var doubted = 0;
        for (var i = 0; i < 2_000; i++)
        {
            var (one, other) = (Amount(random), Amount(random));
            var up = Magnitudes(one, other);
            Magnitudes(other, one).ShouldBe(up);
            Magnitudes(one.Replace("M€", "Md€", StringComparison.Ordinal), other.Replace("M€", "Md€", StringComparison.Ordinal)).ShouldBe(up);

            // Two numbers whose own quotient is less than ten are never doubted.
            var (first, second) = (NumberOf(one), NumberOf(other));
            var times = Math.Max(first / second, second / first);
            (up == 0 || times >= 10).ShouldBeTrue($"{one} {other}");
            (up == 1 || times < 12).ShouldBeTrue($"{one} {other}");
            doubted += up;
        }

        doubted.ShouldBeGreaterThan(200);
    }

    [Theory]
    [InlineData(null, null, 1)]
    [InlineData("cash", null, 1)]
    [InlineData(null, "cash", 1)]
    [InlineData("cash", "cash", 1)]
    [InlineData("cash", "revenue", 0)]
    public void A_magnitude_is_doubted_whichever_amount_names_its_whole(string? earlier, string? later, int doubts)
    {
        StatedFact[] facts = [Said("Test.Books.Sales2023", "39 M€", period: "2023"), Said("Test.Books.Sales2024", "39 Md€")];
        facts = [facts[0] with { Statement = facts[0].Statement with { Of = earlier } }, facts[1] with { Statement = facts[1].Statement with { Of = later } }];

        MagnitudeChange.Check(facts).Count().ShouldBe(doubts);
    }

    [Fact]
    public void Parts_of_a_whole_are_doubted_in_no_order_unless_they_are_more()
    {
        var random = new Random(20_251_202);
        for (var i = 0; i < 500; i++)
        {
            var tenths = Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(10, 400)).ToArray();
            var whole = Said("Test.Books.Sales", Tenths(tenths.Sum()));
            StatedFact[] parts = [.. tenths.Select((part, number) => Said($"Test.Books.Part{number}", Tenths(part), "Sales"))];

            PartsAboveWhole.Check([whole, .. parts]).ShouldBeEmpty();
            random.Shuffle(parts);
            PartsAboveWhole.Check([.. parts, whole]).ShouldBeEmpty();

            // Each may be less by half of a tenth, and the whole be more by that.
            var more = Said("Test.Books.More", Tenths(tenths.Length + 2), "Sales");
            PartsAboveWhole.Check([whole, .. parts, more]).ShouldHaveSingleItem().Fact.ShouldBe(parts.Length + 1);
        }
    }

    [Fact]
    public void A_change_is_above_100_percent_as_often_as_not_and_no_part()
    {
        StatedFact Change(string id, string words, string of) => Said(id, words, of) is var fact ? fact with { Statement = fact.Statement with { IsChange = true } } : fact;
        var (whole, first, second) = (Said("Test.Books.Sales", "10,0 M€"), Said("Test.Books.North", "70 %", "Sales"), Said("Test.Books.South", "60 %", "Sales"));

        ShareAboveAll.Check(Said("Test.Books.North", "160 %", "sales")).ShouldNotBeNull();
        ShareAboveAll.Check(Change("Test.Books.North", "160 %", "sales")).ShouldBeNull();
        PartsAboveWhole.Check([whole, first, second]).ShouldHaveSingleItem();
        PartsAboveWhole.Check([whole, first, Change("Test.Books.South", "60 %", "Sales")]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Sales", "Test.Books.Part", true)]
    [InlineData("Books.Sales", "Test.Other.Part", true)]
    [InlineData("Sales", "Other.Part", true)]
    [InlineData("Test.Books.Sales", "Other.Part", true)]
    [InlineData("sales", "Test.Books.Part", false)]
    [InlineData("Price", "Test.Deals.One.Part", true)]
    [InlineData("Price", "Test.Books.Part", false)]
    [InlineData("Costs", "Test.Books.Part", true)]
    [InlineData("the Sales", "Test.Books.Part", false)]
    public void A_whole_is_named_as_in_code(string of, string part, bool isFound) => PartsAboveWhole.Check(
    [
        Said("Test.Books.Sales", "10,0 M€"), Said("Test.Deals.One.Price", "10,0 M€"), Said("Test.Deals.Two.Price", "10,0 M€"), Said("Test.Books.Costs[2024].Echo", "10,0 M€"),
        Said(part, "30,0 M€", of),
    ]).Any().ShouldBe(isFound);

    [Fact]
    public void What_is_at_most_all_is_a_share_whatever_its_rounding()
    {
        for (var tenths = 900; tenths < 1_100; tenths++)
        {
            var fact = Said("Test.Books.Freight", $"{Plain(tenths / 10m)} %", "sales");
            (ShareAboveAll.Check(fact) is not null).ShouldBe(tenths > (tenths % 10 == 0 ? 1_005 : 1_000), fact.Exact);
        }
    }

    private static int Magnitudes(string earlier, string later)
    {
        StatedFact[] facts = [Said("Test.Books.Sales2023", earlier, period: "2023"), Said("Test.Books.Sales2024", later)];
        var found = MagnitudeChange.Check(facts).ToArray();
        MagnitudeChange.Check([facts[1], facts[0]]).Count().ShouldBe(found.Length);
        return found.Length;
    }

    private static StatedFact Said(string id, string words, string? of = null, string period = "2024") => new(
        id,
        new()
        {
            Figure = FigureReader.Read(words, new ReadingContext { Language = "fr" }).Known,
            Language = "fr",
            Subject = "Cape Ferries",
            Concept = of is null ? "Sales" : id[(id.LastIndexOf('.') + 1)..],
            Of = of,
            Period = EdtfDate.TryParse(period),
        },
        words,
        "L'Écho");

    private static string Amount(Random random) => $"{Plain(random.Next(10, 100) * (decimal)Math.Pow(10, random.Next(0, 3)))} M€";

    private static decimal NumberOf(string words) => decimal.Parse(words[..words.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture);

    private static string Tenths(int tenths) => $"{(tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',')} M€";

    private static string Plain(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',');
}
