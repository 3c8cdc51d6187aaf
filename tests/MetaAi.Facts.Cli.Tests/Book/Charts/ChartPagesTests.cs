using AngleSharp.Dom;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>The charts of a page say what its cards say, and lead to them.</summary>
public sealed class ChartPagesTests : IDisposable
{
    private const string Rest = "Subject = \"Harbour\", ValueKind = \"value\", Rank = \"normal\", Kind = \"money\", Hedge = \"exact\", Decimals = -9";
    private const string News = "Source = \"news.txt\", Exact = \"39 milliards de dollars\", Start = 38, End = 61";
    private const string Report = "Source = \"report.txt\", Exact = \"$60 to $65 billion\", Start = 44, End = 62";

    private const string Docks = $$"""

        namespace Docks
        {
            public static class Books
            {
                [FactRecord("Docks.Books.Costs.A", {{Rest}}, Concept = "Costs", Period = "2024", Modality = "actual", Low = "39000000000", High = "39000000000", Unit = "USD", {{News}})]
                [FactRecord("Docks.Books.Costs.B", {{Rest}}, Concept = "Costs", Period = "2024", Modality = "forecast", Low = "37000000000", High = "41000000000", Unit = "USD", {{Report}})]
                [FactRecord("Docks.Books.Costs.C", {{Rest}}, Concept = "Costs", Period = "2024", Modality = "actual", Low = "12000000000", High = "12000000000", Unit = "EUR", {{News}})]
                [FactRecord("Docks.Books.Costs.D", {{Rest}}, Concept = "Costs", Period = "2024", Modality = "actual", Low = "12000000000", High = "12000000000", Unit = "EUR", {{Report}})]
                public static string Costs => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Fees", {{Rest}}, Concept = "Fees", Period = "2024", Modality = "actual", Low = "5000000000", High = "5000000000", Unit = "USD", {{News}})]
                public static string Fees => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Tolls", {{Rest}}, Concept = "Tolls", Modality = "actual", Low = "5000000000", High = "5000000000", Unit = "USD", {{News}})]
                public static string Tolls => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Never", {{Rest}}, Concept = "Never", Modality = "actual", Derivation = "A - B", Inputs = new[] { "A", "Docks.Books.Tolls", "B", "Docks.Books.Fees" })]
                public static string Never => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Left", {{Rest}}, Concept = "Left", Modality = "actual", Derivation = "A + Fees - B", Inputs = new[] { "A", "Ports.Harbour.Value2024", "Fees", "Docks.Books.Fees", "B", "Docks.Books.Costs.A" })]
                public static string Left => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Wide", {{Rest}}, Concept = "Wide", Modality = "actual", Derivation = "A - B", Inputs = new[] { "A", "Ports.Harbour.Plans.Next.Cost", "B", "Docks.Books.Tolls" })]
                public static string Wide => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Twice", {{Rest}}, Concept = "Twice", Modality = "actual", Derivation = "2 * A", Inputs = new[] { "A", "Docks.Books.Fees" })]
                public static string Twice => throw new InvalidOperationException();
            }
        }
        """;

    private readonly TestFolder folder = new();
    private readonly IDocument page;

    public ChartPagesTests()
    {
        Harbour.Build(folder);
        page = BookFile.Write(folder, Harbour.Compile(Harbour.Source + Docks, folder["docks.dll"])).Page;
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_mark_leads_to_a_card_that_says_the_same()
    {
        var rows = page.QuerySelectorAll("a.row");

        rows.Length.ShouldBeGreaterThan(10);
        foreach (var row in rows)
        {
            var card = page.GetElementById(row.GetAttribute("href")![1..])!.Closest("details")!;
            card.QuerySelectorAll("summary > data, summary > b, dd.also > data").Select(value => value.TextContent).ShouldContain(row.QuerySelector("b")!.TextContent);
            row.QuerySelector("title")?.TextContent.ShouldBe(row.QuerySelector("b")!.TextContent);
        }
    }

    [Fact]
    public void Two_currencies_never_share_a_scale()
    {
        var charts = page.QuerySelectorAll(".chart").Where(chart => chart.QuerySelector("h3")!.TextContent == "Costs of Harbour").ToArray();

        charts.Select(chart => (chart.QuerySelector("figcaption small")!.TextContent, string.Join(" | ", chart.QuerySelectorAll(".row > b").Select(words => words.TextContent))))
            .ShouldBe([("billion USD", "39 billion USD | 37 to 41 billion USD (forecast)"), ("billion EUR", "12 billion EUR | 12 billion EUR")]);
    }

    [Fact]
    public void A_forecast_is_never_drawn_as_what_is_so()
    {
        foreach (var row in page.QuerySelectorAll("a.row:has(.mark)"))
        {
            var isExpected = row.QuerySelector("b")!.TextContent.Contains("(forecast)", StringComparison.Ordinal);
            row.QuerySelectorAll(".mark").ShouldAllBe(mark => mark.ClassList.Contains("expected") == isExpected);
        }
    }

    [Fact]
    public void What_is_not_proved_is_hollow_and_says_so()
    {
        page.QuerySelectorAll(".row .unproved").ShouldBeEmpty();
        folder.Write("texts/news.txt", Harbour.News.Replace("39 milliards", "38 milliards", StringComparison.Ordinal));

        var now = BookFile.Write(folder, folder["docks.dll"], "--texts", folder["texts"]).Page;

        now.QuerySelectorAll("a.row:has(.unproved)").Length.ShouldBeGreaterThan(3);
        now.QuerySelectorAll("a.row:has(.mark)").ShouldAllBe(row => (row.QuerySelector(".unproved") != null) == (row.QuerySelector(".bad") != null));
    }

    [Fact]
    public void Each_part_starts_where_the_one_before_it_ended_and_the_rest_is_what_they_leave()
    {
        var chart = Chart("Left of Harbour, 2024");

        chart.QuerySelectorAll(".row > span").Select(label => label.TextContent).ShouldBe(["Value", "plus: Fees", "minus: Costs", "comes to: Left"]);
        var bars = chart.QuerySelectorAll("rect.bar").Select(bar => (Start: Part(bar, "x"), End: Part(bar, "x") + Part(bar, "width"))).ToArray();
        bars[0].Start.ShouldBe(0);
        bars[1].Start.ShouldBe(bars[0].End);
        bars[2].End.ShouldBe(bars[1].End);
        bars[3].ShouldBe((0, bars[2].Start));
    }

    [Fact]
    public void Where_a_part_is_a_range_nobody_knows_where_the_next_starts_and_all_start_at_zero() =>
        Chart("Wide of Harbour").QuerySelectorAll("rect.bar").Select(bar => Part(bar, "x")).ShouldBe([0, 0, 0]);

    [Fact]
    public void A_product_has_no_parts() => page.QuerySelectorAll(".chart h3").Select(title => title.TextContent).ShouldNotContain("Twice of Harbour");

    [Fact]
    public void The_strip_has_each_concept_and_period_that_was_compared_once_with_a_word_for_how_they_go_together()
    {
        page.QuerySelectorAll(".glance > li").Select(row => row.QuerySelector("p")!.TextContent).ShouldBe(["2 sources: came to be as expected", "2 sources: agree exactly"]);
        page.QuerySelectorAll(".glance ul a").Select(link => link.TextContent).ShouldBe(["39 billion USD", "37 to 41 billion USD (forecast)", "12 billion EUR", "12 billion EUR"]);
    }

    [Fact]
    public void A_date_is_a_span_on_the_axis_and_says_that_its_year_was_assumed()
    {
        var row = page.QuerySelector("#timeline ~ .chart a.row")!;

        row.TextContent.ShouldContain("Opening");
        row.QuerySelector("b")!.TextContent.ShouldBe("mid 2024-06 (uncertain) (forecast)");
        row.QuerySelector("text.about")!.TextContent.ShouldBe("?");
        Part(row.QuerySelector("rect.expected")!, "width").ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Key_figures_say_what_their_cards_say()
    {
        foreach (var figure in page.QuerySelectorAll(".answers a"))
        {
            page.GetElementById(figure.GetAttribute("href")![1..])!.Closest("details")!.QuerySelector("summary > data, summary > b")!.TextContent.ShouldBe(figure.TextContent);
        }

        page.QuerySelectorAll(".answers a strong").Select(number => number.TextContent).ShouldContain("10 billion USD");
        page.QuerySelectorAll(".answers strong").ShouldAllBe(number => !number.TextContent.Contains("periods", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("</ul></figure><script>alert(1)</script>")]
    [InlineData("' onclick=alert(1) x='")]
    [InlineData("</title></svg><svg/onload=alert(1)>")]
    public void What_is_charted_is_called_in_words(string words)
    {
        var hostile = Harbour.Compile((Harbour.Source + Docks).Replace("Concept = \"Costs\"", $"Concept = \"{words}\", Claimant = \"{words}\"", StringComparison.Ordinal), folder["hostile.dll"]);
        var plain = Harbour.Compile((Harbour.Source + Docks).Replace("Concept = \"Costs\"", "Concept = \"w\", Claimant = \"w\"", StringComparison.Ordinal), folder["plain.dll"]);

        var shown = BookFile.Write(folder, hostile).Page;

        MadeBook.ShapeOf(shown).ShouldBe(MadeBook.ShapeOf(BookFile.Write(folder, plain).Page));
        shown.QuerySelector(".glance a")!.TextContent.ShouldBe($"{words} of Harbour, 2024");
        shown.QuerySelectorAll(".chart h3").Select(title => title.TextContent).ShouldContain($"{words} of Harbour");
    }

    [Fact]
    public void What_has_no_number_stands_in_the_chart_in_words()
    {
        const string Undisclosed = """
            [FactRecord("Docks.Books.Costs.E", Subject = "Harbour", ValueKind = "some", Rank = "normal", Kind = "money", Concept = "Costs", Period = "2024", Modality = "actual", Source = "report.txt", Exact = "mid-June")]
            public static string Costs
            """;
        var more = Harbour.Compile((Harbour.Source + Docks).Replace("public static string Costs", Undisclosed, StringComparison.Ordinal), folder["more.dll"]);

        var rows = BookFile.Write(folder, more).Page.QuerySelectorAll(".chart:has(h3) a.row[href='#f-Docks.Books.Costs.E']");

        rows.Select(row => (row.QuerySelector("b")!.TextContent, row.QuerySelectorAll(".mark").Length)).ShouldBe([("undisclosed", 0)]);
    }

    private IElement Chart(string title) => page.QuerySelectorAll(".chart").Single(chart => chart.QuerySelector("h3")!.TextContent == title);

    private static decimal Part(IElement bar, string name) => decimal.Parse(bar.GetAttribute(name)!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);
}
