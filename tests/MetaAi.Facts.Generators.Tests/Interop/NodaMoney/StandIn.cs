using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Interop.NodaMoney;

/// <summary>
/// An assembly named NodaMoney with the members that the generated code uses, and those that could be taken for them, by the documented signatures of a
/// version. It rounds as NodaMoney does, to the nearest minor unit and half to even, and knows a few currencies.
/// </summary>
internal sealed class StandIn
{
    // What both versions say of a currency: its minor unit is a fifth, a power of ten, or none.
    private const string Currencies = """
        internal static class Currencies
        {
            public static decimal? Unit(string code) => code switch
            {
                "USD" or "EUR" or "XXX" => 0.01m,
                "JPY" => 1m,
                "KWD" => 0.001m,
                "MGA" => 0.2m,
                "XAU" => null,
                _ => throw Unknown(code),
            };

            public static decimal Round(decimal amount, decimal unit) => System.Math.Round(amount / unit) * unit;
        """;

    private StandIn(string source)
    {
        var compilation = CSharpCompilation.Create(
            "NodaMoney",
            [CSharpSyntaxTree.ParseText(source)],
            [.. Compiling.TestProject.Of("").References],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        emitted.Success.ShouldBeTrue(string.Join("\n", emitted.Diagnostics));
        Image = image.ToArray();
        Reference = MetadataReference.CreateFromImage(Image);
    }

    /// <summary>Version 1: a currency has its minor unit, and what is not divided is rounded to the whole.</summary>
    public static StandIn Version1 { get; } = new($$"""
        namespace NodaMoney
        {
            public struct Currency
            {
                public string Code { get; private set; }
                public double DecimalDigits => System.Math.Log10((double)(1 / MinorUnit));
                public decimal MajorUnit => 1;
                public decimal MinorUnit => Currencies.Unit(Code) ?? MajorUnit;
                public static Currency FromCode(string code) { Currencies.Unit(code); return new Currency { Code = code }; }
            }

            public partial struct Money
            {
                public Money(decimal amount, Currency currency) : this() { Amount = Currencies.Round(amount, currency.MinorUnit); Currency = currency; }
                public Money(decimal amount, Currency currency, System.MidpointRounding rounding) : this(amount, currency) { }
                public Money(decimal amount, string code) : this(amount, Currency.FromCode(code)) { }
                public Money(double amount, string code) : this((decimal)amount, code) { }
                public Money(long amount, string code) : this((decimal)amount, code) { }
                public Money(ulong amount, string code) : this((decimal)amount, code) { }
                public decimal Amount { get; private set; }
                public Currency Currency { get; private set; }
                public void Deconstruct(out decimal amount, out Currency currency) { amount = Amount; currency = Currency; }
            }

            {{Currencies}}
                private static System.Exception Unknown(string code) => new System.ArgumentException($"{code} is an unknown currency code!");
            }
        }
        """);

    /// <summary>Version 2: a currency has its minimal amount, what is not divided is not rounded, and money has a context.</summary>
    public static StandIn Version2 { get; } = new($$"""
        #nullable enable
        namespace NodaMoney
        {
            public enum MinorUnit : byte { Zero, One, Two, Three }

            public readonly record struct Currency(string Code)
            {
                public MinorUnit MinorUnit => MinorUnit.Two;
                public decimal MinimalAmount => Currencies.Unit(Code) ?? 1m;
                public static Currency FromCode(string code) { Currencies.Unit(code); return new Currency(code); }
            }

            public readonly struct Money : System.IEquatable<Money>
            {
                public Money(decimal amount, Currency currency, Context.MoneyContext? context = null)
                {
                    Context = context ?? NodaMoney.Context.MoneyContext.CurrentContext;
                    var unit = Context.Unit ?? Currencies.Unit(currency.Code);
                    Amount = unit is { } given ? Currencies.Round(amount, given) : amount;
                    Currency = currency;
                }

                public Money(decimal amount, string code) : this(amount, Currency.FromCode(code)) { }
                public Money(decimal amount, string code, Context.MoneyContext context) : this(amount, Currency.FromCode(code), context) { }
                [System.Obsolete("Use the constructor with a context.", false)]
                public Money(decimal amount, string code, System.MidpointRounding mode) : this(amount, code) { }
                public Money(double amount, string code) : this((decimal)amount, code) { }
                public Money(long amount, string code) : this((decimal)amount, code) { }
                public Money(ulong amount, string code) : this((decimal)amount, code) { }
                public decimal Amount { get; init; }
                public Currency Currency { get; init; }
                public Context.MoneyContext Context { get; }
                public bool Equals(Money other) => (Amount, Currency) == (other.Amount, other.Currency);
            }

            {{Currencies}}
                private static System.Exception Unknown(string code) => new System.InvalidOperationException($"{code} is unknown currency code!");
            }
        }

        namespace NodaMoney.Context
        {
            public sealed class MoneyContext
            {
                public decimal? Unit { get; init; }
                public static MoneyContext CurrentContext { get; set; } = new();
            }
        }
        """);

    /// <summary>The compiled assembly.</summary>
    public byte[] Image { get; }

    /// <summary>A reference to it.</summary>
    public MetadataReference Reference { get; }

    /// <summary>The stand-in of a major version.</summary>
    public static StandIn Of(int version) => version == 1 ? Version1 : Version2;
}
