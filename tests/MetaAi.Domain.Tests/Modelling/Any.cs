using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>Assumptions and facts to give to models.</summary>
internal static class Any
{
    private const string Reason = "given";

    /// <summary>Currencies of 0, 2 and 3 decimals, with their minor unit.</summary>
    public static Gen<(string Code, decimal MinorUnit)> Currency => Gen.Elements(("JPY", 1m), ("USD", 0.01m), ("KWD", 0.001m));

    /// <summary>Two ends, the lower one first and often the same.</summary>
    public static Gen<(decimal Low, decimal High)> Ends(int least, int most) =>
        from low in Gen.Choose(least, most)
        from high in Gen.OneOf(Gen.Constant(low), Gen.Choose(low, most))
        select ((decimal)low, (decimal)high);

    /// <summary>A number between two ends, the ends too: a hundredth part of the way from one to the other.</summary>
    public static Rational Between(this (decimal Low, decimal High) ends, int hundredths) =>
        Rational.FromDecimal(ends.Low) + (Rational.FromDecimal(ends.High - ends.Low) * Rational.Of(hundredths, 100));

    public static Assumption<MonetaryAmount> Money(decimal low, decimal? high = null, string currency = "USD") => Assumption.Money(low, high ?? low, currency, Reason, "amount");

    public static Assumption<Ratio> Percent(decimal? low, decimal? high) => Assumption.Percent(low, high, Reason, "share");

    public static Assumption<Ratio> Percent(decimal percent) => Percent(percent, percent);

    public static Assumption<Ratio> Fraction(Rational share) => Assumption.Fraction(share, Reason, "share");

    public static Assumption<Quantity> People(decimal? low, decimal? high) => Assumption.Quantity(low, high, "people", Reason, "people");

    /// <summary>A fact that somebody states, with the quote of another.</summary>
    public static Fact<T> Fact<T>(T value, string? period = null, string? of = null, bool isChange = false, string? per = null, Modality modality = Modality.Actual, string source = "Test")
        where T : notnull => new()
        {
            Id = $"Test.{source}.{typeof(T).Name}.{value}.{period}",
            Subject = "Acme",
            Concept = "Something",
            Value = value,
            Period = period is null ? null : ExtendedDate.Of(period),
            Of = of,
            IsChange = isChange,
            Per = per,
            Modality = modality,
            Evidence = Deals.ScaleAi.Stake.Evidence with { Source = new() { Name = source, Text = "test.txt", Language = "fr" } },
        };

    /// <summary>What a percentage may be declared to be, and a multiple.</summary>
    public static Fact<Ratio> ShareOf(decimal percent) => Fact(Ratio.Percent(percent, percent), of: "a whole");

    public static Fact<Ratio> Change(decimal percent) => Fact(Ratio.Percent(percent, percent), of: "the year before", isChange: true);

    public static Fact<Ratio> Multiple(decimal times) => Fact(Ratio.Multiple(times, times), of: "the year before");

    public static void Holds<T>(Gen<T> given, Action<T> claim) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20_251_130, 9), Prop.ForAll(given.ToArbitrary(), claim));
}
