using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>Capital expenditure from year to year.</summary>
public sealed class CapitalPathTests
{
    private static readonly Gen<((decimal Low, decimal High) Start, (decimal Low, decimal High) Growth, int[] At, int Years)> Given =
        from start in Any.Ends(0, 1_000)
        from growth in Any.Ends(-100, 100)
        from at in Gen.Choose(0, 100).ArrayOf(2)
        from years in Gen.Choose(0, 6)
        select (start, growth, at, years);

    [Fact]
    public void The_bounds_hold_whatever_the_values_are() => Any.Holds(Given, given =>
    {
        var path = Path(Any.Money(given.Start.Low, given.Start.High), Any.Percent(given.Growth.Low, given.Growth.High), 2025 + given.Years);
        var (amount, factor) = (given.Start.Between(given.At[0]), 1 + (given.Growth.Between(given.At[1]) / 100));

        for (var year = 2025; year <= 2025 + given.Years; year++, amount *= factor)
        {
            path[year].WithRounding!.Value.Contains(amount).ShouldBeTrue($"{year}");
        }
    });

    [Fact]
    public void A_projected_year_is_of_that_year_and_an_estimate_at_best()
    {
        var path = CapitalExample.PathTo2027;

        path.Years.Select(year => year.Value.Period!.Edtf).ShouldBe(["2024", "2025", "2026", "2027"]);
        path.Years.Keys.Select(path.IsProjected).ShouldBe([false, false, true, true]);
        path[2027].Modality.ShouldBe(Modality.Estimate);
        path[2027].Explain().ShouldContain("nobody stated any year after 2025");
        path[2027].Facts.ShouldBe([CashFlow.CapitalExpenditure[2025].From("Znews")]);
    }

    [Fact]
    public void Growth_is_one_value_in_all_years()
    {
        var path = Path(Any.Money(100), Any.Percent(0, 50), 2027);

        path[2027].WithRounding.ShouldBe(MetaAi.Facts.Numbers.Interval.Between(100, 225));
    }

    [Fact]
    public void What_is_projected_is_never_a_fact_whatever_it_is_projected_by()
    {
        var spent = CashFlow.CapitalExpenditure[2024].From("Znews");
        foreach (var growth in new IUnknown<Ratio>[] { spent / CashFlow.OperatingCashFlow[2024], Any.Change(10), CashFlow.CapitalExpenditureGrowth, Any.Percent(10) })
        {
            var path = new CapitalPath([new(2024, spent)], growth, 2026);

            path[2024].Modality.ShouldBe(Modality.Actual);
            path.Years.Keys.Where(path.IsProjected).ShouldAllBe(year => path[year].Modality == Modality.Estimate && path[year].Inputs().OfType<IAssumption>().Any());
        }

        new CapitalPath([new(2024, spent)], Any.Change(10), 2025)[2025].Explain().ShouldContain("nobody says that it goes on growing so");
        new CapitalPath([new(2024, Any.Money(100))], Any.Change(10), 2025)[2025].Amount.ShouldBe(110);
    }

    [Theory]
    [InlineData("2025", true)]
    [InlineData("2025?", true)]
    [InlineData("2025-01-01/2025-12-31", true)]
    [InlineData("2024", false)]
    [InlineData("2025-Q2", false)]
    [InlineData("2025-06", false)]
    [InlineData("2024/2025", false)]
    [InlineData("2025-01-01/..", false)]
    public void A_known_amount_is_of_its_year(string period, bool isTaken)
    {
        var amount = Any.Fact(MonetaryAmount.Of(5, 5, "USD"), period);

        if (isTaken)
        {
            Path(amount, Any.Percent(1), 2026)[2025].Amount.ShouldBe(5);
        }
        else
        {
            Refused(() => Path(amount, Any.Percent(1), 2026), "and not of that year");
        }
    }

    [Fact]
    public void What_loses_everything_stays_at_nothing() => Path(Any.Money(100), Any.Percent(-100), 2027).Years.Values.Select(amount => amount.Amount).ShouldBe([100, 0, 0]);

    [Fact]
    public void What_cannot_be_is_refused_with_the_reason()
    {
        Refused(() => new CapitalPath([], Any.Percent(1), 2026), "no known year");
        Refused(() => new CapitalPath([new(2025, Any.Money(1)), new(2025, Any.Money(2))], Any.Percent(1), 2026), "2025 is there twice");
        Refused(() => new CapitalPath([new(2024, Any.Money(1)), new(2025, Any.Money(2, 2, "EUR"))], Any.Percent(1), 2026), "there are no exchange rates");
        Refused(() => Path(Any.Money(1), Any.Percent(1), 2024), "A path from 2025 to 2024");
        Refused(() => Path(Any.Money(1), Any.Percent(1), 2076), "0 to 50 years");
        Refused(() => Path(Any.Money(1), Any.Percent(-120, 5), 2026), "may take away more than there is");
        Refused(() => Path(Any.Money(1), Any.Percent(null, 5), 2026), "may take away more than there is");
        Refused(() => Path(CashFlow.CapitalExpenditure[2025], Any.Percent(1), 2026), "From(");
        Should.Throw<KeyNotFoundException>(() => Path(Any.Money(1), Any.Percent(1), 2026)[2030]).Message.ShouldContain("nothing is interpolated");
    }

    private static CapitalPath Path(IUnknown<MonetaryAmount> start, IUnknown<Ratio> growth, int to) => new([new(2025, start)], growth, to);

    private static void Refused(Func<object> make, string reason) => Should.Throw<ArgumentException>(() => _ = make()).Message.ShouldContain(reason);
}
