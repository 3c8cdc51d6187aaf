using System.Reflection;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>What is generated for one concept over time.</summary>
public sealed class SeriesTests
{
    private const string Id = "Test.Ledger.Investment";

    private const string Firms = """
            /// <summary>Firms.</summary>
            public enum Firm
            {
                /// <summary>One.</summary>
                Amazone,

                /// <summary>Two.</summary>
                Compas,

                /// <summary>Three.</summary>
                GrandLarge,
            }

        """;

    // Each holds by itself, of a point that others may state too.
    private static readonly string[] Statements =
    [
        """[Quote("60 à 65 millions d'euros", Period = "2025", Modality = Modality.Forecast)]""",
        """[Quote("39 millions d'euros", Period = "2024")]""",
        """[Quote("entre 60 et 80 millions d'euros", Period = "2025?", Modality = Modality.Forecast, Source = "Press")]""",
        """[Quote("31 millions d'euros", Period = "2023-01-01/2023-12-31")]""",
        """[Quote("70 millions d'euros", Period = "2025", Modality = Modality.Estimate, Claimant = "The head")]""",
        """[Quote("2 euros", Period = "2024-01-01/..")]""",
        """[Quote("environ 40 millions d'euros", Period = "2024", Source = "Press")]""",
        """[Quote("52 millions d'euros", Period = "2024", Source = "Press", Claimant = "A councillor")]""",
        """[Quote("39 millions d'euros", Period = "2024", Source = "Press", Claimant = "The budget")]""",
        """[Quote("plus de 90 millions d'euros", Period = "2026-H1", Modality = Modality.Forecast, Source = "Press")]""",
    ];

    [Fact]
    public async Task A_series_of_two_sources()
    {
        var run = await Waterworks.Facts(Waterworks.Investment).Run();

        run.ShouldBeClean();
        await Verify(run.Generated).Only("Ledger");
    }

    [Fact]
    public async Task Each_quote_is_a_statement_of_the_catalogue()
    {
        var run = await Waterworks.Facts(Waterworks.Investment).Run();

        run.ShouldBeClean();
        var assembly = run.Load();
        FactCatalogue.Of(assembly).All.Select(fact => fact.Id).ShouldBe([$"{Id}[2023].Budget", $"{Id}[2024].Budget", $"{Id}[2025].Budget", $"{Id}[2025].Press"]);
        FactCatalogue.Of(assembly).All.ShouldAllBe(fact => fact.Concept == "Investment" && fact.Subject == "Val Utility");
        var series = Series(assembly, "Investment");
        series.Id.ShouldBe(Id);
        series.Points.Select(point => point.Name).ShouldBe(["2023", "2024", "2025"]);
        series[2025].Statements.Select(statement => statement.Value.Maximum).ShouldBe([65_000_000m, 80_000_000m]);
        series[2024].Preferred.ShouldBeSameAs(FactCatalogue.Of(assembly)[$"{Id}[2024].Budget"]);
    }

    [Fact]
    public async Task An_id_says_the_kind_of_statement_or_who_says_so_where_a_source_states_a_point_several_times_and_nowhere_else()
    {
        var run = await Waterworks.Facts(Declaration(Statements)).Run();

        run.ShouldBeClean();
        FactCatalogue.Of(run.Load()).All.Select(fact => fact.Id[Id.Length..]).ShouldBe(
        [
            "[2023].Budget", "[2024-01-01/..].Budget", "[2024].Budget", "[2024].Press.ACouncillor", "[2024].Press.Publisher", "[2024].Press.TheBudget",
            "[2025].Budget.Estimate", "[2025].Budget.Forecast", "[2025].Press", "[2026-H1].Press",
        ]);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Any_of_the_statements_in_any_order_have_ids_of_their_own_and_give_the_same_code(int seed)
    {
        var random = new Random(seed);
        string[] taken = [.. Statements.Where(_ => random.Next(3) > 0).DefaultIfEmpty(Statements[0])];
        string[] shuffled = [.. taken];
        random.Shuffle(shuffled);

        var run = await Waterworks.Facts(Declaration(taken)).Run();

        run.ShouldBeClean();
        WithoutOrdinals(await Waterworks.Facts(Declaration(shuffled)).Run()).ShouldBe(WithoutOrdinals(run));
        var series = Series(run.Load(), "Investment");
        series.Statements.Select(statement => statement.Id).Distinct().Count().ShouldBe(taken.Length);
        series.Statements.ShouldAllBe(statement => series[statement.Period!.Edtf].From(statement.Id.Substring(series[statement.Period!.Edtf].Id.Length + 1)) == statement);
    }

    [Fact]
    public async Task Names_of_one_text_and_period_unite()
    {
        var run = await Waterworks.Facts(Firms + """
            /// <summary>Partners.</summary>
            [Quote("Amazone et Compas", Period = "2024")]
            [Quote("Compas", Prefix = "ne reste que ", Period = "2025")]
            [Quote("Amazone et Compas", Period = "2024", Source = "Press")]
            [Quote("Grand Large", Period = "2024")]
            public static partial FactSeries<NameList<Firm>> Partners { get; }
            """).Run();

        run.ShouldBeClean();
        var assembly = run.Load();
        assembly.Fact("Test.Ledger.Partners[2024].Budget").Names.ShouldBe(["Amazone", "Compas", "GrandLarge"]);
        assembly.Fact("Test.Ledger.Partners[2024].Press").Names.ShouldBe(["Amazone", "Compas"]);
        assembly.Fact("Test.Ledger.Partners[2025].Budget").Names.ShouldBe(["Compas"]);
    }

    [Theory]
    [InlineData("[Quote(\"Grand Large\", Period = \"2024\", Remark = \"r\")]", "FACT012")]
    [InlineData("[Quote(\"Compas\", Prefix = \"Amazone et \", Period = \"2024\", Overlaps = true)]", "FACT112")]
    [InlineData("[Quote(\"Petit Large\", Period = \"2024\")]", "FACT110")]
    public async Task A_list_without_one_of_its_names_is_no_point(string quote, string id)
    {
        var run = await Waterworks.Facts(Firms + $$"""
            [Quote("Amazone et Compas", Period = "2024")]
            {{quote}}
            public static partial FactSeries<NameList<Firm>> Partners { get; }
            """).Run();

        run.Findings.Select(finding => finding.Id).ShouldBe([id]);
        FactCatalogue.Of(run.Load()).All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_member_of_a_record_may_be_a_series()
    {
        var run = await Waterworks.Facts("""
            /// <summary>A plan.</summary>
            public sealed record Plan
            {
                /// <summary>Money.</summary>
                public required FactSeries<MonetaryAmount> Money { get; init; }

                /// <summary>Who leads it.</summary>
                public Fact<string>? Director { get; init; }
            }

            /// <summary>The plan.</summary>
            [Quote("39 millions d'euros", Period = "2024", For = nameof(Plan.Money))]
            [Quote("Odile Carmin", For = nameof(Plan.Director))]
            [Quote("31 millions d'euros", Period = "2023", For = nameof(Plan.Money))]
            public static partial Plan Main { get; }

            /// <summary>Growth.</summary>
            [Formula("Main.Money[2024] / Main.Money[2023] - 1")]
            public static partial Derived<Ratio> Growth { get; }
            """).Run();

        run.ShouldBeClean();
        var assembly = run.Load();
        FactCatalogue.Of(assembly).All.Select(fact => fact.Id).ShouldBe(
            ["Test.Ledger.Growth", "Test.Ledger.Main.Director", "Test.Ledger.Main.Money[2023].Budget", "Test.Ledger.Main.Money[2024].Budget"]);
        ((IFact)assembly.Read("Test.Ledger", "Growth")!).Description.ShouldBe("25.8 % (22.2 % to 29.6 %)");
    }

    [Fact]
    public async Task A_statement_that_does_not_hold_leaves_the_others_in_the_catalogue_and_the_series_throws()
    {
        var run = await Waterworks.Facts("""
            [Quote("39 millions d'euros", Period = "2024")]
            [Quote("32 millions d'euros", Period = "2023")]
            public static partial FactSeries<MonetaryAmount> Investment { get; }
            """).Run();

        run.FindingsWithPlaces.ShouldBe(["FACT202 at Quote(\"32 millions d'euros\", Period = \"2023\")"]);
        var assembly = run.Load();
        FactCatalogue.Of(assembly).All.Select(fact => fact.Id).ShouldBe([$"{Id}[2024].Budget"]);
        Should.Throw<InvalidOperationException>(() => assembly.Read("Test.Ledger", "Investment")).Message.ShouldStartWith("FACT202: ");
    }

    [Theory]
    [InlineData("[Quote(\"39 millions d'euros\", Period = \"2024\", For = \"Money\")]", "FACT012")]
    [InlineData("", "FACT024")]
    [InlineData("[Quote(\"39 millions d'euros\", Period = \"2024\")] [Formula(\"1\")]", "FACT313")]
    public async Task What_a_series_does_not_have_is_refused(string attributes, string id)
    {
        var run = await Waterworks.Facts($"{attributes} public static partial FactSeries<MonetaryAmount> Investment {{ get; }}").Run();

        run.Findings.Select(finding => finding.Id).ShouldBe([id]);
        run.CompilerErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_series_of_a_type_that_no_quote_is_read_into_says_which_to_declare()
    {
        var run = await Waterworks.Facts("""[Quote("39 millions d'euros", Period = "2024")] public static partial FactSeries<double> [|Investment|] { get; }""").Run();

        run.ShouldFind(FactRules.UnsupportedType, "'MetaAi.Facts.FactSeries<double>'", "declare FactSeries<decimal>");
    }

    [Fact]
    public async Task Without_the_texts_the_lock_proves_each_statement()
    {
        var project = Waterworks.Facts(Declaration(Statements));

        var run = await (project with { Files = [TestLock.Of(project)] }).Run();

        run.ShouldBeClean();
        run.Files.ShouldBe((await project.Run()).Files);
    }

    [Fact]
    public async Task What_one_quote_says_of_the_subject_and_the_concept_holds_for_all()
    {
        var run = await Waterworks.Facts("""
            /// <summary>Money.</summary>
            [Quote("39 millions d'euros", Period = "2024")]
            [Quote("31 millions d'euros", Period = "2023", Subject = "The works", Concept = "Spending")]
            public static partial FactSeries<MonetaryAmount> Investment { get; }
            """).Run();

        run.ShouldBeClean();
        FactCatalogue.Of(run.Load()).All.ShouldAllBe(fact => fact.Subject == "The works" && fact.Concept == "Spending");
    }

    [Fact]
    public async Task Two_subjects_are_refused_at_the_later_quote() => (await Waterworks.Facts("""
        [Quote("39 millions d'euros", Period = "2024", Subject = "The town")]
        [[|Quote("31 millions d'euros", Period = "2023", Subject = "The works")|]]
        public static partial FactSeries<MonetaryAmount> Investment { get; }
        """).Run()).ShouldFind(FactRules.InvalidArgument, "Subject = \"The works\"", "'The town'");

    // Of two quotes with the same words the tools are told which one is meant.
    private static string WithoutOrdinals(Compiling.TestRun run) => string.Concat(run.Files["Test.Ledger.Facts.g.cs"].Split(", Quote = ").Select((part, i) => i == 0 ? part : part.TrimStart([.. "0123456789"])));

    private static string Declaration(IEnumerable<string> statements) => $$"""
            /// <summary>Investment.</summary>
            {{string.Join("\n    ", statements)}}
            public static partial FactSeries<MonetaryAmount> Investment { get; }
        """;

    private static FactSeries<MonetaryAmount> Series(Assembly assembly, string member) => assembly.Read("Test.Ledger", member).ShouldBeOfType<FactSeries<MonetaryAmount>>();
}
