using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Interop.NodaMoney;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT051_NotOneAmountTests
{
    private const string Facts = """
            [Quote("48 millions d'euros", Period = "2023")]
            public static partial Fact<MonetaryAmount> Sales2023 { get; }

            [Quote("environ 9 millions d'euros")]
            public static partial Fact<MonetaryAmount> Malt { get; }

            [Quote("plus de 60 millions d'euros", Period = "2025")]
            public static partial Fact<MonetaryAmount> Sales2025 { get; }

            [Quote("Le prix du rachat reste secret", Undisclosed = true)]
            public static partial Fact<MonetaryAmount> Price { get; }

            [Quote("plus de 60 millions d'euros", Period = "2025", Concept = "Plans", Via = ["Quay Gazette"], Modality = Modality.Forecast, Overlaps = true)]
            public static partial Fact<MonetaryAmount> Planned2025 { get; }

            [Quote("48 millions d'euros", Period = "2023", Concept = "Reports", Via = ["Quay Gazette"], Overlaps = true)]
            public static partial Fact<MonetaryAmount> Reported2023 { get; }

            public sealed record Plan
            {
                public required Fact<MonetaryAmount> Sales { get; init; }
                public required Fact<MonetaryAmount> Before { get; init; }
            }

            [Quote("entre 50 et 55 millions d'euros", Period = "2024", Overlaps = true)]
            [Quote("48 millions d'euros", Period = "2023", Overlaps = true)]
            public static partial FactSeries<MonetaryAmount> Sales { get; }

            [Quote("entre 50 et 55 millions d'euros", For = nameof(Plan.Sales), Period = "2024")]
            [Quote("41,5 millions d'euros", For = nameof(Plan.Before), Period = "2022")]
            public static partial Plan Year { get; }
        """;

    [Theory]
    [InlineData("Ledger.Sales2025.[|ToMoney|]()", "'Ledger.Sales2025'", "plus de 60 millions d'euros")]
    [InlineData("Ledger.Sales2025.Value.[|ToMoney|]()", "'Ledger.Sales2025.Value'", "plus de 60 millions d'euros")]
    [InlineData("Ledger.Year.Sales.[|ToMoney|]()", "'Ledger.Year.Sales'", "entre 50 et 55 millions d'euros")]
    [InlineData("Ledger.Year.Sales.Value.[|ToMoney|]()", "'Ledger.Year.Sales.Value'", "entre 50 et 55 millions d'euros")]
    [InlineData("Ledger.Sales[2024].From(\"Accounts\").[|ToMoney|]()", "'Ledger.Sales[2024].From(\"Accounts\")'", "entre 50 et 55 millions d'euros")]
    [InlineData("Ledger.Sales[\"2024?\"].From(\"Accounts\").Value.[|ToMoney|]()", "'Ledger.Sales", "entre 50 et 55 millions d'euros")]
    [InlineData("Ledger.Planned2025.[|ToMoney|]()", "'Ledger.Planned2025'", "plus de 60 millions d'euros")]
    [InlineData("Ledger.Sales2025!.[|ToMoney|]()", "'Ledger.Sales2025", "plus de 60 millions d'euros")]
    [InlineData("(Ledger.Sales2025).[|ToMoney|]()", "Ledger.Sales2025", "plus de 60 millions d'euros")]
    [InlineData("Ledger.Sales2025?.[|ToMoney|]()!", "'Ledger.Sales2025'", "plus de 60 millions d'euros")]
    [InlineData("Ledger.Year?.Sales.[|ToMoney|]()!", "Sales", "entre 50 et 55 millions d'euros")]
    [InlineData("Ledger.Year?.Sales?.Value.[|ToMoney|]()!", "Value", "entre 50 et 55 millions d'euros")]
    [InlineData("global::MetaAi.Facts.Generated.For_Test.NodaMoneyConversions.[|ToMoney|](Ledger.Sales2025)", "'Ledger.Sales2025'", "plus de 60 millions d'euros")]
    public async Task A_fact_that_is_not_one_amount_is_pointed_out(string call, string member, string quote)
    {
        var run = await Project(call).Run();

        run.ShouldFind(FactRules.NotOneAmount, member, quote, "use ToMoneyRange()");
    }

    [Fact]
    public async Task A_fact_of_a_reference_is_pointed_out_too()
    {
        var reference = await Brewery.Facts(Facts).Run();
        var project = new TestProject { Name = "User" }.With(StandIn.Version2).With(reference.Compilation.ToMetadataReference());

        var run = await project.With("class User { object Ask() => Test.Ledger.Year.Sales.[|ToMoney|](); }").Run();

        run.ShouldFind(FactRules.NotOneAmount, "'Test.Ledger.Year.Sales'");
    }

    [Theory]
    [InlineData("Ledger.Sales2023.ToMoney()")]
    [InlineData("Ledger.Reported2023.ToMoney()")]
    [InlineData("Ledger.Malt.ToMoney()")]
    [InlineData("Ledger.Malt?.ToMoney()!")]
    [InlineData("Ledger.Malt.Value.ToMoney()")]
    [InlineData("Ledger.Year.Before.ToMoney()")]
    [InlineData("Ledger.Sales2025.ToMoneyRange()")]
    [InlineData("Ledger.Price.ToMoney()")]
    [InlineData("new[] { Ledger.Sales2025 }[0].ToMoney()")]
    [InlineData("Ledger.Sales2025.ToString().ToMoney()")]
    public async Task What_is_one_amount_or_not_known_is_left_alone(string call) =>
        (await Project(call, "static class Own { public static int ToMoney(this string text) => text.Length; }").Run()).ShouldBeClean();

    [Fact]
    public async Task A_method_of_the_users_own_of_the_name_is_left_alone()
    {
        var run = await Brewery.Facts(Facts).With(Brewery.Usings + """
            static class Own { public static decimal? ToMoney(this Fact<MonetaryAmount> fact) => fact.Value.Maximum; }
            class User { object? Ask() => Ledger.Sales2025.ToMoney(); }
            """).With(StandIn.Version2).Run();

        run.ShouldBeClean();
    }

    private static TestProject Project(string call, string more = "") =>
        Brewery.Facts(Facts).With(StandIn.Version2).With(Brewery.Usings + $"class User {{ object Ask() => {call}; }}\n{more}");
}
