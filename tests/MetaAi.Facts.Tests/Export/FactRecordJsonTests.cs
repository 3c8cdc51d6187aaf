using System.Text.Json;
using MetaAi.Testing;

namespace MetaAi.Facts.Tests.Export;

public sealed class FactRecordJsonTests
{
    private static readonly Fact<MonetaryAmount> Full = new()
    {
        Id = "Test.Facts.Capex",
        Subject = "Acme",
        Concept = "Capex",
        Period = ExtendedDate.Of("2024-Q2"),
        Value = MonetaryAmount.Of(-60.50m, 65m, "USD", decimals: -9),
        Evidence = Any.Evidence("de \"-60,5 à 65\" dollars", start: 7),
        Modality = Modality.Forecast,
        Claimant = "Zoé <analyste>",
        Via = ["The Wire", "Agence"],
        Rank = Rank.Preferred,
        RankReason = "Audited.",
        Gloss = "sixty",
        Of = "cash",
        Per = "year",
        Remark = "Voir l’été\n& après.",
        Notes = ["FACT150"],
    };

    [Fact]
    public async Task A_line_has_every_key_in_the_order_of_the_contract()
    {
        using var finnish = new CultureScope();

        await Verify(FactRecordJson.ToLine(FactRecord.From(Full)) + "\n" + FactRecordJson.ToLine(FactRecord.From(Any.Fact("Kairos", "Test.Facts.Project"))));
    }

    [Fact]
    public async Task A_computed_value_says_how_and_has_no_quote()
    {
        var fee = Assumption.Percent(10, 20, "a usual fee", "fee");
        var left = Any.Fact(Any.Amount) * (1 - fee);

        await Verify(string.Join('\n', FactRecordJson.ToLine(FactRecord.From(left)), FactRecordJson.ToLine(FactRecord.From(Derived<MonetaryAmount>.Of(
            new() { Id = "Test.Facts.Twice", Subject = "Acme", Concept = "Twice", Gloss = "twice" }, "left + left", _ => left)))));
    }

    [Fact]
    public void Lines_are_sorted_by_id_and_end_in_LF_whatever_the_writer_prefers()
    {
        using var writer = new StringWriter { NewLine = "\r\n" };

        FactRecordJson.WriteLines(writer, [Record("b.x"), Record("B.x"), Record("a.x")]);

        var lines = writer.ToString().Split('\n');
        lines.Length.ShouldBe(4);
        lines[..3].Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()).ShouldBe(["B.x", "a.x", "b.x"]);
        lines[3].ShouldBeEmpty();
        writer.ToString().ShouldNotContain('\r');
    }

    [Fact]
    public void Every_field_of_the_record_is_written_under_its_name_in_lower_camel_case()
    {
        var keys = JsonDocument.Parse(FactRecordJson.ToLine(FactRecord.From(Full) with { LowExclusive = true, HighExclusive = true, Open = true, RatioKind = "share", Confirmed = "Seen.", CheckedOn = "2025-06", PeriodQuote = new("En 2024", 3, 10) })).RootElement.EnumerateObject().Select(property => property.Name);

        keys.Concat(["further", "corroborations"]).ShouldBe(typeof(FactRecord).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)));
    }

    [Fact]
    public void Names_that_stand_apart_are_written_with_the_other_quotes_behind_all_keys()
    {
        var line = FactRecordJson.ToLine(Record("a.x") with { Kind = "names", Values = ["Oracle", "Compas"], Further = [new("de Compas", 5, 14)] });

        line.ShouldContain("""
            "values":["Oracle","Compas"]
            """.Trim());
        line.ShouldEndWith("""
            "notes":[],"further":[{"exact":"de Compas","start":5,"end":14}]}
            """.Trim());
    }

    [Fact]
    public void An_end_that_a_range_leaves_out_is_written_where_it_does()
    {
        var amount = Any.Fact(MonetaryAmount.Of(5614m, 11198m, "EUR", isMinimumExclusive: true), "Test.Facts.Bracket");

        FactRecordJson.ToLine(FactRecord.From(amount)).ShouldEndWith("""
            "notes":[],"lowExclusive":true}
            """.Trim());
    }

    [Theory]
    [InlineData("60 %", "sales", false, "share")]
    [InlineData("60 %", "sales", true, "change")]
    [InlineData("un tiers", "sales", false, "share")]
    [InlineData("un tiers", null, true, "change")]
    [InlineData("le double", "sales", false, "multiple")]
    [InlineData("le double", null, false, "multiple")]
    [InlineData("60 %", null, false, null)]
    public void Shares_changes_and_multiples_are_told_apart(string words, string? of, bool isChange, string? kind)
    {
        var ratio = Reasoning.Said.Ratio(words, "Test.Facts.Part");
        var fact = new Fact<Ratio> { Id = ratio.Id, Subject = ratio.Subject, Concept = ratio.Concept, Value = ratio.Value, Evidence = ratio.Evidence, Of = of, IsChange = isChange };

        FactRecord.From(fact).RatioKind.ShouldBe(kind);
        FactRecordJson.ToLine(FactRecord.From(fact)).Contains($"\"notes\":[],\"ratioKind\":\"{kind}\"", StringComparison.Ordinal).ShouldBe(kind is not null);
    }

    [Fact]
    public void What_was_confirmed_of_a_quote_is_written_where_there_is_something()
    {
        var record = Record("a.x") with { Confirmed = "Said to be so.", Further = [new("de Compas", 5, 14), new("Oracle", 20, 26) { Confirmed = "Seen." }] };

        FactRecordJson.ToLine(record).ShouldEndWith("""
            "notes":[],"confirmed":"Said to be so.","further":[{"exact":"de Compas","start":5,"end":14},{"exact":"Oracle","start":20,"end":26,"confirmed":"Seen."}]}
            """.Trim());
    }

    [Fact]
    public void The_attribute_holds_every_field_of_the_record()
    {
        // Further quotes have an attribute each, and so have other sources.
        var held = typeof(FactRecordAttribute).GetProperties().Select(property => property.Name).Concat([nameof(FactRecord.Further), nameof(FactRecord.Corroborations)]);

        typeof(FactRecord).GetProperties().Select(property => property.Name).Except(held).ShouldBeEmpty();
    }

    private static FactRecord Record(string id) => FactRecord.From(Any.Fact("Kairos", id));
}
