namespace NodaMoney;

/// <summary>A currency as version 1 has it: with its minor unit.</summary>
public struct Currency
{
    public string Code { get; private set; }

    public double DecimalDigits => Math.Log10((double)(1 / MinorUnit));

    public decimal MajorUnit => 1;

    public decimal MinorUnit => Currencies.Unit(Code) ?? MajorUnit;

    public static Currency FromCode(string code)
    {
        Currencies.Unit(code);
        return new Currency { Code = code };
    }
}

/// <summary>Money as version 1 has it: what is not divided is rounded to the whole.</summary>
public struct Money
{
    public Money(decimal amount, Currency currency)
        : this()
    {
        Amount = Currencies.Round(amount, currency.MinorUnit);
        Currency = currency;
    }

    public Money(decimal amount, Currency currency, MidpointRounding rounding)
        : this(amount, currency)
    {
    }

    public Money(decimal amount, string code)
        : this(amount, Currency.FromCode(code))
    {
    }

    public Money(double amount, string code)
        : this((decimal)amount, code)
    {
    }

    public Money(long amount, string code)
        : this((decimal)amount, code)
    {
    }

    public Money(ulong amount, string code)
        : this((decimal)amount, code)
    {
    }

    public decimal Amount { get; private set; }

    public Currency Currency { get; private set; }

    public void Deconstruct(out decimal amount, out Currency currency)
    {
        amount = Amount;
        currency = Currency;
    }
}

internal static partial class Currencies
{
    private static Exception Unknown(string code) => new ArgumentException($"{code} is an unknown currency code!");
}
