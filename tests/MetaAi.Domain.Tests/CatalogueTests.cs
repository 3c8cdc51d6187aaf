using MetaAi.Facts;
using MetaAi.Facts.Cli.Explaining;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Testing;

namespace MetaAi.Domain.Tests;

/// <summary>The catalogue as its users see it.</summary>
public sealed class CatalogueTests
{
    private static readonly FactCatalogue Catalogue = FactCatalogue.Of(typeof(CashFlow).Assembly);

    public static TheoryData<string> SystemNames => [.. Systems.All.Select(system => system.Name)];

    [Theory]
    [MemberData(nameof(SystemNames))]
    public async Task Exports_the_facts_of_a_system(string name)
    {
        using var lines = new StringWriter();
        FactRecordJson.WriteLines(lines, Systems.All.Single(system => system.Name == name).Select(Catalogue.All).Select(FactRecord.From));

        await Verify(lines.ToString()).UseTextForParameters(name);
    }

    [Fact]
    public async Task Prints_as_reviewers_read_it() => await Verify(VerifyFacts.Catalogue(typeof(CashFlow).Assembly));

    [Fact]
    public void The_tool_reads_from_the_metadata_what_the_program_reads_from_the_objects() =>
        new CompiledFormulas(FactAssembly.Read(typeof(CashFlow).Assembly.Location), typeof(CashFlow).Assembly.Location).Records().Select(record => record.ToString())
            .ShouldBe(Catalogue.All.Select(fact => FactRecord.From(fact).ToString()));

    [Fact]
    public void The_tool_says_each_quoted_fact_in_the_words_of_the_program()
    {
        // Why a rank is what it is stands in no record.
        var facts = TheFacts.Quoted.SelectMany(fact => fact.Corroborations.Prepend(fact)).Where(fact => fact.RankReason is null).ToArray();

        facts.ShouldContain(fact => fact.Description.StartsWith("mid ", StringComparison.Ordinal) && fact.Description.EndsWith("(uncertain)", StringComparison.Ordinal));
        facts.Select(fact => (fact.Id, RecordWords.StatementOf(FactRecord.From(fact), fact.Names))).ShouldBe(facts.Select(fact => (fact.Id, fact.Description)));
    }

    [Fact]
    public void Every_fact_belongs_to_one_system() =>
        Systems.All.SelectMany(system => system.Select(Catalogue.All)).Select(fact => fact.Id).Order(StringComparer.Ordinal)
            .ShouldBe(Catalogue.All.Select(fact => fact.Id));

    [Fact]
    public void Each_article_and_each_system_has_facts()
    {
        TheFacts.Quoted.Select(fact => fact.Evidence!.Source.Text).Distinct().Count().ShouldBe(5);
        Systems.All.Count.ShouldBe(7);
        Systems.All.ShouldAllBe(system => system.Select(Catalogue.All).Count > 0);
    }

    [Fact]
    public void Quotes_are_figures_and_names_and_no_sentences() =>
        TheFacts.Quoted.Where(fact => fact.Names.Count < 2 && fact.Evidence!.Exact.Split(' ').Length > 9).Select(fact => fact.Evidence!.Exact).ShouldBeEmpty();

    [Fact]
    public void Words_that_are_no_figure_have_their_meaning_in_English() =>
        TheFacts.All.Where(fact => fact.Text is not null && fact.Gloss is null).Select(fact => fact.Id).ShouldBeEmpty();

    [Fact]
    public void A_range_keeps_both_bounds_and_names_no_amount()
    {
        var planned = CashFlow.CapitalExpenditure[2025].From("Znews").Value;

        planned.Minimum.ShouldBe(60_000_000_000m);
        planned.Maximum.ShouldBe(65_000_000_000m);
        planned.Amount.ShouldBeNull();
        planned.Currency.ShouldBe("USD");
        planned.Decimals.ShouldBe(-9);
    }

    [Fact]
    public void More_than_is_a_strict_minimum()
    {
        var price = Deals.ScaleAi.Price.Value;

        price.Minimum.ShouldBe(14_000_000_000m);
        price.IsMinimumExclusive.ShouldBeTrue();
        price.Maximum.ShouldBeNull();
        price.Amount.ShouldBeNull();
    }

    [Fact]
    public void A_date_without_a_year_says_that_its_year_was_assumed()
    {
        var announced = Deals.ScaleAi.Purchased!.Value;

        announced.Earliest.ShouldBe(new NodaTime.LocalDate(2025, 6, 1));
        announced.Latest.ShouldBe(new NodaTime.LocalDate(2025, 6, 30));
        announced.Part.ShouldBe(DatePart.Mid);
        announced.IsYearAssumed.ShouldBeTrue();
    }

    [ArticlesFact]
    public void Quotes_stand_in_the_articles_to_the_character()
    {
        foreach (var fact in TheFacts.Quoted)
        {
            var text = File.ReadAllText(Path.Combine(CatalogueSources.TextsDirectory, fact.Evidence!.Source.Text));
            text[fact.Evidence!.Position.Start..fact.Evidence!.Position.End].ShouldBe(fact.Evidence!.Exact);
            string.Concat(text.EnumerateRunes().Skip(fact.Evidence!.CodePoints.Start).Take(fact.Evidence!.CodePoints.End - fact.Evidence!.CodePoints.Start))
                .ShouldBe(fact.Evidence!.Exact);
        }
    }
}
