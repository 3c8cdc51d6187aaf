using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Numbers;
using Interval = MetaAi.Facts.Numbers.Interval;

namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>Shares of an amount sum to it, to the last minor unit, whatever the order in which they are asked for.</summary>
public sealed class AllocationTests
{
    private static readonly Arbitrary<Split> Splits = (
        from currency in Gen.Elements(("JPY", 1m), ("USD", 0.01m), ("KWD", 0.001m))
        from units in Gen.Choose(-1_000_000, 1_000_000)
        from count in Gen.Choose(1, 12)
        from weights in Gen.Choose(0, 2_000).ArrayOf(count)
        where weights.Any(weight => weight > 0)
        select new Split(currency.Item1, units * currency.Item2, currency.Item2, [.. weights.Select(weight => weight / 8m)])).ToArbitrary();

    // The rows G01, G02, G04, G06, G07 and G09.
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "100.00", "USD", "Amazon=1 Microsoft=1 Oracle=1", "Amazon=33.34 Microsoft=33.33 Oracle=33.33" },
        { "100", "JPY", "A=1 B=1 C=1", "A=34 B=33 C=33" },
        { "10.03", "USD", "A=49 B=51", "A=4.91 B=5.12" },
        { "99.99", "EUR", "A=75 B=25", "A=74.99 B=25.00" },
        { "613", "JPY", "A=98 B=92 C=98 D=123 E=102 F=92", "A=99 B=93 C=99 D=125 E=104 F=93" },
        { "100.00", "USD", "A=0 B=1", "A=0.00 B=100.00" },
    };

    [Fact]
    public void Shares_sum_to_the_total_in_whole_minor_units() => Prop.ForAll(Splits, split =>
    {
        var shares = split.Shares();
        return shares.Values.Sum(share => share.Amount) == split.Total && shares.Values.All(share => share.Amount % split.MinorUnit == 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_call_makes_no_difference() => Prop.ForAll(Splits, split =>
        split.Shares().SequenceEqual(Allocation.Of(split.Amount, new Dictionary<string, decimal>(split.Weights.Reverse())))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_negative_total_is_split_as_the_positive_one_is() => Prop.ForAll(Splits, split =>
        split.Shares().All(share => (split with { Total = -split.Total }).Shares()[share.Key].Amount == -share.Value.Amount)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_share_is_less_than_one_minor_unit_from_the_exact_one_and_zero_gets_nothing() => Prop.ForAll(Splits, split =>
    {
        var whole = Rational.FromDecimal(split.Weights.Values.Sum());
        return split.Shares().All(share =>
            Rational.FromDecimal(share.Value.Amount!.Value) - (split.Total * Rational.FromDecimal(split.Weights[share.Key]) / whole) is var difference
            && difference < split.MinorUnit && -difference < split.MinorUnit
            && (split.Weights[share.Key] != 0 || share.Value.Amount == 0));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Facts_and_numbers_are_split_alike() => Prop.ForAll(Splits, split =>
    {
        var total = Assumption.Money(split.Total, split.Currency, "given", "total");
        var weights = split.Weights.ToDictionary(weight => weight.Key, weight => Assumption.Number(weight.Value, "given", weight.Key));
        return Allocation.Of(total, weights).Select(share => share.Value.Amount).SequenceEqual(split.Shares().Select(share => (Rational?)share.Value.Amount!.Value));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_largest_remainder_gets_what_is_left(string total, string currency, string weights, string expected)
    {
        var amount = decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture);

        Allocation.Of(MonetaryAmount.Of(amount, amount, currency), Parsed(weights)).ToDictionary(share => share.Key, share => share.Value.Amount!.Value).ShouldBe(Parsed(expected));
    }

    [Fact]
    public void An_interval_gives_intervals_that_are_not_rounded()
    {
        var total = Said.Money("90 à 100 dollars", "Test.Total");
        var shares = Allocation.Of(total, new Dictionary<string, Assumption<decimal>> { ["B"] = Assumption.Number(2, "twice", "B"), ["A"] = Assumption.Number(1, "once", "A") });

        shares.Keys.ShouldBe(["A", "B"]);
        shares["A"].WithRounding.ShouldBe(Interval.Between(30m, Rational.Of(100, 3)));
        (shares["A"] + shares["B"]).WithRounding.ShouldBe(Interval.Between(90m, 100m));
        shares["A"].Sources.ShouldBe([Any.Source]);
    }

    [Fact]
    public void Weights_that_are_known_within_bounds_give_shares_within_bounds()
    {
        var total = Assumption.Money(100, "USD", "given", "total");
        var weights = new Dictionary<string, Assumption<Ratio>> { ["A"] = Assumption.Percent(10, 20, "a range", "A"), ["B"] = Assumption.Percent(80, "given", "B") };

        var shares = Allocation.Of(total, weights);

        shares["A"].WithRounding.ShouldBe(Interval.Between(Rational.Of(100, 9), 20m));
        (shares["A"] + shares["B"]).WithRounding.ShouldBe(Interval.Of(100m));
    }

    [Fact]
    public void A_share_of_a_fact_names_its_source()
    {
        var total = Any.Fact(MonetaryAmount.Of(100m, 100m, "USD"));

        var share = Allocation.Of(total, new Dictionary<string, Assumption<decimal>> { ["A"] = Assumption.Number(1, "one", "A"), ["B"] = Assumption.Number(2, "two", "B") })["A"];

        (share.Amount, share.Sources.Single()).ShouldBe(((Rational)33.33m, total.Evidence.Source));
    }

    [Theory]
    [InlineData("A=-1 B=2")]
    [InlineData("A=0 B=0")]
    public void Negative_weights_and_none_at_all_are_refused(string weights)
    {
        Should.Throw<ArgumentException>(() => Allocation.Of(MonetaryAmount.Of(1, 1, "USD"), Parsed(weights))).Message.ShouldContain("weight");
        Should.Throw<ArgumentException>(() => Allocation.Of(
            Assumption.Money(1, "USD", "given", "total"), Parsed(weights).ToDictionary(each => each.Key, each => Assumption.Number(each.Value, "given", each.Key))))
            .Message.ShouldContain("eight");
        Should.Throw<ArgumentException>(() => Allocation.Of(MonetaryAmount.Of(1, 1, "USD"), new Dictionary<string, decimal>()));
    }

    [Fact]
    public void What_is_no_exact_amount_of_minor_units_is_refused()
    {
        var weights = new Dictionary<string, decimal> { ["A"] = 1 };

        Should.Throw<ArgumentException>(() => Allocation.Of(MonetaryAmount.Of(1.001m, 1.001m, "USD"), weights)).Message.ShouldContain("1.001 USD is no whole number of minor units");
        Should.Throw<ArgumentException>(() => Allocation.Of(MonetaryAmount.Of(1, 2, "USD"), weights)).Message.ShouldContain("not one exact amount");
        Should.Throw<ArgumentException>(() => Allocation.Of(MonetaryAmount.Of(1, 1, "USD", Hedge.Approx), weights)).Message.ShouldContain("not one exact amount");
        Should.Throw<ArgumentException>(() => Allocation.Of(MonetaryAmount.Of(1, 1, "XAU"), weights));
    }

    [Fact]
    public void An_undisclosed_weight_leaves_the_shares_undisclosed()
    {
        var total = Assumption.Money(100, "USD", "given", "total");
        var weights = new Dictionary<string, IUnknown> { ["A"] = Said.Undisclosed<Ratio>("Test.Weight"), ["B"] = Assumption.Percent(10, "given", "B") };

        Allocation.Of(total, weights)["B"].ValueKind.ShouldBe(ValueKind.SomeValue);
        Allocation.Of(total, new Dictionary<string, IUnknown> { ["A"] = Assumption.Money(1, "USD", "given", "A"), ["B"] = Assumption.Percent(10, "given", "B") })["B"]
            .Refusal.ShouldNotBeNull();
    }

    private static Dictionary<string, decimal> Parsed(string weights) => weights.Split(' ').Select(each => each.Split('='))
        .ToDictionary(each => each[0], each => decimal.Parse(each[1], System.Globalization.CultureInfo.InvariantCulture));

    internal sealed record Split(string Currency, decimal Total, decimal MinorUnit, IReadOnlyList<decimal> ByIndex)
    {
        public MonetaryAmount Amount => MonetaryAmount.Of(Total, Total, Currency);

        public Dictionary<string, decimal> Weights { get; } = ByIndex.Select((weight, index) => ($"N{index}", weight)).ToDictionary();

        public IReadOnlyDictionary<string, MonetaryAmount> Shares() => Allocation.Of(Amount, Weights);
    }
}
