using MetaAi.Facts.Dates;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>What quotes become of counts, differences of percentages, lengths of time and names: the code, and the value that it gives.</summary>
public sealed class KindTests
{
    [Fact]
    public async Task A_count()
    {
        var fact = await Generate<Quantity>("Quantity", """[Quote("12 000 cloches", Period = "2024")]""");

        (fact.Value.Amount, fact.Value.Unit, fact.Value.Decimals, fact.Unit).ShouldBe((12_000m, "cloches", 0, "cloches"));
    }

    [Fact]
    public async Task A_count_that_is_more_than()
    {
        var count = (await Generate<Quantity>("Quantity", """[Quote("plus de 1800 personnes", Of = "staff", Per = "site")]""")).Value;

        (count.Amount, count.Minimum, count.IsMinimumExclusive, count.Unit).ShouldBe((null, 1800m, true, "personnes"));
    }

    [Fact]
    public async Task A_count_whose_unit_is_declared()
    {
        var fact = await Generate<Quantity>("Quantity", """[Quote("sept", Suffix = " neuves", Unit = "bells")]""");

        (fact.Value.Amount, fact.Value.Unit, fact.Figure!.Value.Kind).ShouldBe((7m, "bells", FigureKind.Count));
    }

    [Fact]
    public async Task Percentage_points()
    {
        var points = (await Generate<PercentagePoints>("PercentagePoints", """[Quote("2 points de pourcentage")]""")).Value;

        (points.Amount, points.Unit).ShouldBe((2m, PointUnit.PercentagePoint));
    }

    [Fact]
    public async Task Basis_points()
    {
        var points = (await Generate<PercentagePoints>("PercentagePoints", """[Quote("25 points de base")]""")).Value;

        (points.Amount, points.Unit).ShouldBe((0.25m, PointUnit.BasisPoint));
    }

    [Fact]
    public async Task A_length_of_time_between_bounds()
    {
        var length = (await Generate<DurationRange>("DurationRange", """[Quote("trois à cinq ans", Modality = Modality.Forecast)]""")).Value;

        (length.Minimum, length.Maximum).ShouldBe((new CalendarDuration(3, DurationUnit.Year), new CalendarDuration(5, DurationUnit.Year)));
        length.Minimum!.Value.ToPeriod().ShouldBe(NodaTime.Period.FromYears(3));
    }

    [Fact]
    public async Task A_length_of_time_that_is_at_least()
    {
        var length = (await Generate<DurationRange>("DurationRange", """[Quote("au moins six mois")]""")).Value;

        (length.Amount, length.Minimum, length.Maximum, length.Hedge).ShouldBe((null, new CalendarDuration(6, DurationUnit.Month), null, Hedge.AtLeast));
    }

    [Fact]
    public async Task A_broken_length_of_time()
    {
        var length = (await Generate<DurationRange>("DurationRange", """[Quote("deux jours et demi")]""")).Value;

        length.Amount!.Value.ToString().ShouldBe("P2.5D");
        length.Amount.Value.ToPeriod().ShouldBe(NodaTime.Period.FromDays(2) + NodaTime.Period.FromHours(12));
    }

    [Fact]
    public async Task A_name()
    {
        var run = await Foundry.Facts(Property("Partner", """[Quote("Grand Large", Prefix = "« ", Gloss = "the tenant")]""")).Run();

        var fact = await Read(run);
        (fact.UntypedValue!.ToString(), fact.Description, fact.Gloss).ShouldBe(("GrandLarge", "GrandLarge, the tenant", "the tenant"));
        fact.Names.ShouldBe(["GrandLarge"]);
    }

    [Fact]
    public async Task A_list_of_names()
    {
        var run = await Foundry.Facts(Property("NameList<Partner>", """[Quote("Amazone, Grand Large et Compas", Claimant = "the press", Via = ["a clerk"])]""")).Run();

        var fact = await Read(run);
        fact.Names.ShouldBe(["Amazone", "GrandLarge", "Compas"]);
        (fact.Description, fact.Figure, fact.Text).ShouldBe(("Amazone, GrandLarge, Compas", null, null));
    }

    [Theory]
    [InlineData("35 %", "Of = \"the sales of 2023\", Change = true", "a change of 35 % from the sales of 2023", "change")]
    [InlineData("Un tiers", "Of = \"the sales\", Change = true, Per = \"year\"", "a change of 1/3 a year from the sales", "change")]
    [InlineData("Un tiers", "Of = \"the sales\"", "1/3 of the sales", "share")]
    [InlineData("Le prix du rachat reste secret", "Of = \"the sales\", Change = true, Undisclosed = true", "undisclosed, a change from the sales", "change")]
    public async Task A_ratio_is_a_change_where_that_is_declared(string words, string arguments, string line, string kind)
    {
        var run = await Brewery.Facts(Property("Ratio", $"[Quote(\"{words}\", {arguments})]")).Run();

        run.ShouldBeClean();
        var fact = run.Load().Fact("Test.Ledger.Figure");
        (fact.Description, fact.IsChange, FactRecord.From(fact).RatioKind).ShouldBe((line, kind == "change", kind));
        run.Files.Values.ShouldContain(file => file.Contains(line, StringComparison.Ordinal) && file.Contains($"RatioKind = \"{kind}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""[Quote("Amazone, Grand Large et Compas", Open = true)]""", "Amazone, GrandLarge, Compas and others")]
    [InlineData("""[Quote("Compas", Prefix = "aussi ", Open = true)] [Quote("Amazone ou de la Société du Môle")]""", "Compas, Amazone, Pier and others")]
    [InlineData("""[Quote("Compas", Prefix = "aussi ", Open = true)]""", "Compas and others")]
    public async Task Names_that_are_examples(string quotes, string words)
    {
        var run = await Foundry.Facts(Property("NameList<Partner>", quotes)).Run();

        run.ShouldBeClean();
        var fact = run.Load().Fact("Test.Ledger.Figure");
        (fact.Description, fact.IsOpenList, FactRecord.From(fact).Open).ShouldBe((words, true, true));
        FactRecord.From(fact).ToString().ShouldContain("\"open\":true");
        run.Files.Values.ShouldContain(file => file.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_that_stand_apart()
    {
        var run = await Foundry.Facts(Property(
            "NameList<Partner>", """[Quote("Compas", Prefix = "aussi ", Remark = "as the press has it")] [Quote("Amazone ou de la Société du Môle")]""")).Run();

        var fact = await Read(run);
        fact.Names.ShouldBe(["Compas", "Amazone", "Pier"]);
        fact.Evidence!.Exact.ShouldBe("Compas");
        fact.Evidence!.Further.ShouldHaveSingleItem().Exact.ShouldBe("Amazone ou de la Société du Môle");
        Foundry.Text.Substring(fact.Evidence!.Further[0].Position.Start, fact.Evidence!.Further[0].Exact.Length).ShouldBe(fact.Evidence!.Further[0].Exact);
    }

    [Theory]
    [InlineData("Quantity", "count")]
    [InlineData("PercentagePoints", "points")]
    [InlineData("DurationRange", "duration")]
    [InlineData("Partner", "names")]
    [InlineData("NameList<Partner>", "names")]
    [InlineData("MonetaryAmount", "money")]
    [InlineData("string", "text")]
    public async Task A_value_that_is_not_disclosed_or_does_not_exist(string type, string kind)
    {
        var run = await Foundry.Facts($$"""
                [Quote("resté secret", Undisclosed = true)]
                public static partial Fact<{{type}}> Figure { get; }

                [Quote("La presse", NoValue = true)]
                public static partial Fact<{{type}}> None { get; }
            """).Run();

        run.ShouldBeClean();
        var assembly = run.Load();
        var (some, none) = (FactRecord.From(assembly.Fact("Test.Ledger.Figure")), FactRecord.From(assembly.Fact("Test.Ledger.None")));
        (some.Kind, some.ValueKind, none.Kind, none.ValueKind).ShouldBe((kind, "some", kind, "none"));
        some.Values.ShouldBeEmpty();
    }

    private static string Property(string type, string quotes) => $$"""
            /// <summary>The figure.</summary>
            {{quotes}}
            public static partial Fact<{{type}}> Figure { get; }
        """;

    private static async Task<Fact<T>> Generate<T>(string type, string quote)
        where T : notnull => (Fact<T>)await Read(await Foundry.Facts(Property(type, quote)).Run());

    private static async Task<IFact> Read(TestRun run)
    {
        run.ShouldBeClean();
        await Verify(run.Generated).Only("Ledger");
        var assembly = run.Load();
        var fact = assembly.Fact("Test.Ledger.Figure");
        assembly.Read("Test.Ledger", "Figure").ShouldBeSameAs(fact);
        return fact;
    }
}
