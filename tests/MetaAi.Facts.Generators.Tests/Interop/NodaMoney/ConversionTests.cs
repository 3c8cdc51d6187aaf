using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using MetaAi.Testing;

namespace MetaAi.Facts.Generators.Tests.Interop.NodaMoney;

/// <summary>What the generated conversions give, over a stand-in for each major version of NodaMoney.</summary>
public sealed class ConversionTests
{
    private const string Facts = """
            [Quote("48 millions d'euros", Period = "2023")]
            public static partial Fact<MonetaryAmount> Sales2023 { get; }

            [Quote("environ 9 millions d'euros")]
            public static partial Fact<MonetaryAmount> Malt { get; }

            [Quote("plus de 60 millions d'euros", Period = "2025")]
            public static partial Fact<MonetaryAmount> Sales2025 { get; }

            [Quote("entre 50 et 55 millions d'euros", Period = "2024")]
            public static partial Fact<MonetaryAmount> Sales2024 { get; }

            [Quote("Le prix du rachat reste secret", Undisclosed = true)]
            public static partial Fact<MonetaryAmount> Price { get; }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task One_amount_is_money(int version) => (await Values(version, """
        Of(39_000_000_000m, 39_000_000_000m, "USD").ToMoney()
        Of(-12.34m, -12.34m, "EUR").ToMoney()
        Of(1250m, 1250m, "JPY").ToMoney()
        Of(1.234m, 1.234m, "KWD").ToMoney()
        Of(1.2m, 1.2m, "MGA").ToMoney()
        Of(3m, 3m, "XAU").ToMoney()
        Of(300m, 300m, "EUR", Hedge.Approx).ToMoney()
        Of(300m, 300m, "EUR", Hedge.Nearly).ToMoney()
        """)).ShouldBe("""
        39000000000 USD
        -12.34 EUR
        1250 JPY
        1.234 KWD
        1.2 MGA
        3 XAU
        300 EUR
        300 EUR
        """);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task What_is_not_one_amount_or_would_be_rounded_is_refused_and_says_what_to_use(int version) => (await Values(version, """
        Of(60m, 65m, "USD").ToMoney()
        Of(14m, null, "USD", Hedge.MoreThan).ToMoney()
        Of(null, 5m, "USD", Hedge.AtMost).ToMoney()
        Of(8m, 12m, "USD", Hedge.Tolerance).ToMoney()
        Of(12.345m, 12.345m, "USD").ToMoney()
        Of(12.5m, 12.5m, "JPY").ToMoney()
        Of(1.25m, 1.25m, "MGA").ToMoney()
        ((MonetaryAmount)null!).ToMoney()
        """)).ShouldBe("""
        InvalidOperationException: '60 to 65 USD' is not one amount: use ToMoneyRange().
        InvalidOperationException: 'more than 14 USD' is not one amount: use ToMoneyRange().
        InvalidOperationException: 'at most 5 USD' is not one amount: use ToMoneyRange().
        InvalidOperationException: 'between 8 USD and 12 USD' is not one amount: use ToMoneyRange().
        InvalidOperationException: '12.345 USD' has digits below the minor unit of USD: use ToMoneyRange(), which rounds outward.
        InvalidOperationException: '12.5 JPY' has digits below the minor unit of JPY: use ToMoneyRange(), which rounds outward.
        InvalidOperationException: '1.25 MGA' has digits below the minor unit of MGA: use ToMoneyRange(), which rounds outward.
        ArgumentNullException: Value cannot be null. (Parameter 'amount')
        """);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Bounds_are_rounded_outward_and_left_open_where_the_words_leave_them_open(int version) => (await Values(version, """
        Of(60_000_000_000m, 65_000_000_000m, "USD").ToMoneyRange()
        Of(12.341m, 67.891m, "USD").ToMoneyRange()
        Of(-67.891m, -12.341m, "USD").ToMoneyRange()
        Of(12.3m, 12.7m, "JPY").ToMoneyRange()
        Of(1.0001m, 1.0009m, "KWD").ToMoneyRange()
        Of(1.1m, 1.3m, "MGA").ToMoneyRange()
        Of(12.345m, 12.345m, "USD").ToMoneyRange()
        Of(39m, 39m, "USD").ToMoneyRange()
        Of(14m, null, "USD", Hedge.MoreThan).ToMoneyRange()
        Of(null, 5.555m, "USD", Hedge.LessThan).ToMoneyRange()
        Of(300m, 300m, "EUR", Hedge.Approx).ToMoneyRange()
        Of(60m, 65m, "EUR", Hedge.Approx).ToMoneyRange()
        Of(60m, 65m, "EUR", Hedge.AtLeast).ToMoneyRange()
        Of(60m, 65m, "EUR", Hedge.UpTo).ToMoneyRange()
        Of(79_228_162_514_264_337_593_543_950.335m, null, "KWD", Hedge.AtLeast).ToMoneyRange()
        ((MonetaryAmount)null!).ToMoneyRange()
        """)).ShouldBe("""
        60000000000 USD to 65000000000 USD
        12.34 USD to 67.9 USD
        -67.9 USD to -12.34 USD
        12 JPY to 13 JPY
        1 KWD to 1.001 KWD
        1 MGA to 1.4 MGA
        12.34 USD to 12.35 USD
        39 USD to 39 USD
        14 USD to open
        open to 5.56 USD
        open to open
        open to open
        60 EUR to open
        open to 65 EUR
        79228162514264337593543950.335 KWD to open
        ArgumentNullException: Value cannot be null. (Parameter 'amount')
        """);

    [Theory]
    [InlineData(1, "12 XAU to 13 XAU")]
    [InlineData(2, "12.3 XAU to 12.7 XAU")]
    public async Task What_NodaMoney_does_not_round_is_not_widened(int version, string range) =>
        (await Values(version, """Of(12.3m, 12.7m, "XAU").ToMoneyRange()""")).ShouldBe(range);

    [Theory]
    [InlineData(1, "ZZZ is an unknown currency code!")]
    [InlineData(2, "ZZZ is unknown currency code!")]
    public async Task A_currency_that_NodaMoney_does_not_know_is_said_to_be_so(int version, string reason) => (await Values(version, """
        Of(39m, 39m, "ZZZ").ToMoney()
        Of(39m, 40m, "ZZZ").ToMoneyRange()
        """)).ShouldBe($"""
        InvalidOperationException: '39 ZZZ' cannot be money of NodaMoney: {reason}
        InvalidOperationException: '39 to 40 ZZZ' cannot be money of NodaMoney: {reason}
        """);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_amount_that_NodaMoney_cannot_reckon_with_is_said_to_be_so(int version) => (await Values(version, """
        Of(decimal.MaxValue, decimal.MaxValue, "MGA").ToMoney().Amount
        """)).ShouldStartWith("InvalidOperationException: '79228162514264337593543950335 MGA' cannot be money of NodaMoney: ");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Money_becomes_an_exact_amount(int version) => (await Values(version, """
        new global::NodaMoney.Money(12.34m, "USD").ToMonetaryAmount()
        new global::NodaMoney.Money(39m, "USD").ToMonetaryAmount().Equals(Of(39m, 39m, "USD"))
        Of(39m, 39m, "USD", decimals: -9).ToMoney().ToMonetaryAmount().Decimals is null
        """)).ShouldBe("""
        12.34 USD
        True
        True
        """);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_fact_is_converted_as_its_value_and_says_its_quote_where_it_cannot_be(int version) => (await Brewery.Facts(Facts).Evaluate(StandIn.Of(version), """
        Test.Ledger.Sales2023.ToMoney()
        Test.Ledger.Malt.ToMoney()
        Test.Ledger.Sales2023.Value.ToMoney()
        Test.Ledger.Sales2024.ToMoney()
        Test.Ledger.Sales2025.ToMoney()
        Test.Ledger.Price.ToMoney()
        Test.Ledger.Sales2023.ToMoneyRange()
        Test.Ledger.Sales2024.ToMoneyRange()
        Test.Ledger.Sales2025.ToMoneyRange()
        Test.Ledger.Malt.ToMoneyRange()
        Test.Ledger.Price.ToMoneyRange()
        """)).ShouldBe("""
        48000000 EUR
        9000000 EUR
        48000000 EUR
        InvalidOperationException: 'Test.Ledger.Sales2024', quoted as "entre 50 et 55 millions d'euros" (50 to 55 million EUR), is not one amount: use ToMoneyRange().
        InvalidOperationException: 'Test.Ledger.Sales2025', quoted as "plus de 60 millions d'euros" (more than 60 million EUR), is not one amount: use ToMoneyRange().
        InvalidOperationException: The value of 'Test.Ledger.Price' is undisclosed: the source says that there is one, and not what it is.
        48000000 EUR to 48000000 EUR
        50000000 EUR to 55000000 EUR
        60000000 EUR to open
        open to open
        InvalidOperationException: The value of 'Test.Ledger.Price' is undisclosed: the source says that there is one, and not what it is.
        """);

    [Fact]
    public async Task Money_is_made_in_the_context_in_force_and_never_rounded_inward_by_it() => (await Values(2, """
        Of(12.5m, 12.5m, "USD").ToMoney().Context == global::NodaMoney.Context.MoneyContext.CurrentContext
        global::NodaMoney.Context.MoneyContext.CurrentContext = new() { Unit = 1m }
        Of(12.5m, 12.5m, "USD").ToMoney()
        Of(12.6m, null, "USD", Hedge.AtLeast).ToMoneyRange()
        Of(12.4m, null, "USD", Hedge.AtLeast).ToMoneyRange()
        """)).ShouldBe("""
        True
        NodaMoney.Context.MoneyContext
        InvalidOperationException: '12.5 USD' has digits below the minor unit of USD: use ToMoneyRange(), which rounds outward.
        InvalidOperationException: 'at least 12.6 USD' has a bound that the money context in force rounds inward.
        12 USD to open
        """);

    [Fact]
    public async Task Nothing_hangs_on_the_culture()
    {
        using var finnish = new CultureScope();

        (await Values(2, """
            Of(-12.34m, -12.34m, "USD").ToMoney()
            Of(-1_250.5m, 12.5m, "USD").ToMoney()
            """)).ShouldBe("""
            -12.34 USD
            InvalidOperationException: '-1250.5 to 12.5 USD' is not one amount: use ToMoneyRange().
            """);
    }

    // The library's names are written out: nothing but the conversions is in scope.
    private static Task<string> Values(int version, string expressions) => new TestProject().Evaluate(
        StandIn.Of(version),
        expressions.Replace("Of(", "global::MetaAi.Facts.MonetaryAmount.Of(", StringComparison.Ordinal)
            .Replace("Hedge.", "global::MetaAi.Facts.Hedge.", StringComparison.Ordinal)
            .Replace("(MonetaryAmount)", "(global::MetaAi.Facts.MonetaryAmount)", StringComparison.Ordinal));
}
