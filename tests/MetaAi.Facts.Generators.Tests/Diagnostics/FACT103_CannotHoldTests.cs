using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT103_CannotHoldTests
{
    [Theory]
    [InlineData("MonetaryAmount", "35 %", "a percentage (35 %)", "Fact<Ratio>")]
    [InlineData("Ratio", "48 millions d'euros", "an amount of money (48 million EUR)", "Fact<MonetaryAmount>")]
    [InlineData("ExtendedDate", "35 %", "a percentage (35 %)", "Fact<Ratio>")]
    [InlineData("decimal", "48 millions d'euros", "an amount of money", "Fact<MonetaryAmount>")]
    [InlineData("decimal", "180 salariés", "a count (180 salariés)", "Fact<Quantity>")]
    [InlineData("Ratio", "180", "a number (180)", "Fact<decimal>")]
    [InlineData("decimal", "environ 1250", "a hedged number (about 1250)", "Fact<Quantity>")]
    [InlineData("decimal", "1250 à 1300", "a range (1250 to 1300)", "Fact<Quantity>")]
    [InlineData("LocalDate", "avril 2024", "a period (2024-04)", "Fact<ExtendedDate>")]
    [InlineData("LocalDate", "mi-juin", "a hedged or partial date (mid 2024-06)", "Fact<ExtendedDate>")]
    [InlineData("YearMonth", "mi-juin", "a hedged or partial date (mid 2024-06)", "Fact<ExtendedDate>")]
    [InlineData("DateInterval", "mi-juin", "a hedged or partial date (mid 2024-06)", "Fact<ExtendedDate>")]
    [InlineData("YearMonth", "14 mars 2019", "a period (2019-03-14)", "Fact<ExtendedDate>")]
    [InlineData("YearMonth", "du 3 au 9 mai 2024", "a period (2024-05-03 to 2024-05-09)", "Fact<ExtendedDate>")]
    [InlineData("Quantity", "35 %", "a percentage (35 %)", "Fact<Ratio>")]
    [InlineData("Quantity", "48 millions d'euros", "an amount of money (48 million EUR)", "Fact<MonetaryAmount>")]
    [InlineData("PercentagePoints", "35 %", "a percentage (35 %)", "Fact<Ratio>")]
    [InlineData("Ratio", "2 points de pourcentage", "a difference of percentages (2 pp)", "Fact<PercentagePoints>")]
    [InlineData("DurationRange", "14 mars 2019", "a period (2019-03-14)", "Fact<ExtendedDate>")]
    [InlineData("Quantity", "trois ans", "a length of time (3 years)", "Fact<DurationRange>")]
    [InlineData("DateInterval", "avant avril 2024", "a hedged or partial date", "Fact<ExtendedDate>")]
    public async Task A_type_that_would_lose_something_is_refused_with_the_one_that_holds_it(string type, string quote, string said, string holder)
    {
        var run = await Brewery.Facts($$"""
            [[|Quote("{{quote}}")|]]
            public static partial Fact<{{type}}> Figure { get; }
            """).Run();

        run.ShouldFind(FactRules.CannotHold, $"'Fact<{type}>' cannot hold {said}", "declare " + holder);
    }

    [Theory]
    [InlineData("decimal", "180")]
    [InlineData("Ratio", "35 %")]
    [InlineData("ExtendedDate", "mi-juin")]
    [InlineData("DateInterval", "du 3 au 9 mai 2024")]
    [InlineData("YearMonth", "avril 2024")]
    [InlineData("LocalDate", "14 mars 2019")]
    public async Task A_type_that_holds_all_of_it_is_clean(string type, string quote) => (await Brewery.Facts($$"""
        [Quote("{{quote}}")]
        public static partial Fact<{{type}}> Figure { get; }
        """).Run()).ShouldBeClean();
}
