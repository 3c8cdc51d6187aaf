using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Locking;

public class FigureLineTests
{
    [Fact]
    public void A_figure_is_one_line()
    {
        var bound = new FigureBound(39_000_000_000m);
        FigureLine.Of(new() { Kind = FigureKind.Money, Low = bound, High = bound, Unit = "USD", Hedge = Hedge.Exact, Decimals = -9 })
            .ShouldBe("money 39000000000 39000000000 USD exact - -9");
    }

    [Fact]
    public void What_a_figure_does_not_say_is_a_dash()
    {
        var figure = new Figure { Kind = FigureKind.Date, High = new FigureBound(new CivilDate(null, 6, 30)), Hedge = Hedge.Before, Part = DatePart.Late };
        FigureLine.Of(figure).ShouldBe("date - XXXX-06-30 - before late -");
        FigureLine.KindOf(FigureLine.Of(figure)).ShouldBe("date");
    }

    [Fact]
    public void A_hedge_of_two_words_is_written_as_exports_write_it() =>
        FigureLine.Of(new() { Kind = FigureKind.Count, Low = new FigureBound(14m), Hedge = Hedge.MoreThan, Unit = "centres de données", Decimals = 0 })
            .ShouldBe("count 14 - centres de données moreThan - 0");

    [Fact]
    public void The_ends_that_a_range_leaves_out_stand_behind_all_else()
    {
        var range = new Figure { Kind = FigureKind.Money, Low = new FigureBound(5m), High = new FigureBound(6m), Unit = "EUR", Decimals = 0 };

        FigureLine.Of(range).ShouldBe("money 5 6 EUR exact - 0");
        FigureLine.Of(range with { IsLowExclusive = true }).ShouldBe("money 5 6 EUR exact - 0 lowExclusive");
        FigureLine.Of(range with { IsLowExclusive = true, IsHighExclusive = true }).ShouldBe("money 5 6 EUR exact - 0 lowExclusive highExclusive");
    }

    [Fact]
    public void A_line_without_a_figure_is_its_own_kind() => FigureLine.KindOf(FigureLine.Text).ShouldBe("text");
}
