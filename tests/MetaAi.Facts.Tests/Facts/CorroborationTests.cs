using System.Text.Json.Nodes;

namespace MetaAi.Facts.Tests.Facts;

/// <summary>What other sources say of a fact goes with it wherever it is told, and changes nothing of its value.</summary>
public sealed class CorroborationTests
{
    private static readonly Source Journal = new() { Name = "Journal", Text = "journal.txt", Publisher = "The Journal", Language = "en", Currency = "USD" };

    private static Fact<MonetaryAmount> Alone => Any.Fact(Any.Amount);

    private static Fact<MonetaryAmount> Stated => new()
    {
        Id = Alone.Id,
        Subject = "Acme",
        Concept = "Capex",
        Value = Any.Amount,
        Evidence = Any.Evidence(),
        Corroborations =
        [
            new()
            {
                Id = "Test.Facts.Capex.Journal",
                Subject = "Acme",
                Concept = "Capex",
                Value = MonetaryAmount.Of(39_200_000_000m, 39_200_000_000m, "USD", decimals: -8),
                Via = ["an agency"],
                Evidence = Any.Evidence("$39.2 billion", start: 7, source: Journal),
            },
        ],
    };

    [Fact]
    public void The_value_and_the_identity_are_those_of_the_first_quote()
    {
        Stated.ShouldBe(Alone);
        (Stated / Alone).Description.ShouldBe("1 ×");
    }

    [Fact]
    public void Each_source_is_listed_once_the_one_of_the_value_first()
    {
        Stated.Sources.ShouldBe([Any.Source, Journal]);
        (Stated * 2m).Sources.ShouldBe([Any.Source, Journal]);
        Alone.Sources.ShouldBe([Any.Source]);
    }

    [Fact]
    public void An_outline_tells_it_on_a_line_of_its_own() => FactOutline.Of(Stated).Select(line => line.ToString()).ShouldBe(
    [
        "Fact: Capex of Acme",
        "Value: 39 billion USD",
        "Quote: \"39 milliards de dollars\" (La Gazette)",
        "Also: 39.2 billion USD, \"$39.2 billion\" (The Journal), via an agency",
    ]);

    [Fact]
    public void An_explanation_tells_it_after_the_quote() =>
        Stated.Explain().ShouldBe("Acme, Capex: 39 billion USD, \"39 milliards de dollars\" (La Gazette); also 39.2 billion USD, \"$39.2 billion\" (an agency, The Journal)");

    [Fact]
    public void The_export_has_it_as_a_record_of_its_own()
    {
        var record = FactRecord.From(Stated);

        var other = JsonNode.Parse(record.ToString())!["corroborations"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)other["id"], (string?)other["source"], (string?)other["exact"], (string?)other["low"], (int?)other["start"])
            .ShouldBe(("Test.Facts.Capex.Journal", "journal.txt", "$39.2 billion", "39200000000", 7));
        record.ShouldNotBe(FactRecord.From(Alone));
        FactRecord.From(Alone).ToString().ShouldNotContain("corroborations");
    }

    [Fact]
    public void A_fact_of_any_type_tells_it() => ((IFact)Stated).Corroborations.Select(other => other.Id).ShouldBe(["Test.Facts.Capex.Journal"]);
}
