using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>What several quotes become that fill one record.</summary>
public sealed class RecordTests
{
    private const string Plans = """
            /// <summary>What the brewery plans.</summary>
            public sealed record Plan
            {
                public required Fact<MonetaryAmount> Sales { get; init; }
                public required Fact<Ratio> Export { get; init; }
                public Fact<ExtendedDate>? Delivery { get; init; }
                public Fact<string>? Founder { get; init; }
            }

            /// <summary>The plan for the year.</summary>
            [Quote("entre 50 et 55 millions d'euros", For = nameof(Plan.Sales), Period = "2024", Modality = Modality.Forecast)]
            [Quote("35 %", For = nameof(Plan.Export), Of = "sales")]
            [Quote("mi-juin", For = nameof(Plan.Delivery))]
            public static partial Plan Year { get; }
        """;

    [Fact]
    public async Task A_record_of_three_facts()
    {
        var run = await Brewery.Facts(Plans).Run();

        run.ShouldBeClean();
        await Verify(run.Generated).Only("Ledger");
    }

    [Fact]
    public async Task The_record_holds_the_facts_that_the_catalogue_has()
    {
        var assembly = (await Brewery.Facts(Plans).Run()).Load();

        var plan = assembly.Read("Test.Ledger", "Year")!;

        Member(plan, "Sales").ShouldBeSameAs(assembly.Fact("Test.Ledger.Year.Sales"));
        Member(plan, "Export").ShouldBeSameAs(assembly.Fact("Test.Ledger.Year.Export"));
        Member(plan, "Delivery").ShouldBeSameAs(assembly.Fact("Test.Ledger.Year.Delivery"));
        Member(plan, "Founder").ShouldBeNull();
        assembly.Fact("Test.Ledger.Year.Sales").Description.ShouldBe("50 to 55 million EUR (forecast)");
        assembly.Fact("Test.Ledger.Year.Sales").Concept.ShouldBe("Sales");
        assembly.Read("Test.Ledger", "Year").ShouldBeSameAs(plan);
    }

    private static object? Member(object record, string name) => record.GetType().GetProperty(name)!.GetValue(record);
}
