using AngleSharp.Dom;

namespace MetaAi.Facts.Cli.Book;

/// <summary>What stands first: where several sources speak of the same, who says what, in words and not in names of code.</summary>
public sealed class GlanceTests : IDisposable
{
    private const string Money = "Subject = \"Harbour\", ValueKind = \"value\", Rank = \"normal\", Kind = \"money\", Hedge = \"exact\", Decimals = -9, Modality = \"actual\", Unit = \"USD\"";
    private const string News = "Low = \"39000000000\", High = \"39000000000\", Source = \"news.txt\", Exact = \"39 milliards de dollars\", Start = 38, End = 61";
    private const string Report = "Low = \"60000000000\", High = \"65000000000\", Source = \"report.txt\", Exact = \"$60 to $65 billion\", Start = 44, End = 62";

    private const string Gate = $$"""

        namespace Gate
        {
            public static class Books
            {
                [FactRecord("Gate.Books.Costs.A", {{Money}}, Concept = "Costs", Period = "2024", Of = "GateReceipts", Claimant = "The mayor", Via = new[] { "The Tribune" }, {{News}})]
                [FactRecord("Gate.Books.Costs.B", {{Money}}, Concept = "Costs", Period = "2024?", Of = "GateReceipts", {{Report}})]
                [FactRecord("Gate.Books.Costs.C", {{Money}}, Concept = "Costs", Period = "2025", Of = "YouTube", {{News}})]
                public static string Costs => throw new InvalidOperationException();

                [FactRecord("Gate.Books.GateReceipts", {{Money}}, Concept = "GateReceipts", Gloss = "all that was paid at the gate", {{News}})]
                public static string GateReceipts => throw new InvalidOperationException();
            }
        }
        """;

    private readonly TestFolder folder = new();
    private readonly IDocument page;

    public GlanceTests()
    {
        Harbour.Build(folder);
        page = BookFile.Write(folder, Harbour.Compile(Harbour.Source + Gate, folder["gate.dll"])).Page;
    }

    private IElement Row => page.QuerySelectorAll(".glance > li").Single(row => row.QuerySelector("a")!.TextContent.StartsWith("Costs of Harbour, 2024", StringComparison.Ordinal));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_period_of_which_some_are_not_certain_is_told_once() => Row.QuerySelector("a")!.TextContent.ShouldBe("Costs of Harbour, 2024 (uncertain for some)");

    [Fact]
    public void Who_says_something_stands_beside_it() =>
        Row.QuerySelectorAll("ul small").Select(who => who.TextContent).ShouldBe(["The mayor, passed on by The Tribune, in News, 2025", "Report, 2024?"], ignoreOrder: true);

    [Fact]
    public void The_name_of_a_fact_is_words_and_another_name_stays_as_it_is()
    {
        Row.QuerySelectorAll("li > a").Select(said => said.TextContent).ShouldBe(["39 billion USD of gate receipts", "60 to 65 billion USD of gate receipts"], ignoreOrder: true);
        page.CardOf("Gate.Books.Costs.C").QuerySelector("data")!.TextContent.ShouldBe("39 billion USD of YouTube");
    }

    [Fact]
    public void What_follows_a_large_number_does_not_start_with_a_comma()
    {
        var figure = page.QuerySelector(".answers a[href='#f-Gate.Books.GateReceipts']")!;

        (figure.QuerySelector("strong")!.TextContent, figure.QuerySelector("span")!.TextContent).ShouldBe(("39 billion USD", "all that was paid at the gate"));
    }
}
