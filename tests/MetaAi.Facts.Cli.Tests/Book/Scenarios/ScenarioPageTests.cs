using AngleSharp.Dom;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>What a program computed stands in the page, and what a page cannot compute for other inputs says so.</summary>
public sealed class ScenarioPageTests : IDisposable
{
    private static readonly Assumption<MonetaryAmount> Cost = Assumption.Money(100, "USD", "a round number", "cost");
    private static readonly Assumption<Ratio> Third = Assumption.Fraction(Rational.Of(1, 3), "a third", "part");

    private readonly TestFolder folder = new();
    private readonly string harbour;

    public ScenarioPageTests() => harbour = Harbour.Build(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_cut_to_cents_is_shown_and_not_computed_again()
    {
        var page = Page(new("s", [new("cut", (Cost * Third).CutToMinorUnits()), new("uncut", Cost * Third)]));
        var rows = page.QuerySelectorAll(".results tbody tr").ToArray();

        rows[0].QuerySelector("td")!.TextContent.Trim().ShouldBe("33.33 USD computed by the program for the inputs shown");
        rows[0].HasAttribute("data-answer").ShouldBeFalse();
        rows[1].HasAttribute("data-answer").ShouldBeTrue();
    }

    [Fact]
    public void What_the_corners_do_not_decide_is_not_computed_again()
    {
        var page = Page(new("s", [new("square", Third * Third), new("share of itself", Cost / (Cost + (Cost * Third)))]));
        var rows = page.QuerySelectorAll(".results tbody tr").ToArray();

        rows[0].HasAttribute("data-answer").ShouldBeFalse();
        rows[1].HasAttribute("data-answer").ShouldBeTrue();
    }

    [Fact]
    public void An_approximation_has_no_bounds_to_compute()
    {
        var about = Assumption.Ratio(new Figure { Kind = FigureKind.Percent, Low = new(Rational.Of(10, 1)), High = new(Rational.Of(10, 1)), Hedge = Hedge.Approx }, "a guess", "about");
        var page = Page(new("s", [new("part", Cost * about)]));

        page.QuerySelector(".results td b")!.TextContent.ShouldBe("about 10 USD");
        page.QuerySelectorAll("[data-answer], [data-say], fieldset:nth-of-type(2)[data-input]").ShouldBeEmpty();
    }

    [Fact]
    public void With_a_rule_that_cannot_be_looked_at_nothing_is_computed_again() =>
        Page(new("s", [new("part", Cost * Third)], rules: [new(Third * Third, "No.")])).QuerySelectorAll("[data-answer], [data-rule]").ShouldBeEmpty();

    [Fact]
    public void A_refused_answer_says_why()
    {
        var none = Assumption.Percent(0, 10, "from nothing", "share");

        Page(new("s", [new("whole", Cost / none)])).QuerySelector(".results td b")!.TextContent.ShouldStartWith("The divisor may be zero");
    }

    [Fact]
    public void A_split_is_drawn_with_its_words()
    {
        var page = Page(new("s", [new("part", Cost * Third), new("rest", Cost - (Cost * Third))], chart: ScenarioChart.Split("part", "rest")));

        page.QuerySelectorAll("[data-chart] li").Select(row => row.TextContent.Trim()).ShouldAllBe(words => words.Contains("USD") || words.Contains("/3"));
        page.QuerySelectorAll("[data-chart] li").Length.ShouldBe(2);
    }

    [Fact]
    public void An_answer_in_English_is_marked_so_in_a_French_book()
    {
        var answers = Page(new("s", [new("cut", (Cost * Third).CutToMinorUnits()), new("refused", Cost / Assumption.Percent(0, 10, "from nothing", "share")), new("part", Cost * Third)]), "--language", "fr")
            .QuerySelectorAll(".results td b").ToArray();

        answers.Select(answer => answer.QuerySelector("[lang=en]")?.TextContent.Split(':', ' ')[0]).ShouldBe(["33.33", "The", null]);
    }

    private IDocument Page(Scenario scenario, params string[] options)
    {
        using var writer = new StringWriter();
        FactChapterJson.Write(writer, [new("Chapter", ["Ports.Harbour"], scenarios: [scenario])]);
        var (run, page) = BookFile.Write(folder, harbour, ["--chapters", folder.Write("chapters.json", writer.ToString()), .. options]);
        run.Error.ShouldBe("");
        return page;
    }
}
