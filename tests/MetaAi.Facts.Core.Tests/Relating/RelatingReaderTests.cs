using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Relating;

namespace MetaAi.Facts.Core.Tests.Relating;

/// <summary>Words that only relate put their hedge on what they relate to; words with a figure of their own, or with another thing to relate to, do not.</summary>
public sealed class RelatingReaderTests
{
    [Theory]
    [InlineData("fr", "à peu près le même montant", Hedge.Approx)]
    [InlineData("fr", "le même montant", Hedge.Exact)]
    [InlineData("fr", "presque autant", Hedge.Nearly)]
    [InlineData("fr", "plus pour l’année suivante", Hedge.MoreThan)]
    [InlineData("fr", "encore moins l'an prochain", Hedge.LessThan)]
    [InlineData("en", "about the same amount", Hedge.Approx)]
    [InlineData("en", "exactly the same amount", Hedge.Exact)]
    [InlineData("en", "even more for the following year", Hedge.MoreThan)]
    [InlineData("en", "fewer in the second half", Hedge.LessThan)]
    [InlineData("fr", "plus que prévu", null)]
    [InlineData("fr", "plus de 14 milliards", null)]
    [InlineData("fr", "plus ou moins", null)]
    [InlineData("fr", "moins 3", null)]
    [InlineData("fr", "environ plus", null)]
    [InlineData("fr", "39 milliards de dollars", null)]
    [InlineData("fr", "pas autant", null)]
    [InlineData("fr", "plusieurs", null)]
    [InlineData("fr", "plus que l'année précédente", Hedge.MoreThan)]
    [InlineData("en", "less than the year before", Hedge.LessThan)]
    [InlineData("fr", "plus rien", null)]
    [InlineData("fr", "plus vite", null)]
    [InlineData("fr", "le même montant, doublé", null)]
    [InlineData("fr", "le même montant plus un dixième", null)]
    [InlineData("fr", "autant, sinon plus", null)]
    [InlineData("fr", "la même somme par personne", null)]
    [InlineData("fr", "plus pour l'année suivante que prévu", null)]
    [InlineData("fr", "moins que l'année précédente, et de loin", null)]
    [InlineData("en", "as much again", null)]
    [InlineData("en", "the same amount as planned", null)]
    [InlineData("en", "the same, minus a third", null)]
    [InlineData("en", "more importantly", null)]
    [InlineData("en", "that many people", null)]
    [InlineData("en", "more, twice that", null)]
    [InlineData("en", "more than last year", Hedge.MoreThan)]
    [InlineData("en", "more of the same", null)]
    [InlineData("en", "not as much", null)]
    [InlineData("en", "", null)]
    [InlineData("xx", "the same amount", null)]
    public void Words_relate_so(string language, string words, Hedge? hedge) => RelatingReader.Read(words, language).ShouldBe(hedge);

    [Fact]
    public void A_hedge_leaves_the_bounds_that_it_says()
    {
        var random = new Random(20_250_701);
        for (var i = 0; i < 500; i++)
        {
            var low = Rational.Of(random.Next(-100, 100), 1);
            var figure = new Figure { Kind = FigureKind.Money, Unit = "EUR", Low = new(low), High = new(low + Rational.Of(random.Next(0, 50), 1)) };
            var evaluation = Evaluator.Evaluate(Expression.Of(Unknown.Of("x", figure)));
            var (about, more, less) = (Relation.Of(evaluation, Hedge.Approx), Relation.Of(evaluation, Hedge.MoreThan), Relation.Of(evaluation, Hedge.LessThan));

            Relation.Of(evaluation, Hedge.Exact).ShouldBe(evaluation);
            about.IsApproximate.ShouldBeTrue();
            about.AsSaid.ShouldBeNull();
            about.Nominal.ShouldBe(evaluation.Nominal);
            more.AsSaid.ShouldBe(Interval.Between(evaluation.AsSaid!.Value.Minimum, null, isMinimumExclusive: true));
            less.AsSaid.ShouldBe(Interval.Between(null, evaluation.AsSaid!.Value.Maximum, isMaximumExclusive: true));
            Relation.Of(about, Hedge.MoreThan).Refusal.ShouldNotBeNull();
            Relation.Of(less, Hedge.MoreThan).Refusal.ShouldNotBeNull();
            Relation.Of(more, Hedge.LessThan).Refusal.ShouldNotBeNull();
            (more.Amount, less.Amount).ShouldBe((null, null));
            (more.Nominal.Point, less.Nominal.Point).ShouldBe((evaluation.Nominal.Minimum, evaluation.Nominal.Maximum));
        }
    }
}
