using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT027_NameContradictsPeriodTests
{
    [Theory]
    [InlineData("Sales2022", "Period = \"2023\"", "2022")]
    [InlineData("Sales2022Q3", "Period = \"2023-Q3\"", "2022")]
    [InlineData("SalesFY2022", "PeriodQuote = \"en 2023\"", "2022")]
    [InlineData("Sales1999Total", "Period = \"2023\"", "1999")]
    [InlineData("Sales2022", "Period = \"2023\", Concept = \"Sales\"", "2022")]
    [InlineData("From2022To2023", "Period = \"2023\"", "2022")]
    [InlineData("Sales2023Q1", "Period = \"2023-Q2\"", "Q1")]
    [InlineData("SalesH1", "Period = \"2023-10\"", "H1")]
    public async Task A_name_of_another_year_than_the_period_is_refused(string name, string period, string year)
    {
        var run = await Fact(name, period).Run();

        run.ShouldFind(FactRules.NameContradictsPeriod, $"'{name}' is named after {year}");
    }

    [Theory]
    [InlineData("Sales2023", "Period = \"2023\"")]
    [InlineData("Sales2023Q3", "Period = \"2023-Q3\"")]
    [InlineData("Sales2023", "Period = \"2023-07/2024-06\"")]
    [InlineData("Sales2024", "Period = \"2023-07/2024-06\"")]
    [InlineData("From2022To2023", "Period = \"2022/2023\"")]
    [InlineData("Agenda2030Sales", "Period = \"2023\", Concept = \"Sales\"")]
    [InlineData("Sales2023H2", "Period = \"2023-Q3\"")]
    [InlineData("SalesQ2", "Period = \"2023\"")]
    [InlineData("Sales20231", "Period = \"2023\"")]
    [InlineData("Sales0815", "Period = \"2023\"")]
    [InlineData("Sales", "Period = \"2023\"")]
    public async Task A_name_of_a_year_of_the_period_and_a_number_that_is_no_year_are_clean(string name, string period) => (await Fact(name, period).Run()).ShouldBeClean();

    [Fact]
    public async Task A_record_is_named_after_a_year_of_its_facts_too()
    {
        var run = await Brewery.Facts("""
            public sealed record Year
            {
                public required Fact<MonetaryAmount> Sales { get; init; }
                public Fact<ExtendedDate>? Opened { get; init; }
            }

            [[|Quote("48 millions d'euros", For = nameof(Year.Sales), Period = "2023")|]]
            [Quote("le 14 mars 2019", For = nameof(Year.Opened))]
            public static partial Year Results2022 { get; }
            """).Run();

        run.ShouldFind(FactRules.NameContradictsPeriod, "'Results2022' is named after 2022", "its period is 2023");
    }

    private static TestProject Fact(string name, string period) => Brewery.Facts($$"""
        [[|Quote("48 millions d'euros", {{period}})|]]
        public static partial Fact<MonetaryAmount> {{name}} { get; }
        """);
}
