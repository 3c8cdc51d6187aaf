using MetaAi.Facts.Allocating;
using NodaMoney;
using NodaMoney.Context;

namespace MetaAi.Facts.NodaMoney.Tests;

/// <summary>What the real package rounds, and what is kept from it.</summary>
public sealed class RoundingTests
{
    [Theory]
    [InlineData("USD", "12.341", "67.891", "12.34", "67.90")]
    [InlineData("USD", "-67.891", "-12.341", "-67.90", "-12.34")]
    [InlineData("JPY", "12.3", "12.7", "12", "13")]
    [InlineData("KWD", "1.0001", "1.0009", "1.000", "1.001")]
    [InlineData("MGA", "1.1", "1.3", "1.0", "1.4")]
    [InlineData("MRU", "1.1", "1.3", "1.0", "1.4")]
    [InlineData("CLF", "1.00001", "1.00009", "1.0000", "1.0001")]
    [InlineData("XAU", "12.3", "12.7", "12.3", "12.7")]
    public void Bounds_are_rounded_outward(string currency, string low, string high, string least, string most) =>
        MonetaryAmount.Of(Number(low), Number(high), currency).ToMoneyRange().ShouldBe((new Money(Number(least), currency), new Money(Number(most), currency)));

    [Theory]
    [InlineData("USD", "12.345")]
    [InlineData("JPY", "12.5")]
    [InlineData("MGA", "1.25")]
    public void An_amount_that_would_be_rounded_is_refused(string currency, string number) =>
        Should.Throw<InvalidOperationException>(() => MonetaryAmount.Of(Number(number), Number(number), currency).ToMoney())
            .Message.ShouldEndWith($"has digits below the minor unit of {currency}: use ToMoneyRange(), which rounds outward.");

    [Fact]
    public void A_currency_that_is_unknown_is_said_to_be_so() =>
        Should.Throw<InvalidOperationException>(() => MonetaryAmount.Of(1m, 1m, "ZZZ").ToMoney()).Message.ShouldStartWith("'1 ZZZ' cannot be money of NodaMoney: ");

    // The compiler refuses a fact's digits by a table; the package is to round none that it lets pass.
    [Fact]
    public void The_compilers_minor_units_are_those_of_the_package()
    {
        foreach (var currency in CurrencyInfo.GetAllCurrencies().Where(currency => currency is { IsIso4217: true, IsHistoric: false }))
        {
            foreach (var number in new[] { 1m, 1.5m, 1.2m, 1.25m, 1.05m, 1.001m, 1.0001m, 1.00001m })
            {
                var isKept = new Money(number, currency.Code).Amount == number;
                MinorUnits.Hold(number, currency.Code).ShouldBe(isKept, $"{number} {currency.Code}");
            }
        }
    }

    [Fact]
    public void Facts_of_money_are_money()
    {
        Port.Ferry.Value.ShouldBe(new Money(12_400_000m, "EUR"));
        Port.Brick.Value.Amount.ShouldBe(1.2m);
        (Port.Ferry.Value + Port.Ticket.Value).Amount.ShouldBe(12_400_002.5m);
        Port.Ferry.ToMonetaryAmount().ShouldBe(MonetaryAmount.Of(12_400_000m, 12_400_000m, "EUR", decimals: -5));
        FactRecord.From(Port.Ticket).ToString().ShouldContain("\"kind\":\"money\",\"valueKind\":\"value\",\"low\":\"2.5\",\"high\":\"2.5\",\"unit\":\"EUR\"");
    }

    // Money of two contexts cannot be added: what is read inside a scope is of the scope's.
    [Fact]
    public void Money_belongs_to_the_context_of_its_reader()
    {
        var outside = Port.Ticket.Value;
        using (MoneyContext.CreateScope(options => options.RoundingStrategy = new NoRounding()))
        {
            (Port.Ticket.Value + new Money(0.001m, "EUR") + MonetaryAmount.Of(1m, 1m, "EUR").ToMoney()).Amount.ShouldBe(3.501m);
            Should.Throw<MoneyContextMismatchException>(() => Port.Ticket.Value + outside);
        }

        (Port.Ticket.Value + outside).Amount.ShouldBe(5m);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
