using MetaAi.Facts.Generators.Tests.Samples;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using NodaTime;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>What one quote becomes, for each type that a fact can have: the code, and the value that it gives.</summary>
public sealed class SingleFactTests
{
    [Fact]
    public async Task An_amount()
    {
        var amount = (await Generate<MonetaryAmount>("\"48 millions d'euros\", Period = \"2023\"")).Value;

        (amount.Amount, amount.Minimum, amount.Maximum).ShouldBe((48_000_000m, 48_000_000m, 48_000_000m));
        (amount.Currency, amount.Decimals, amount.Hedge).ShouldBe(("EUR", -6, Hedge.Exact));
    }

    [Fact]
    public async Task An_amount_between_bounds()
    {
        var amount = (await Generate<MonetaryAmount>("\"entre 50 et 55 millions d'euros\", Period = \"2024\", Modality = Modality.Forecast")).Value;

        (amount.Amount, amount.Minimum, amount.Maximum).ShouldBe((null, 50_000_000m, 55_000_000m));
        amount.BoundsOrigin.ShouldBe(BoundsOrigin.Stated);
    }

    [Fact]
    public async Task An_amount_that_is_more_than()
    {
        var amount = (await Generate<MonetaryAmount>("\"plus de 60 millions d'euros\", Period = \"2025\"")).Value;

        (amount.Amount, amount.Minimum, amount.Maximum).ShouldBe((null, 60_000_000m, null));
        (amount.IsMinimumExclusive, amount.Hedge).ShouldBe((true, Hedge.MoreThan));
    }

    [Fact]
    public async Task An_amount_that_is_about()
    {
        var amount = (await Generate<MonetaryAmount>("\"environ 9 millions d'euros\", Per = \"year\"")).Value;

        (amount.Amount, amount.Minimum, amount.Maximum).ShouldBe((9_000_000m, null, null));
        amount.Hedge.ShouldBe(Hedge.Approx);
    }

    [Fact]
    public async Task A_percentage()
    {
        var ratio = (await Generate<Ratio>("\"35 %\", Of = \"sales\"")).Value;

        (ratio.Amount, ratio.Form, ratio.Decimals).ShouldBe((Rational.Of(35, 100), RatioForm.Percent, 0));
    }

    [Fact]
    public async Task A_fraction()
    {
        var ratio = (await Generate<Ratio>("\"Un tiers\", Of = \"customers\"")).Value;

        (ratio.Amount, ratio.Form, ratio.Decimals).ShouldBe((Rational.Of(1, 3), RatioForm.Fraction, null));
    }

    [Fact]
    public async Task A_multiple()
    {
        var ratio = (await Generate<Ratio>("\"le double\"")).Value;

        (ratio.Amount, ratio.Form, ratio.Decimals).ShouldBe((Rational.FromDecimal(2), RatioForm.Multiple, null));
    }

    [Fact]
    public async Task The_middle_of_a_month_in_a_year_that_the_source_gives()
    {
        var date = (await Generate<ExtendedDate>("\"mi-juin\"")).Value;

        (date.Earliest, date.Latest, date.Part).ShouldBe((new LocalDate(2024, 6, 1), new LocalDate(2024, 6, 30), DatePart.Mid));
        (date.Edtf, date.IsYearAssumed).ShouldBe(("2024-06", false));
    }

    [Fact]
    public async Task The_middle_of_a_month_in_a_year_that_is_assumed()
    {
        var fact = await Generate<ExtendedDate>("\"mi-juin\"", issued: "2024?");

        (fact.Value.Earliest, fact.Value.Part, fact.Value.IsYearAssumed).ShouldBe((new LocalDate(2024, 6, 1), DatePart.Mid, true));
        fact.Notes.ShouldBe(["FACT152"]);
    }

    [Fact]
    public async Task A_number()
    {
        var fact = await Generate<decimal>("\"1250\"");

        (fact.Value, fact.Decimals, fact.Figure!.Value.Kind).ShouldBe((1250m, 0, FigureKind.Number));
    }

    [Fact]
    public async Task A_day() => (await Generate<LocalDate>("\"14 mars 2019\"")).Value.ShouldBe(new LocalDate(2019, 3, 14));

    [Fact]
    public async Task A_month() => (await Generate<YearMonth>("\"avril 2024\"")).Value.ShouldBe(new YearMonth(2024, 4));

    [Fact]
    public async Task A_stretch_of_days() =>
        (await Generate<DateInterval>("\"du 3 au 9 mai 2024\"")).Value.ShouldBe(new DateInterval(new LocalDate(2024, 5, 3), new LocalDate(2024, 5, 9)));

    [Fact]
    public async Task Words_with_what_they_mean()
    {
        var fact = await Generate<string>("\"La directrice\", Gloss = \"the managing director\", Claimant = \"the board\", Via = [\"the bailiff\", \"a clerk\"]");

        (fact.Value, fact.Gloss, fact.Claimant).ShouldBe(("La directrice", "the managing director", "the board"));
        fact.Via.ShouldBe(["the bailiff", "a clerk"]);
    }

    [Fact]
    public async Task A_value_that_is_not_disclosed()
    {
        var fact = await Generate<MonetaryAmount>("\"Le prix du rachat reste secret\", Undisclosed = true");

        (fact.ValueKind, fact.TryGetValue(out _), fact.Evidence!.Exact).ShouldBe((ValueKind.SomeValue, false, "Le prix du rachat reste secret"));
    }

    [Fact]
    public async Task A_value_that_does_not_exist()
    {
        var fact = await Generate<MonetaryAmount>("\"Aucun dividende\", NoValue = true, Rank = Rank.Preferred, RankReason = \"the accounts\", Remark = \"so far\"");

        (fact.ValueKind, fact.TryGetValue(out _)).ShouldBe((ValueKind.NoValue, false));
        (fact.Rank, fact.RankReason, fact.Remark).ShouldBe((Rank.Preferred, "the accounts", "so far"));
    }

    private static async Task<Fact<T>> Generate<T>(string quote, string issued = "2024")
        where T : notnull
    {
        var type = typeof(T) == typeof(decimal) ? "decimal" : typeof(T) == typeof(string) ? "string" : typeof(T).Name;
        var project = Brewery.Facts($$"""
                /// <summary>The figure.</summary>
                [Quote({{quote}})]
                public static partial Fact<{{type}}> Figure { get; }
            """);
        var run = await (project with { Sources = [.. project.Sources.Select(source => source.Replace("\"2024\")", $"\"{issued}\")", StringComparison.Ordinal))] }).Run();
        run.CompilerProblems.ShouldBeEmpty();
        await Verify(run.Generated).Only("Ledger");
        var assembly = run.Load();
        var fact = assembly.Fact("Test.Ledger.Figure");
        assembly.Read("Test.Ledger", "Figure").ShouldBeSameAs(fact);
        return (Fact<T>)fact;
    }
}
