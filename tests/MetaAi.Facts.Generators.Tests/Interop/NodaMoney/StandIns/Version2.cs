using NodaMoney.Context;

namespace NodaMoney
{
    /// <summary>What version 2 calls a minor unit: the number of digits.</summary>
    public enum MinorUnit : byte
    {
        Zero,
        One,
        Two,
        Three,
    }

    /// <summary>A currency as version 2 has it: with its minimal amount.</summary>
    public readonly record struct Currency(string Code)
    {
        public MinorUnit MinorUnit => MinorUnit.Two;

        public decimal MinimalAmount => Currencies.Unit(Code) ?? 1m;

        public static Currency FromCode(string code)
        {
            Currencies.Unit(code);
            return new Currency(code);
        }
    }

    /// <summary>Money as version 2 has it: it has a context, and what is not divided is not rounded.</summary>
    public readonly struct Money : IEquatable<Money>
    {
        public Money(decimal amount, Currency currency, MoneyContext? context = null)
        {
            Context = context ?? MoneyContext.CurrentContext;
            Amount = (Context.Unit ?? Currencies.Unit(currency.Code)) is { } unit ? Currencies.Round(amount, unit) : amount;
            Currency = currency;
        }

        public Money(decimal amount, string code)
            : this(amount, Currency.FromCode(code))
        {
        }

        public Money(decimal amount, string code, MoneyContext context)
            : this(amount, Currency.FromCode(code), context)
        {
        }

        [Obsolete("Use the constructor with a context.", false)]
        public Money(decimal amount, string code, MidpointRounding mode)
            : this(amount, code)
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

        public decimal Amount { get; init; }

        public Currency Currency { get; init; }

        public MoneyContext Context { get; }

        public bool Equals(Money other) => (Amount, Currency) == (other.Amount, other.Currency);

        public override bool Equals(object? obj) => obj is Money other && Equals(other);

        public override int GetHashCode() => (Amount, Currency).GetHashCode();
    }

    /// <summary>What can be done with money as version 2.1 has it.</summary>
    public static class MoneyExtensions
    {
        public static System.Collections.Generic.IEnumerable<Money> Split(this Money money, int shares)
        {
            var unit = money.Currency.MinimalAmount;
            for (var (left, rest) = (shares, money.Amount); left > 0; left--)
            {
                var share = Math.Floor(rest / left / unit) * unit;
                rest -= share;
                yield return new Money(share, money.Currency);
            }
        }
    }

    internal static partial class Currencies
    {
        private static Exception Unknown(string code) => new InvalidOperationException($"{code} is unknown currency code!");
    }
}

namespace NodaMoney.Context
{
    /// <summary>A context, of which there is one in force.</summary>
    public sealed class MoneyContext
    {
        public static MoneyContext CurrentContext { get; set; } = new();

        /// <summary>What it rounds to, in place of the currency's minor unit.</summary>
        public decimal? Unit { get; init; }
    }
}
