namespace MetaAi.Facts.Tests.Values;

public sealed class BoundsTests
{
    private static readonly Hedge[] NeedBothEnds = [Hedge.Exact, Hedge.Approx, Hedge.Nearly, Hedge.Tolerance];
    private static readonly Hedge[] SayALowerEnd = [Hedge.MoreThan, Hedge.AtLeast, Hedge.Several, Hedge.From, Hedge.Since];
    private static readonly Hedge[] SayAnUpperEnd = [Hedge.LessThan, Hedge.AtMost, Hedge.UpTo, Hedge.By, Hedge.Before];

    public static TheoryData<Hedge> TwoSided => [.. NeedBothEnds];

    public static TheoryData<Hedge> Lower => [.. SayALowerEnd];

    public static TheoryData<Hedge> Upper => [.. SayAnUpperEnd];

    [Fact]
    public void Every_hedge_says_both_ends_or_one() =>
        NeedBothEnds.Concat(SayALowerEnd).Concat(SayAnUpperEnd).Order().ShouldBe(Enum.GetValues<Hedge>());

    [Theory]
    [MemberData(nameof(TwoSided))]
    public void A_hedge_that_needs_both_ends_refuses_one(Hedge hedge)
    {
        Should.Throw<ArgumentException>(() => Bounds<decimal>.Of(1, null, hedge)).ParamName.ShouldBe("hedge");
        Should.Throw<ArgumentException>(() => Bounds<decimal>.Of(null, 1, hedge)).ParamName.ShouldBe("hedge");
    }

    [Theory]
    [MemberData(nameof(Lower))]
    public void A_hedge_that_says_a_lower_end_refuses_the_upper_one_alone_and_one_number(Hedge hedge)
    {
        Should.Throw<ArgumentException>(() => Bounds<decimal>.Of(null, 1, hedge)).ParamName.ShouldBe("hedge");
        Should.Throw<ArgumentException>(() => Bounds<decimal>.Of(1, 1, hedge)).ParamName.ShouldBe("hedge");
    }

    [Theory]
    [MemberData(nameof(Upper))]
    public void A_hedge_that_says_an_upper_end_refuses_the_lower_one_alone_and_one_number(Hedge hedge)
    {
        Should.Throw<ArgumentException>(() => Bounds<decimal>.Of(1, null, hedge)).ParamName.ShouldBe("hedge");
        Should.Throw<ArgumentException>(() => Bounds<decimal>.Of(1, 1, hedge)).ParamName.ShouldBe("hedge");
    }

    [Fact]
    public void Neither_end_is_no_figure() => Should.Throw<ArgumentException>(() => Bounds<decimal>.Of(null, null, Hedge.Exact));

    [Fact]
    public void Reversed_ends_are_refused() => Should.Throw<ArgumentException>(() => Bounds<decimal>.Of(5, 3, Hedge.Exact))
        .Message.ShouldStartWith("The lower end, 5, is above the upper end, 3.");

    [Fact]
    public void A_hedge_that_is_none_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => Bounds<decimal>.Of(1, 1, (Hedge)99));
}
