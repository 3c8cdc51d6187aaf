using MetaAi.Facts.Dates;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>Quotes with a hedge over a range: the value names both ends, and is bounded on the hedge's own side alone.</summary>
public sealed class HedgedRangeTests
{
    private const string Text = """
        Le chantier prendra au moins trois à cinq ans et coûtera environ 60 à 65 millions d'euros. La ville en paiera plus de 10 à 15 %, la région jusqu'à 4 à
        6 millions d'euros. Le quai ouvrira d'ici 2027-2028. La prime est supérieure à 5 614 EUR et inférieure ou égale à 11 198 EUR.
        """;

    [Fact]
    public async Task A_lower_hedge_leaves_no_maximum()
    {
        var length = await Value<DurationRange>("DurationRange", "au moins trois à cinq ans");
        var (three, five) = (new CalendarDuration(3, DurationUnit.Year), new CalendarDuration(5, DurationUnit.Year));
        (length.Low, length.High, length.Minimum, length.Maximum).ShouldBe((three, five, three, null));

        var share = await Value<Ratio>("Ratio", "plus de 10 à 15 %");
        (share.Low, share.High, share.Minimum, share.Maximum).ShouldBe((Rational.Of(1, 10), Rational.Of(3, 20), Rational.Of(1, 10), null));
        share.IsMinimumExclusive.ShouldBeTrue();
    }

    [Fact]
    public async Task An_upper_hedge_leaves_no_minimum()
    {
        var amount = await Value<MonetaryAmount>("MonetaryAmount", "jusqu'à 4 à 6 millions d'euros");
        (amount.Low, amount.High, amount.Minimum, amount.Maximum).ShouldBe((4_000_000m, 6_000_000m, null, 6_000_000m));

        var date = await Value<ExtendedDate>("ExtendedDate", "d'ici 2027-2028");
        (date.Edtf, date.Low, date.High).ShouldBe(("2027/2028", new(2027, 1, 1), new(2028, 12, 31)));
        (date.Earliest, date.Latest).ShouldBe((null, new(2028, 12, 31)));
    }

    [Fact]
    public async Task An_approximation_leaves_neither()
    {
        var amount = await Value<MonetaryAmount>("MonetaryAmount", "environ 60 à 65 millions d'euros");

        (amount.Low, amount.High, amount.Amount).ShouldBe((60_000_000m, 65_000_000m, null));
        (amount.Minimum, amount.Maximum, amount.BoundsOrigin).ShouldBe((null, null, null));
    }

    [Fact]
    public async Task Two_bounds_of_one_number_are_a_range_with_its_open_end()
    {
        var amount = await Value<MonetaryAmount>("MonetaryAmount", "supérieure à 5 614 EUR et inférieure ou égale à 11 198 EUR");

        (amount.Minimum, amount.Maximum, amount.Hedge).ShouldBe((5_614m, 11_198m, Hedge.Exact));
        (amount.IsMinimumExclusive, amount.IsMaximumExclusive).ShouldBe((true, false));
    }

    private static async Task<T> Value<T>(string type, string quote)
        where T : notnull
    {
        var project = Foundry.Facts($$"""
                /// <summary>The figure.</summary>
                [Quote("{{quote}}")]
                public static partial Fact<{{type}}> Figure { get; }
            """) with { Files = [TestFile.Text("foundry.txt", Text)] };
        var run = await project.Run();
        run.ShouldBeClean();
        return ((Fact<T>)run.Load().Fact("Test.Ledger.Figure")).Value;
    }
}
