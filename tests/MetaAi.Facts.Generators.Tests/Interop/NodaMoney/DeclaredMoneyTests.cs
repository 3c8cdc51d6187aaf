using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using MetaAi.Testing;

namespace MetaAi.Facts.Generators.Tests.Interop.NodaMoney;

/// <summary>Facts that are declared with the money of NodaMoney.</summary>
public sealed class DeclaredMoneyTests
{
    private const string Text = """
        Le billet coûte 12,50 euros, le colis 7,5 roubles biélorusses, la barque 12,345 euros, le timbre 100,5 yens et la brique 1,25 ariary, soit 1,2 ariary.
        La caisse garde 14 dollars canadiens et 20 dollars. Le reste est secret.

        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task One_exact_amount_is_money(int version)
    {
        const string facts = """
                [Quote("48 millions d'euros", Period = "2023", Modality = Modality.Reported)]
                public static partial Fact<NodaMoney.Money> Sales2023 { get; }

                [Quote("Le prix du rachat reste secret", Undisclosed = true)]
                public static partial Fact<NodaMoney.Money> Price { get; }

                public sealed record Plant
                {
                    public required Fact<NodaMoney.Money> Vat { get; init; }
                    public Fact<NodaMoney.Money>? Dividend { get; init; }
                }

                [Quote("1,2 million de dollars", For = nameof(Plant.Vat), Currency = "USD")]
                public static partial Plant Works { get; }
            """;

        (await Brewery.Facts(facts).Evaluate(StandIn.Of(version), """
            Test.Ledger.Sales2023.Value
            Test.Ledger.Works.Vat.Value
            Test.Ledger.Works.Dividend
            Test.Ledger.Price.Value
            Test.Ledger.Sales2023
            Test.Ledger.Sales2023.Decimals
            Test.Ledger.Sales2023.Unit
            Test.Ledger.Sales2023.Equals(Test.Ledger.Sales2023)
            Test.Ledger.Sales2023.UntypedValue is global::NodaMoney.Money
            Test.Ledger.Sales2023.ToMonetaryAmount()
            Test.Ledger.Sales2023.ToMonetaryAmount().Decimals
            Test.Ledger.Price.ToMonetaryAmount()
            """)).ShouldBe("""
            48000000 EUR
            1200000 USD

            InvalidOperationException: The value of 'Test.Ledger.Price' is undisclosed: the source says that there is one, and not what it is.
            Sales 2023: reported: 48 million EUR (Quay Gazette)
            -6
            EUR
            True
            True
            48 million EUR
            -6
            InvalidOperationException: The value of 'Test.Ledger.Price' is undisclosed: the source says that there is one, and not what it is.
            """);
    }

    [Fact]
    public async Task It_is_exported_as_an_amount_is()
    {
        var (money, amount) = (await Record("NodaMoney.Money"), await Record("MonetaryAmount"));

        money.ShouldBe(amount);
        (money.Kind, money.Low, money.High, money.Unit, money.Decimals).ShouldBe(("money", "48000000", "48000000", "EUR", -6));

        static async Task<FactRecord> Record(string type)
        {
            var run = await Brewery.Facts($$"""
                [Quote("48 millions d'euros", Period = "2023")]
                public static partial Fact<{{type}}> Sales2023 { get; }
                """).With(StandIn.Version2).Run();
            run.ShouldBeClean();
            return FactRecord.From(run.Load(StandIn.Version2.Image).Fact("Test.Ledger.Sales2023"));
        }
    }

    [Fact]
    public async Task Its_code()
    {
        var run = await Brewery.Facts("""
                /// <summary>The sales of the year.</summary>
                [Quote("48 millions d'euros", Period = "2023")]
                public static partial Fact<NodaMoney.Money> Sales2023 { get; }
            """).With(StandIn.Version2).Run();

        run.ShouldBeClean();
        await Verify(run.Generated).Only("Ledger");
    }

    [Theory]
    [InlineData("environ 9 millions d'euros", "a hedged amount of money (about 9 million EUR)")]
    [InlineData("plus de 60 millions d'euros", "a hedged amount of money (more than 60 million EUR)")]
    [InlineData("entre 50 et 55 millions d'euros", "a range of money (50 to 55 million EUR)")]
    [InlineData("35 %", "a percentage (35 %)", "Ratio")]
    public async Task A_hedge_a_range_and_another_kind_are_refused(string quote, string said, string holder = "MonetaryAmount")
    {
        var run = await Brewery.Facts($$"""
            [[|Quote("{{quote}}")|]]
            public static partial Fact<NodaMoney.Money> Figure { get; }
            """).With(StandIn.Version2).Run();

        run.ShouldFind(FactRules.CannotHold, $"'Fact<NodaMoney.Money>' cannot hold {said}; declare Fact<{holder}>");
    }

    [Theory]
    [InlineData("12,345 euros", "digits below the minor unit of EUR (12.345 EUR)")]
    [InlineData("100,5 yens", "digits below the minor unit of JPY (100.5 JPY)")]
    [InlineData("1,25 ariary", "digits below the minor unit of MGA (1.25 MGA)", "MGA")]
    public async Task Digits_below_the_minor_unit_are_refused(string quote, string said, string? currency = null)
    {
        var run = await Purse($$"""[[|Quote("{{quote}}"{{(currency is null ? "" : $", Currency = \"{currency}\"")}})|]]""").Run();

        run.ShouldFind(FactRules.CannotHold, $"'Fact<NodaMoney.Money>' cannot hold {said}; declare Fact<MonetaryAmount>");
    }

    [Theory]
    [InlineData("12,50 euros")]
    [InlineData("1,2 ariary")]
    [InlineData("14 dollars canadiens")]
    public async Task Digits_that_the_minor_unit_holds_are_kept(string quote) => (await Purse($$"""[Quote("{{quote}}")]""").Run()).ShouldBeClean();

    [Fact]
    public async Task An_ambiguous_currency_is_refused_as_for_an_amount() =>
        (await Purse("""[[|Quote("20 dollars")|]]""").Run()).ShouldFind(FactRules.CurrencyUndeclared, "'$' is no currency until one is declared");

    // Versions of NodaMoney differ in what they round and know: that must neither be silent nor take another fact down.
    [Fact]
    public async Task What_NodaMoney_rounds_or_refuses_all_the_same_is_said_when_it_is_read_and_harms_no_other_fact()
    {
        var project = Purse("""[Quote("12,50 euros")]""", """[Quote("7,5 roubles biélorusses")] public static partial Fact<NodaMoney.Money> Fund { get; }""");

        (await project.Evaluate(StandIn.Version2, """
            Test.Purse.Figure.Value
            Test.Purse.Fund
            global::MetaAi.Facts.FactRecord.From(Test.Purse.Fund).Low
            Test.Purse.Fund.Value
            Test.Purse.Fund.TryGetValue(out _)
            global::NodaMoney.Context.MoneyContext.CurrentContext = new() { Unit = 1m }
            Test.Purse.Figure.Value
            Test.Purse.Figure.Description
            """)).ShouldBe("""
            12.5 EUR
            Fund: 7.5 BYN (purse)
            7.5
            InvalidOperationException: The value of 'Test.Purse.Fund', quoted as '7,5 roubles biélorusses', cannot be made: BYN is unknown currency code!
            False
            NodaMoney.Context.MoneyContext
            InvalidOperationException: The value of 'Test.Purse.Figure', quoted as '12,50 euros', cannot be made: NodaMoney would round 12.5 EUR; declare Fact<MonetaryAmount>.
            12.5 EUR
            """);
    }

    [Theory]
    [InlineData("public struct Money;")]
    [InlineData("public struct Money(decimal amount) { public decimal Amount => amount; }")]
    [InlineData("public class Money(decimal amount, string code) { public decimal Amount => amount; public string Code => code; }")]
    public async Task Another_type_of_the_name_is_no_type_of_a_fact(string money)
    {
        var run = await Brewery.Facts("""
            [Quote("48 millions d'euros")]
            public static partial Fact<NodaMoney.Money> [|Sales|] { get; }
            """).With($"namespace NodaMoney {{ {money} }}").Run();

        run.Findings.ShouldHaveSingleItem().Id.ShouldBe(FactRules.UnsupportedType.Id);
        run.CompilerErrors.ShouldBeEmpty();
    }

    private static TestProject Purse(string quote, string more = "") => TestProject.Of(Brewery.Usings + $$"""
        [SourceSet]
        public static partial class Texts
        {
            [Source("purse.txt", Publisher = "purse", Language = "fr", Issued = "2024")]
            public static partial Source Purse { get; }
        }

        [FactSet(Subject = "The purse", Source = nameof(Texts.Purse))]
        public static partial class Purse
        {
            {{quote}}
            public static partial Fact<NodaMoney.Money> Figure { get; }

            {{more}}
        }
        """, TestFile.Text("purse.txt", Text)).With(StandIn.Version2);
}
