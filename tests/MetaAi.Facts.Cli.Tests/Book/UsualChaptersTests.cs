using AngleSharp.Dom;
using MetaAi.Facts.Cli.Metadata;

namespace MetaAi.Facts.Cli.Book;

/// <summary>The chapters of a book for which nobody made any: each has something to answer first, and none is a second list of all facts.</summary>
public sealed class UsualChaptersTests
{
    private static readonly DeclaredSource Source = new("news.txt", "en", "USD", "2025", null) { Name = "News", Citation = "News, 2025" };

    [Fact]
    public void A_few_quoted_figures_are_key_figures_and_many_are_not()
    {
        Titles(Figures("Few", 6)).ShouldBe(["Few"]);
        Titles(Figures("Many", 7)).ShouldBeEmpty();
    }

    [Fact]
    public void Chapters_of_nothing_but_quoted_figures_are_there_where_they_are_few()
    {
        Titles(Enumerable.Range(1, 12).SelectMany(number => Figures($"Set{number}", 1))).Length.ShouldBe(12);
        Titles(Enumerable.Range(1, 13).SelectMany(number => Figures($"Set{number}", 1))).ShouldBeEmpty();
    }

    [Fact]
    public void What_sources_say_differently_comes_first_and_what_nothing_compares_last()
    {
        CompiledFact[] facts =
        [
            .. Figures("Alone", 2),
            Fact("Differing", "A", "Sales", "1000", "news.txt"), Fact("Differing", "B", "Sales", "2000", "other.txt"),
            Fact("Same", "A", "Costs", "1000", "news.txt"), Fact("Same", "B", "Costs", "1000", "other.txt"),
            Text("Texts", "A", "news.txt"), Text("Texts", "B", "other.txt"),
        ];

        Titles(facts).ShouldBe(["Differing", "Same", "Alone", "Texts"]);
    }

    [Theory]
    [InlineData("some", "exact", "normal")]
    [InlineData("value", "several", "normal")]
    [InlineData("value", "exact", "deprecated")]
    public void What_says_no_number_or_is_deprecated_is_no_key_figure(string valueKind, string hedge, string rank)
    {
        var fact = Fact("Set", "A", "Sales", "1000", "news.txt");

        Titles([fact with { Record = fact.Record with { ValueKind = valueKind, Hedge = hedge, Rank = rank } }]).ShouldBeEmpty();
    }

    [Fact]
    public void Of_thousands_of_tables_those_in_which_sources_differ_are_drawn_and_told_first()
    {
        var facts = Enumerable.Range(1, 1_000).SelectMany(number => new[]
        {
            Fact("Set", $"A{number}", $"Concept{number}", "1000", "news.txt"),
            Fact("Set", $"B{number}", $"Concept{number}", number == 1_000 ? "2000" : "1000", "other.txt"),
        });

        var page = BookFile.Parse(MadeBook.PageOf(Source, facts, text: null));

        page.QuerySelectorAll("table").Length.ShouldBe(1_000);
        page.QuerySelectorAll(".chart").Length.ShouldBe(100);
        page.QuerySelectorAll(".chart h3").Select(title => title.TextContent).ShouldContain("Concept1000 of Set");
        page.QuerySelector(".glance > li a")!.TextContent.ShouldBe("Concept1000 of Set, 2024");
        page.QuerySelector(".glance + p")!.TextContent.ShouldBe("and 950 more in the chapters");
    }

    private static string[] Titles(IEnumerable<CompiledFact> facts) =>
        [.. BookFile.Parse(MadeBook.PageOf(Source, facts, text: null)).QuerySelectorAll(".chapter > h2").Select(heading => heading.TextContent)];

    private static IEnumerable<CompiledFact> Figures(string set, int count) =>
        Enumerable.Range(1, count).Select(number => Fact(set, $"F{number}", $"Concept{number}", $"{number}000", "news.txt"));

    private static CompiledFact Text(string set, string name, string source)
    {
        var fact = Fact(set, name, "Motto", "1", source);
        return fact with { Record = fact.Record with { Kind = "text", Low = null, High = null, Unit = null, Hedge = null, Decimals = null, Text = name } };
    }

    private static CompiledFact Fact(string set, string name, string concept, string value, string source) => new(
        new()
        {
            Id = $"{set}.{name}",
            Subject = set,
            Concept = concept,
            Period = "2024",
            Kind = "money",
            ValueKind = "value",
            Low = value,
            High = value,
            Unit = "USD",
            Hedge = "exact",
            Decimals = 0,
            Modality = "actual",
            Rank = "normal",
            Source = source,
            Exact = value,
            Start = 0,
            End = 1,
        },
        null,
        null,
        null,
        null)
    {
        Set = set,
        Member = name,
    };
}
