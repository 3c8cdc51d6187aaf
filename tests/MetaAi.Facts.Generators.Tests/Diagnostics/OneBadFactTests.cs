using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

/// <summary>A fact that does not hold takes no other one down, and says so itself where a program reads it.</summary>
public sealed class OneBadFactTests
{
    [Theory]
    [InlineData("FACT002", """[Quote("Paul", Source = "Nowhere")] public static partial Fact<string> Bad { get; }""")]
    [InlineData("FACT006", """[Quote("180")] public static partial Fact<int> Bad { get; }""")]
    [InlineData("FACT009", """[Quote("180")] [Quote("7")] public static partial Fact<decimal> Bad { get; }""")]
    [InlineData("FACT011", """[Quote("180")] public static partial Fact<decimal> Bad { get; set; }""")]
    [InlineData("FACT012", """[Quote("180", Period = "never")] public static partial Fact<decimal> Bad { get; }""")]
    [InlineData("FACT101", """[Quote("cent et moult")] public static partial Fact<decimal> Bad { get; }""")]
    [InlineData("FACT103", """[Quote("35 %")] public static partial Fact<MonetaryAmount> Bad { get; }""")]
    [InlineData("FACT106", """[Quote("180", Value = "181")] public static partial Fact<decimal> Bad { get; }""")]
    [InlineData("FACT202", """[Quote("190")] public static partial Fact<decimal> Bad { get; }""")]
    [InlineData("FACT203", """[Quote("7")] public static partial Fact<decimal> Bad { get; }""")]
    [InlineData("FACT204", """[Quote("60 millions d'euros")] public static partial Fact<MonetaryAmount> Bad { get; }""")]
    public async Task The_others_are_read_and_the_bad_one_throws_its_id(string id, string bad)
    {
        var run = await Brewery.Facts(bad + Brewery.Director).Run();

        run.Findings.Select(finding => finding.Id).ShouldBe([id]);
        var assembly = run.Load();
        ((Fact<string>)assembly.Read("Test.Ledger", "Director")!).Value.ShouldBe("Odile Carmin");
        Should.Throw<InvalidOperationException>(() => assembly.Read("Test.Ledger", "Bad")).Message.ShouldStartWith(id + ": ");
        assembly.Fact("Test.Ledger.Director").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_record_throws_for_its_bad_quote_and_its_other_facts_are_in_the_catalogue()
    {
        var run = await Brewery.Facts("""
            public sealed record Board
            {
                public required Fact<string> Director { get; init; }
                public Fact<decimal>? Staff { get; init; }
            }

            [Quote("Odile Carmin", For = nameof(Board.Director))]
            [Quote("190", For = nameof(Board.Staff))]
            public static partial Board Year { get; }
            """).Run();

        run.FindingsWithPlaces.ShouldBe(["FACT202 at Quote(\"190\", For = nameof(Board.Staff))"]);
        var assembly = run.Load();
        Should.Throw<InvalidOperationException>(() => assembly.Read("Test.Ledger", "Year")).Message.ShouldStartWith("FACT202: ");
        FactCatalogue.Of(assembly).All.Select(fact => fact.Id).ShouldBe(["Test.Ledger.Year.Director"]);
    }

    [Fact]
    public async Task Every_bad_fact_of_a_type_is_said()
    {
        var run = await Brewery.Facts("""
            [Quote("190")]
            public static partial Fact<decimal> Staff { get; }

            [Quote("Odile", Rank = Rank.Preferred)]
            public static partial Fact<string> Name { get; }
            """).Run();

        run.Findings.Select(finding => finding.Id).ShouldBe(["FACT014", "FACT202"], ignoreOrder: true);
    }
}
