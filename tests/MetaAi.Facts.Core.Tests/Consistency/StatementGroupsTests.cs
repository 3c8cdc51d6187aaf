using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Consistency;

/// <summary>Statements are grouped by what they are about, and each pair of which something is to be said is told once.</summary>
public sealed class StatementGroupsTests
{
    private static readonly string[] Words = ["39 M€", "39,4 M€", "45 M€", "environ 39 M€", "37 à 40 M€", "plus de 38 M€", "39 USD", "39 %", "12 visiteurs", "12 visitors", "juin 2024", "3 ans"];
    private static readonly string?[] Periods = ["2024", "2024?", "2024-01-01/2024-12-31", "2025", "2024-Q2", null];

    [Fact]
    public void Two_are_in_one_group_where_they_can_be_compared()
    {
        var random = new Random(20_251_130);
        for (var i = 0; i < 300; i++)
        {
            var statements = Enumerable.Range(0, 14).Select(_ => Any(random, "costs", "fleet")).ToArray();
            var groups = StatementGroups.Of(statements);
            var number = new int?[statements.Length];
            for (var group = 0; group < groups.Count; group++)
            {
                groups[group].Members.ShouldBe(groups[group].Members.Order());
                groups[group].Members.Count.ShouldBeGreaterThan(1);
                foreach (var member in groups[group].Members)
                {
                    number[member].ShouldBeNull();
                    number[member] = group;
                }
            }

            for (var one = 0; one < statements.Length; one++)
            {
                for (var other = 0; other < one; other++)
                {
                    var areComparable = statements[one].Rank != Rank.Deprecated && statements[other].Rank != Rank.Deprecated
                        && StatementComparison.Of([statements[one], statements[other]]).Outcome != ConsistencyOutcome.NotComparable
                        && (statements[one].Of == statements[other].Of || Wholes(statements, statements[one]) == 1);
                    (number[one] is not null && number[one] == number[other]).ShouldBe(areComparable, $"{statements[one]} {statements[other]}");
                }
            }
        }
    }

    [Fact]
    public void A_pair_is_told_once_and_only_where_something_is_to_be_said()
    {
        var random = new Random(20_251_131);
        for (var i = 0; i < 300; i++)
        {
            var statements = Enumerable.Range(0, 8).Select(_ => Any(random) with { Rank = Rank.Normal }).ToArray();
            var told = StatementGroups.Of(statements).SelectMany(group => group.Conflicts()).ToDictionary(pair => (pair.Earlier, pair.Later), pair => pair.Comparison);
            for (var later = 0; later < statements.Length; later++)
            {
                for (var earlier = 0; earlier < later; earlier++)
                {
                    var comparison = StatementComparison.Of([statements[earlier], statements[later]]);
                    var isTold = comparison.Outcome switch
                    {
                        ConsistencyOutcome.Consistent => comparison.Differs && !IsHeld(statements[earlier], statements[later]) && !IsHeld(statements[later], statements[earlier]),
                        ConsistencyOutcome.Complete or ConsistencyOutcome.Within or ConsistencyOutcome.NotComparable => false,
                        _ => true,
                    };
                    told.TryGetValue((earlier, later), out var found).ShouldBe(isTold);
                    found?.Outcome.ShouldBe(comparison.Outcome);
                }
            }
        }
    }

    [Fact]
    public void Of_hundreds_a_few_are_told_at_each()
    {
        var contradicting = Enumerable.Range(0, 600).Select(number => Said($"{number + 100},5 M€")).ToArray();
        var group = StatementGroups.Of(contradicting).Single();
        group.Conflicts().CountBy(pair => pair.Later).ShouldAllBe(told => told.Value == Math.Min(told.Key, 8));

        var one = StatementGroups.Of([.. Enumerable.Repeat(Said("39 M€"), 2_000), Said("45 M€")]).Single();
        one.Conflicts().ShouldAllBe(pair => pair.Later == 2_000);
    }

    [Fact]
    public void A_rank_settles()
    {
        ComparedStatement[] both = [Said("39 M€"), Said("45 M€")];
        Conflicts(both).ShouldBe(1);
        Conflicts([both[0] with { Rank = Rank.Preferred }, both[1]]).ShouldBe(0);
        Conflicts([both[0], both[1] with { Rank = Rank.Deprecated }]).ShouldBe(0);
        Conflicts([.. both.Select(statement => statement with { Rank = Rank.Preferred })]).ShouldBe(1);

        var settled = StatementGroups.Of([both[0] with { Rank = Rank.Preferred }, both[1]]).Single();
        (settled.IsSettled, settled.Preferred.Single(), settled.Comparison.Outcome).ShouldBe((true, 0, ConsistencyOutcome.Inconsistent));
        StatementGroups.Of(both).Single().IsSettled.ShouldBeFalse();

        static int Conflicts(ComparedStatement[] statements) => StatementGroups.Of(statements).Sum(group => group.Conflicts().Count());
    }

    [Fact]
    public void A_rank_settles_its_own_side_alone()
    {
        var actual = new[] { Said("39 M€"), Said("45 M€"), Said("46 M€") };
        var forecasts = new[] { Forecast("50 M€") with { Rank = Rank.Preferred }, Forecast("60 M€") };
        var group = StatementGroups.Of([.. actual, .. forecasts]).Single();
        Contradictions(group).ShouldBe([(0, 1), (0, 2), (1, 2)]);
        group.Conflicts().ShouldAllBe(pair => pair.Later != 4);
        group.IsSettled.ShouldBeFalse();

        var settled = StatementGroups.Of([actual[0] with { Rank = Rank.Preferred }, .. actual[1..], .. forecasts]).Single();
        settled.Conflicts().Select(pair => (pair.Earlier, pair.Later, pair.Comparison.Outcome)).ShouldBe([(0, 3, ConsistencyOutcome.Outside)]);
        settled.IsSettled.ShouldBeTrue();

        static IEnumerable<(int, int)> Contradictions(StatementGroup group) =>
            group.Conflicts().Where(pair => pair.Comparison.Outcome == ConsistencyOutcome.Inconsistent).Select(pair => (pair.Earlier, pair.Later));
    }

    [Fact]
    public void The_worked_examples()
    {
        // Two guidances for 2025, and a forecast for 2024 beside what came to be.
        var guidance = StatementGroups.Of([Forecast("60 à 65 M€"), Forecast("entre 60 et 80 M€")]).Single();
        (guidance.Comparison.Outcome, guidance.Comparison.Differs).ShouldBe((ConsistencyOutcome.Consistent, true));
        guidance.Conflicts().ShouldHaveSingleItem();

        var within = StatementGroups.Of([Forecast("entre 37 et 40 M€"), Said("39 M€")]).Single();
        within.Comparison.Outcome.ShouldBe(ConsistencyOutcome.Within);
        within.Conflicts().ShouldBeEmpty();

        var outside = StatementGroups.Of([Forecast("entre 37 et 40 M€"), Forecast("plus de 41 M€"), Said("39 M€")]).Single();
        outside.Conflicts().Select(pair => (pair.Earlier, pair.Later, pair.Comparison.Outcome))
            .ShouldBe([(0, 1, ConsistencyOutcome.Consistent), (1, 2, ConsistencyOutcome.Outside)]);
    }

    [Theory]
    [InlineData("39 M€", "45 M€", "5000000")]
    [InlineData("39 M€", "39,4 M€", "0")]
    [InlineData("plus de 14 M€", "moins de 14 M€", "0")]
    [InlineData("plus de 14 M€", "12,5 M€", "1450000")]
    public void The_gap_is_between_the_sets(string one, string other, string gap)
    {
        StatementComparison.Of([Said(one), Said(other)]).Gap.ToFractionString().ShouldBe(gap);
        StatementComparison.Of([Said(other), Said(one)]).Gap.ToFractionString().ShouldBe(gap);
    }

    // "More than 38", and at least so much.
    [Fact]
    public void What_is_told_for_information_hides_no_contradiction()
    {
        ComparedStatement[] near = [.. Enumerable.Range(0, 10).Select(tenths => Said($"38,{tenths} M€") with { Modality = Modality.Forecast })];
        ComparedStatement[] statements = [.. near, Said("52 M€"), Said("39 M€")];

        var told = StatementGroups.Of(statements).Single().Conflicts().Where(pair => pair.Later == statements.Length - 1).ToArray();

        told.ShouldContain(pair => pair.Earlier == near.Length && pair.Comparison.Outcome == ConsistencyOutcome.Inconsistent);
        told.Length.ShouldBe(9);
    }

    [Fact]
    public void The_order_of_statements_does_not_matter()
    {
        var random = new Random(20_251_201);
        for (var i = 0; i < 300; i++)
        {
            var statements = Enumerable.Range(0, 12).Select(_ => Any(random, "costs", "fleet")).ToArray();
            var order = Enumerable.Range(0, statements.Length).ToArray();
            random.Shuffle(order);
            var groups = Groups(statements, member => member);

            Groups([.. order.Select(index => statements[index])], member => order[member]).ShouldBe(groups);
        }

        static string[] Groups(ComparedStatement[] statements, Func<int, int> original) =>
            [.. StatementGroups.Of(statements).Select(group => $"{string.Join(' ', group.Members.Select(original).Order())}: {group.Comparison.Outcome}").Order(StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData("39 M€", "entre 37 et 40 M€", true)]
    [InlineData("12 visiteurs", "13 visiteurs", true)]
    [InlineData("39 %", "40 %", false)]
    [InlineData("un tiers", "33 %", false)]
    [InlineData("2 points de pourcentage", "3 points de pourcentage", false)]
    [InlineData("juin 2024", "juillet 2024", false)]
    public void An_amount_that_names_no_whole_stands_with_the_one_that_is_named(string one, string other, bool isAmount)
    {
        ComparedStatement[] statements = [Said(one) with { Of = "operating cash" }, Said(other)];

        StatementGroups.Of(statements).Count.ShouldBe(isAmount ? 1 : 0);
        (StatementComparison.Of(statements).Outcome != ConsistencyOutcome.NotComparable).ShouldBe(isAmount);
        (StatementComparison.Of([.. statements.Reverse()]).Outcome != ConsistencyOutcome.NotComparable).ShouldBe(isAmount);
    }

    [Fact]
    public void Where_several_wholes_are_named_what_names_none_stands_by_itself()
    {
        ComparedStatement[] statements = [Said("39 M€"), Said("39 M€") with { Of = "cash" }, Said("39 M€") with { Of = "revenue" }, Said("45 M€"), Said("40 M€") with { Of = "cash" }];

        StatementGroups.Of(statements).Select(group => string.Join(' ', group.Members)).ShouldBe(["0 3", "1 4"]);
        StatementComparison.Of(statements).Outcome.ShouldBe(ConsistencyOutcome.NotComparable);

        // Of another unit, divisor, period or rank they name no whole for it.
        foreach (var apart in (ComparedStatement[])[
            Said("39 USD") with { Of = "revenue" }, Said("39 M€") with { Of = "revenue", Per = "berth" }, Said("39 M€") with { Of = "revenue", Period = EdtfDate.TryParse("2025") },
            Said("39 M€") with { Of = "revenue", Rank = Rank.Deprecated }, Said("39 M€") with { Of = "revenue", Modality = Modality.Alleged }])
        {
            StatementGroups.Of([statements[0], statements[1], apart]).Single().Members.ShouldBe([0, 1]);
        }
    }

    private static int Wholes(ComparedStatement[] statements, ComparedStatement one) => statements
        .Where(each => each.Rank != Rank.Deprecated && each.Of is not null && StatementComparison.Of([each with { Of = null }, one with { Of = null }]).Outcome != ConsistencyOutcome.NotComparable)
        .Select(each => each.Of).Distinct().Count();

    private static bool IsHeld(ComparedStatement bound, ComparedStatement other) =>
        bound.Figure!.Value.Hedge == Hedge.MoreThan && other.Figure!.Value.Low!.Value.Number >= bound.Figure.Value.Low!.Value.Number;

    private static ComparedStatement Any(Random random) => Any(random, "costs");

    private static ComparedStatement Any(Random random, params string[] wholes)
    {
        var isEnglish = random.Next(2) == 0;
        var words = Words[random.Next(Words.Length)];
        return Said(words) with
        {
            Language = words.EndsWith("visitors", StringComparison.Ordinal) || isEnglish ? "en" : "fr",
            Period = EdtfDate.TryParse(Periods[random.Next(Periods.Length)]),
            Concept = random.Next(4) == 0 ? "Cost" : "Sales",
            Of = random.Next(4) == 0 ? wholes[random.Next(wholes.Length)] : null,
            IsChange = random.Next(3) == 0,
            Modality = (Modality)random.Next(4),
            Rank = (Rank)random.Next(3),
        };
    }

    private static ComparedStatement Forecast(string words) => Said(words) with { Modality = Modality.Forecast };

    private static ComparedStatement Said(string words) => new()
    {
        Figure = FigureReader.Read(words, new ReadingContext { Language = words.EndsWith("visitors", StringComparison.Ordinal) ? "en" : "fr" }).Known,
        Language = "fr",
        Concept = "Sales",
        Period = EdtfDate.TryParse("2024"),
    };
}
