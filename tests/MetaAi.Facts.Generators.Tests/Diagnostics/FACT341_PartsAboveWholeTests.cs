using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT341_PartsAboveWholeTests
{
    private const string Year = "Period = \"2024\"";
    private const string Part = "Of = nameof(Sales), Period = \"2024\"";

    private static readonly string Sales = TwoPapers.Fact("Sales", "100 millions d'euros", Year);

    [Fact]
    public async Task Amounts_that_come_to_more_than_their_whole_are_doubted_at_the_last() => (await TwoPapers.Of(
        Sales + TwoPapers.Fact("Freight", "62 millions d'euros", Part) + """
                /// <summary>A figure.</summary>
                [[|Quote("47 millions d'euros", Of = nameof(Sales), Period = "2024")|]]
                public static partial Fact<MonetaryAmount> Passengers { get; }
            """).Run()).ShouldFind(FactRules.PartsAboveWhole, "come to at least 108 million EUR, more than what it says, 100", "'Test.Books.Freight' 62", "'Test.Books.Sales'");

    [Theory]
    [InlineData("62 %", "47 %", true)]
    [InlineData("53 %", "47 %", false)]
    [InlineData("62 %", "environ 47 %", false)]
    public async Task Shares_of_one_whole_come_to_all_at_most(string one, string other, bool isDoubted) =>
        Doubts(await TwoPapers.Of(Sales + TwoPapers.Fact("Freight", one, Part, "Ratio") + TwoPapers.Fact("Passengers", other, Part, "Ratio")).Run()).ShouldBe(isDoubted ? 1 : 0);

    [Fact]
    public async Task Shares_that_may_overlap_are_doubted_with_a_way_out()
    {
        const string People = "Of = nameof(Employees), Period = \"2024\"";
        var employees = TwoPapers.Fact("Employees", "200 salariés", Year, "Quantity");
        var run = await TwoPapers.Of(employees + TwoPapers.Fact("Engineers", "60 %", People, "Ratio") + TwoPapers.Fact("Seniors", "55 %", People, "Ratio")).Run();

        var finding = run.Findings.ShouldHaveSingleItem();
        finding.GetMessage(null).ShouldStartWith("'Test.Books.Seniors' and all else that is of 'Test.Books.Employees' come to at least 114 %, more than all of it: 'Test.Books.Engineers' 60");
        finding.GetMessage(null).ShouldEndWith("; correct a quote, or, as parts may overlap, write what those are of as words (Of = \"…\"), not as nameof");

        (await TwoPapers.Of(employees + TwoPapers.Fact("Engineers", "60 %", People, "Ratio") + TwoPapers.Fact("Seniors", "55 %", People.Replace("nameof(Employees)", "\"all employees\"", StringComparison.Ordinal), "Ratio")).Run()).ShouldBeClean();
    }

    [Theory]
    [InlineData("62 millions d'euros", Part, "38,4 millions d'euros", Part)]
    [InlineData("62 millions d'euros", Part, "47 millions d'euros", "Of = nameof(Sales), Period = \"2023\"")]
    [InlineData("62 millions d'euros", Part, "47 millions d'euros", "Of = \"its sales\", Period = \"2024\"")]
    [InlineData("62 millions d'euros", Part, "47 millions d'euros", Part + ", Rank = Rank.Deprecated, RankReason = \"Withdrawn.\"")]
    [InlineData("62 millions d'euros", Part, "47 millions d'euros", Part + ", Modality = Modality.Forecast")]
    [InlineData("162 millions d'euros", Part, "-62 millions d'euros", Part)]
    [InlineData("62 millions d'euros", Part + ", Concept = \"Freight\"", "62,0 millions d'euros", Part + ", Concept = \"Freight\"")]
    public async Task What_is_no_part_or_may_be_within_is_not(string one, string about, string other, string aboutOther) =>
        Doubts(await TwoPapers.Of(Sales + TwoPapers.Fact("One", one, about) + TwoPapers.Fact("Other", other, aboutOther)).Run()).ShouldBe(0);

    [Fact]
    public async Task Parts_of_what_may_be_negative_may_be_more() => Doubts(await TwoPapers.Of(
        TwoPapers.Fact("NetIncome", "100 millions d'euros", Year) + TwoPapers.Fact("Freight", "120 millions d'euros", "Of = nameof(NetIncome), Period = \"2024\"")).Run()).ShouldBe(0);

    [Fact]
    public async Task A_line_of_the_configuration_turns_it_off() =>
        (await (Mistakes.Consistency["FACT341"] with { TurnedOff = ["FACT341"] }).Run()).Findings.ShouldBeEmpty();

    private static int Doubts(TestRun run) => run.Findings.Count(finding => finding.Id == FactRules.PartsAboveWhole.Id);
}
