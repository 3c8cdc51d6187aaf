using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>A derived value says what it is, how sure it is, and where it comes from; or why it is none.</summary>
public sealed class DerivedTests
{
    private static readonly Fact<MonetaryAmount> Operating = Said.Money("91,3 milliards de dollars", "Cash.Operating", "2024");
    private static readonly Fact<MonetaryAmount> Spent = Said.Money("39 milliards de dollars", "Cash.Spent", "2024");
    private static readonly Fact<MonetaryAmount> Returned = Said.Money("35 milliards de dollars", "Cash.Returned", "2024");
    private static readonly Fact<MonetaryAmount> Planned = Said.Money("60 à 65 milliards de dollars", "Cash.Planned", "2025");
    private static readonly Fact<Quantity> People = Said.Quantity("plus de 3,2 milliards de personnes", "Use.People", "2024");

    [Fact]
    public void What_is_left_has_an_amount_and_bounds()
    {
        var left = Operating - Spent - Returned;

        (left.Amount, left.WithRounding).ShouldBe(((Rational)17_300_000_000m, Interval.Between(16_250_000_000m, 18_350_000_000m)));
        left.ToString().ShouldBe("17.3 billion USD (16.2 to 18.4 billion)");
        (left.Value.Amount, left.Value.Low, left.Value.High, left.Value.Minimum, left.Value.Maximum)
            .ShouldBe((17_300_000_000m, 17_300_000_000m, 17_300_000_000m, 16_250_000_000m, 18_350_000_000m));
        (left.Value.Currency, left.Value.BoundsOrigin).ShouldBe(("USD", BoundsOrigin.Derived));
        (left.Value.ToString(), left.Description).ShouldBe((left.ToString(), left.ToString()));
        (left.Period!.Edtf, left.MinimumOrigins, left.MaximumOrigins, left.IsTight).ShouldBe(("2024", EndOrigins.Rounding, EndOrigins.Rounding, true));
        left.Figure.ShouldBeNull();
    }

    [Fact]
    public void Operands_of_every_kind_go_together()
    {
        var fee = Assumption.Percent(10, 20, "a usual fee", "fee");
        Derived<Ratio> growth = Planned / Spent - 1;
        Derived<Ratio> rest = 1 - fee;
        Derived<PercentagePoints> points = growth - fee;
        Derived<MonetaryAmount> net = (Operating - Spent) * rest;
        Derived<MonetaryAmount> half = -Spent / 2;

        growth.WithRounding.ShouldBe(Interval.Between(Rational.Of(41, 79), Rational.Of(53, 77)));
        (rest.WithRounding, points.Refusal, half.Amount).ShouldBe((Interval.Between(0.8m, 0.9m), null, (Rational)(-19_500_000_000m)));
        (net.Refusal, growth.Period!.Edtf).ShouldBe((null, "2025"));
        (rest.Value.Form, (Planned / Spent).Value.Form).ShouldBe((RatioForm.Percent, RatioForm.Multiple));
    }

    [Fact]
    public void Money_for_each_person_is_a_rate_and_times_the_people_money_again()
    {
        var rate = Spent / People;

        rate.ToString().ShouldBe("less than 12.4 USD a person");
        (rate.Value.Currency, rate.Value.Per, rate.Value.Amount, rate.Value.IsMaximumExclusive).ShouldBe(("USD", "person", null, true));
        (rate.Value.Low, rate.Value.High, rate.Value.ToString()).ShouldBe((12.1875m, 12.1875m, rate.ToString()));
        (rate * People).WithRounding.ShouldBe(Interval.Between(38_500_000_000m, 39_500_000_000m));
        (rate.Unit, rate.Per, (Spent / People) == rate).ShouldBe(("USD", "person", false));
        (Said.Money("12 dollars", "Use.Rate", per: "person") * People).Refusal.ShouldBeNull();
    }

    [Fact]
    public void An_approximation_has_no_bounds()
    {
        var total = Planned / Said.Ratio("environ un tiers", "Cash.Part");

        (total.IsApproximate, total.AsSaid, total.WithRounding, total.Value.BoundsOrigin).ShouldBe((true, null, null, null));
        (total.Nominal, total.ToString()).ShouldBe((Interval.Between(180_000_000_000m, 195_000_000_000m), "about 180 to 195 billion USD"));
        (total.Value.Low, total.Value.High, total.Value.Minimum, total.Value.Hedge).ShouldBe((180_000_000_000m, 195_000_000_000m, null, Hedge.Approx));
    }

    [Fact]
    public void What_no_decimal_says_is_read_otherwise_or_rounded()
    {
        var third = Spent / 7;

        third.TryGetValue(out _).ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => third.Value).Message.ShouldContain("Rounded");
        third.Amount.ShouldBe(Rational.Of(39_000_000_000m, 7));
        var rounded = third.Rounded(-6);
        (rounded.Amount, rounded.Minimum, rounded.Maximum).ShouldBe((5_571_000_000m, 5_500_000_000m, 5_643_000_000m));
        (Spent / Operating).Rounded(3).Minimum.ShouldBe(0.421m);
        Should.Throw<ArgumentOutOfRangeException>(() => third.Rounded(29));
        (Operating / Spent).Value.Amount.ShouldBe(Rational.Of(913, 390));
    }

    [Fact]
    public void A_refused_value_says_why()
    {
        var mixed = Spent + Said.Money("39 milliards d'euros", "Cash.Euros", "2024");
        var across = Planned - Spent;
        var divided = Spent / (Spent - Said.Money("38 à 40 milliards de dollars", "Cash.Other", "2024"));
        var none = Spent + Said.Nonexistent<MonetaryAmount>("Cash.None");

        mixed.Refusal!.Kind.ShouldBe(FormulaRefusalKind.Dimensions);
        (across.Refusal!.Kind, across.AcrossPeriods().Refusal).ShouldBe((FormulaRefusalKind.Periods, null));
        divided.Refusal!.Kind.ShouldBe(FormulaRefusalKind.Divisor);
        none.Refusal!.Kind.ShouldBe(FormulaRefusalKind.NoValue);
        Should.Throw<InvalidOperationException>(() => mixed.Value).Message.ShouldBe(mixed.Refusal.Message);
        Should.Throw<InvalidOperationException>(() => mixed.Rounded(0)).Message.ShouldBe(mixed.Refusal.Message);
        (mixed.ToString(), mixed.Amount, mixed.Nominal, mixed.WithRounding, mixed.UntypedValue, mixed.Figure).ShouldBe((mixed.Refusal.Message, null, null, null, null, null));
    }

    [Fact]
    public void Two_values_that_differ_are_not_one_because_they_have_one_id()
    {
        (Spent - Said.Money("39 milliards de dollars", "Cash.Spent", "2024")).WithRounding.ShouldBe(Interval.Of(0m));
        (Spent - Said.Money("38 milliards de dollars", "Cash.Spent", "2024")).Refusal!.Message.ShouldContain("'Cash.Spent'");
    }

    [Fact]
    public void An_undisclosed_input_is_named()
    {
        var share = Said.Undisclosed<Ratio>("Cash.Share");
        var part = Spent * share;

        (part.ValueKind, part.Refusal, part.Undisclosed.Single(), part.ToString()).ShouldBe((ValueKind.SomeValue, null, share, "undisclosed"));
        Should.Throw<InvalidOperationException>(() => part.Value).Message.ShouldContain("'Cash.Share'");
    }

    [Fact]
    public void Zero_in_place_of_nothing_is_asked_for()
    {
        var none = Said.Nonexistent<MonetaryAmount>("Cash.None");

        Should.Throw<ArgumentException>(() => none.OrZero()).Message.ShouldContain("currency");
        (Spent + none.OrZero("USD").AcrossPeriods()).AcrossPeriods().Amount.ShouldBe(39_000_000_000m);
        Said.Nonexistent<MonetaryAmount>("Cash.None", "USD").OrZero().Amount.ShouldBe(0m);
        Said.Nonexistent<Ratio>("Cash.None").OrZero().WithRounding.ShouldBe(Interval.Of(0m));
        (Spent.OrZero().Amount, Said.Undisclosed<MonetaryAmount>("Cash.Secret").OrZero().ValueKind).ShouldBe(((Rational)39_000_000_000m, ValueKind.SomeValue));
        Should.Throw<InvalidOperationException>(() => Said.Nonexistent<string>("Cash.None").OrZero().Value);
    }

    [Fact]
    public void Kinds_of_statement_are_kept_and_the_least_certain_one_speaks_for_all()
    {
        var alleged = Any.Fact(Any.Amount, "Test.Alleged").With(Modality.Alleged);
        var sum = Any.Fact(Any.Amount) + alleged + Any.Fact(Any.Amount, "Test.Planned").With(Modality.Forecast);

        sum.Modalities.ShouldBe([Modality.Actual, Modality.Forecast, Modality.Alleged]);
        (sum.Modality, sum.Description).ShouldBe((Modality.Alleged, "alleged: " + sum));
        (Any.Fact(Any.Amount) * Assumption.Number(2, "given", "two")).Modality.ShouldBe(Modality.Estimate);
        (Any.Fact(Any.Amount) * 2).Modality.ShouldBe(Modality.Actual);
    }

    [Fact]
    public void Sources_are_united_in_order_of_use()
    {
        var (wire, paper) = (Any.Source with { Name = "Wire" }, Any.Source with { Name = "Paper" });
        var (top, bottom) = (Any.Fact(Any.Amount, "Test.Top").From(wire), Any.Fact(Any.Amount, "Test.Bottom").From(paper));

        (top / bottom).Sources.ShouldBe([wire, paper]);
        (bottom / top).Sources.ShouldBe([paper, wire]);
        ((top + bottom) / top).Sources.ShouldBe([wire, paper]);
        (top / bottom).Facts.ShouldBe([top, bottom]);
    }

    [Fact]
    public void Two_assumptions_of_one_name_are_two()
    {
        var (one, other) = (Assumption.Quantity(1, 2, null, "given", "x"), Assumption.Quantity(1, 2, null, "given", "x"));

        ((one - one).WithRounding, (one - other).WithRounding).ShouldBe((Interval.Of(0m), Interval.Between(-1m, 1m)));
        (one as IUnknown is IFact, one.ToString()).ShouldBe((false, "x: 1 to 2 (assumption: given)"));
    }

    [Theory]
    [InlineData("", "name")]
    [InlineData(" ", "name")]
    [InlineData("reason", "")]
    [InlineData("reason", "\t")]
    public void An_assumption_has_a_reason_and_a_name(string reason, string name)
    {
        Should.Throw<ArgumentException>(() => Assumption.Percent(1, reason, name));
        Should.Throw<ArgumentException>(() => Assumption.Money(1, "USD", reason, name));
        Should.Throw<ArgumentException>(() => Assumption.Number(1, reason, name));
    }

    [Fact]
    public void Reading_a_value_twice_allocates_nothing()
    {
        var left = Operating - Spent - Returned;
        Read(left);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(left);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void What_is_made_of_no_value_is_refused_by_name()
    {
        Should.Throw<ArgumentNullException>(() => Spent + (Fact<MonetaryAmount>)null!);
        Should.Throw<ArgumentException>(() => Arithmetic.Sum<MonetaryAmount>());
        (Said.Fact("mots", "mots", "Test.Words") is IUnknown words ? Claim.Check(words, Spent).Refusal : null).ShouldNotBeNull();
    }

    private static void Read(Derived<MonetaryAmount> value)
    {
        _ = value.Value;
        _ = value.Amount;
        _ = value.Nominal;
        _ = value.AsSaid;
        _ = value.WithRounding;
        _ = value.Sources;
        _ = value.Facts;
        _ = value.Modalities;
        _ = value.Modality;
        _ = value.Period;
        _ = value.ValueKind;
        _ = value.Refusal;
        _ = value.IsApproximate;
        _ = value.ToString();
    }
}
