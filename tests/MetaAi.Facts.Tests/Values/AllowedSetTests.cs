using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MetaAi.Facts.Tests.Values;

/// <summary>
/// What the words name stays as it is, and the hedge alone says which set they allow: for every hedge over one number and over a range, and for every
/// type of value, by a table of sets that knows nothing of the library's own rule.
/// </summary>
public sealed class AllowedSetTests
{
    // A bracket includes its end, a parenthesis leaves it out; an approximation allows no set that could be told.
    private static readonly Dictionary<Hedge, string> Sets = new()
    {
        [Hedge.Exact] = "[low, high]",
        [Hedge.Approx] = "",
        [Hedge.Nearly] = "",
        [Hedge.MoreThan] = "(low, ∞)",
        [Hedge.AtLeast] = "[low, ∞)",
        [Hedge.LessThan] = "(-∞, high)",
        [Hedge.AtMost] = "(-∞, high]",
        [Hedge.UpTo] = "(-∞, high]",
        [Hedge.Several] = "[low, ∞)",
        [Hedge.By] = "(-∞, high]",
        [Hedge.Before] = "(-∞, high)",
        [Hedge.From] = "[low, ∞)",
        [Hedge.Since] = "[low, ∞)",
        [Hedge.Tolerance] = "[low, high]",
    };

    public static TheoryData<Hedge, string> Cases
    {
        get
        {
            var cases = new TheoryData<Hedge, string>();
            foreach (var (hedge, type) in Sets.Keys.SelectMany(_ => SaidValue.Types.Keys, (hedge, type) => (hedge, type)))
            {
                cases.Add(hedge, type);
            }

            return cases;
        }
    }

    public static TheoryData<Hedge> Hedges => [.. Sets.Keys];

    [Fact]
    public void Every_hedge_allows_one_set_or_none() => Sets.Keys.Order().ShouldBe(Enum.GetValues<Hedge>());

    [Theory]
    [MemberData(nameof(Cases))]
    public void One_number_has_the_bounds_that_its_hedge_allows(Hedge hedge, string type) => Prop.ForAll(Ends, ends =>
    {
        var set = Sets[hedge];
        var (low, high) = (set.EndsWith("∞)", StringComparison.Ordinal), set.StartsWith("(-∞", StringComparison.Ordinal)) switch
        {
            (true, _) => ((int?)ends.Low, (int?)null),
            (_, true) => (null, ends.Low),
            _ => (ends.Low, ends.Low),
        };
        var isAmount = low == high && hedge != Hedge.Tolerance;
        return SaidValue.Of(type, low, high, hedge) == Expected(type, low, high, hedge) with { Amount = isAmount ? SaidValue.End(type, ends.Low) : null };
    }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_range_has_the_bounds_that_its_hedge_allows_and_keeps_both_ends(Hedge hedge, string type) => Prop.ForAll(Ends, ends =>
        SaidValue.Of(type, ends.Low, ends.High, hedge) == Expected(type, ends.Low, ends.High, hedge)).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Hedges))]
    public void A_period_has_the_days_that_its_hedge_allows_and_keeps_both_ends(Hedge hedge) => Prop.ForAll(Ends, ends =>
    {
        var (first, last) = (new LocalDate(2000 + ends.Low, 1, 1), new LocalDate(2000 + ends.High, 12, 31));
        var date = ExtendedDate.Of($"{first.Year}/{last.Year}", hedge);
        var set = Sets[hedge];

        // An approximate year is still the year.
        return (date.Low, date.High, date.Hedge) == (first, last, hedge)
            && date.Earliest == (set.Length == 0 || set.Contains("low", StringComparison.Ordinal) ? first : null)
            && date.Latest == (set.Length == 0 || set.Contains("high", StringComparison.Ordinal) ? last : null);
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<(int Low, int High)> Ends { get; } = (
        from low in Gen.Choose(1, 400)
        from width in Gen.Choose(1, 400)
        select (low, low + width)).ToArbitrary();

    private static SaidValue Expected(string type, int? low, int? high, Hedge hedge)
    {
        var set = Sets[hedge];
        var (hasMinimum, hasMaximum) = (set.Contains("low", StringComparison.Ordinal), set.Contains("high", StringComparison.Ordinal));
        return new()
        {
            Low = SaidValue.End(type, low),
            High = SaidValue.End(type, high),
            Minimum = hasMinimum ? SaidValue.End(type, low) : null,
            Maximum = hasMaximum ? SaidValue.End(type, high) : null,
            IsMinimumExclusive = set.StartsWith("(low", StringComparison.Ordinal),
            IsMaximumExclusive = set.EndsWith("high)", StringComparison.Ordinal),
            Origin = set.Length == 0 ? null : hasMinimum && hasMaximum ? BoundsOrigin.Stated : BoundsOrigin.Hedge,
            Hedge = hedge,
        };
    }
}
