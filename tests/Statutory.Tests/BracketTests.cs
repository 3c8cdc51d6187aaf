using FsCheck;
using FsCheck.Fluent;

namespace Statutory.Tests;

/// <summary>Brackets have every amount once, whichever of their ends the text has in.</summary>
public sealed class BracketTests
{
    private static readonly decimal[] Ends = [0m, 20_000m, 80_000m];

    private static Gen<decimal> Takings => Gen.OneOf(
        Gen.Choose(0, 20_000_000).Select(cents => cents / 100m),
        from end in Gen.Elements(Ends) from cents in Gen.Choose(-2, 2) select Math.Max(0, end + (cents / 100m)));

    [Fact]
    public void Takings_are_in_one_bracket() =>
        Holds(takings => BerthDues.Brackets.Count(bracket => bracket.Has(takings)).ShouldBe(1, $"{takings}"));

    [Fact]
    public void Whoever_takes_a_cent_more_pays_no_more_than_the_highest_rate_of_it() => Holds(takings =>
        (BerthDues.Due(takings + 0.01m) - BerthDues.Due(takings)).ShouldBeInRange(0m, 0.00035m, $"{takings}"));

    [Theory]
    [InlineData(20_000, 0)]
    [InlineData(20_001, 2)]
    [InlineData(80_000, 120_000)]
    [InlineData(100_000, 190_000)]
    public void A_ship_pays(int takings, int cents) => BerthDues.Due(takings).ShouldBe(cents / 100m);

    private static void Holds(Action<decimal> claim) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_251_130, 9), Prop.ForAll(Takings.ToArbitrary(), claim));
}
