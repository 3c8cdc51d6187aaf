using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book;

/// <summary>Amounts fall within their unit, however close they are, and periods follow each other.</summary>
public sealed class FactOrderTests
{
    private static readonly string[] Amounts = ["0.1", "0.10000000000000001", "0.100000000000000011", "1/3", "0.3333333333333333333333333333", "-5", "0", "12", "9007199254740993", "9007199254740992", "100000000000000000000000001"];

    private static Gen<BookFact> Facts =>
        from low in Gen.Elements(Amounts).OrNull()
        from high in Gen.Elements(Amounts).OrNull()
        from unit in Gen.Elements("USD", "EUR", "x").OrNull()
        from kind in Gen.Elements("money", "ratio", "date")
        from per in Gen.Elements<string?>(null, null, "year")
        from period in Gen.Elements("2024", "2024-Q2", "2025/..", "../2023", "2024?", "words").OrNull()
        select Fact(low, high, unit, kind, per, period);

    [Fact]
    public void Each_fact_with_an_amount_stands_once_in_its_unit_and_none_above_a_greater_one() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Facts.ListOf().ToArbitrary(), facts =>
        {
            var order = new FactOrder([.. facts], BookWords.English);
            int[][] groups = [.. order.ByAmount.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Places)];

            groups.Length.ShouldBe(order.Units.Count);
            order.Units.ShouldBeUnique();
            groups.SelectMany(places => places).Order().ShouldBe(Enumerable.Range(0, facts.Count).Where(place => AmountOf(facts[place]) is not null));
            foreach (var (places, unit) in groups.Zip(order.Units))
            {
                places.ShouldAllBe(place => UnitOf(facts[place]) == unit);
                foreach (var (one, next) in places.Zip(places.Skip(1)))
                {
                    // Of equal ones the first on the page comes first.
                    (AmountOf(facts[one])!.Value.CompareTo(AmountOf(facts[next])!.Value), next > one).ShouldBeOneOf((1, true), (1, false), (0, true));
                }
            }
        }));

    [Fact]
    public void Periods_follow_each_other() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(Facts.ListOf().ToArbitrary(), facts =>
        {
            var places = Places(new FactOrder([.. facts], BookWords.English).ByPeriod);

            places.Order().ShouldBe(Enumerable.Range(0, facts.Count).Where(place => PeriodOf(facts[place]) is not null));
            var starts = places.Select(place => PeriodOf(facts[place])!.Earliest).ToArray();
            starts.ShouldBe(starts.Order());
        }));

    private static int[] Places(string list) => [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(run =>
    {
        int[] ends = [.. run.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture))];
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    })];

    private static Rational? AmountOf(BookFact fact) => fact.Record.Kind == "date" ? null : Rational.TryParse(fact.Record.Low) ?? Rational.TryParse(fact.Record.High);

    private static string UnitOf(BookFact fact) => (fact.Record.Unit ?? fact.Record.Kind) + (fact.Record.Per is null ? "" : " per year");

    private static EdtfDate? PeriodOf(BookFact fact) => EdtfDate.TryParse(fact.Record.Period);

    private static BookFact Fact(string? low, string? high, string? unit, string kind, string? per, string? period)
    {
        var record = new FactRecord
        {
            Id = "w",
            Subject = "w",
            Concept = "w",
            Period = period,
            Kind = kind,
            ValueKind = "value",
            Low = low,
            High = high,
            Unit = unit,
            Per = per,
            Modality = "actual",
            Rank = "normal",
            Source = "w",
            Exact = "w",
            Start = 0,
            End = 1,
        };
        return new("f-w", "w", new(new(record, null, null, null, null), record, null, null, [], BookWords.English, null), [], []);
    }
}
