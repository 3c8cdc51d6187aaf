using AngleSharp.Dom;

namespace MetaAi.Facts.Cli.Book;

/// <summary><c>facts book</c>: what it writes, and that it says what the other commands say.</summary>
public sealed class BookTests : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly string ports;

    public BookTests()
    {
        Harbour.Build(folder);
        ports = Harbour.Compile(Harbour.Source + Docks.Source, folder["ports.dll"]);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_page_says_what_the_export_says_fact_by_fact()
    {
        var page = BookFile.Write(folder, ports).Page;

        ExportedFacts.ShouldBeOn(page, Tool.Run("export", ports), "ports");
    }

    [Fact]
    public void Computed_values_come_first_with_their_bounds_and_lead_to_their_inputs()
    {
        var page = BookFile.Write(folder, ports).Page;

        var answers = page.QuerySelectorAll(".answers a").Select(answer => answer.TextContent).ToArray();
        answers.ShouldContain("78 billion USD (77 to 79 billion)");
        page.QuerySelectorAll("h2").Select(heading => heading.Id).ShouldBe(["answers", "c1", "c2", "c3", "timeline", "facts", "consistency", "sources"]);
        foreach (var (id, input) in (IEnumerable<(string, string)>)[("Docks.Books.Plan", "Ports.Harbour.Value2024"), ("Docks.Books.Share", "Ports.Harbour.Value2024")])
        {
            page.CardOf(id).QuerySelectorAll(".tree a").Select(link => link.GetAttribute("href")).ShouldContain($"#f-{input}");
        }

        page.CardOf("Docks.Books.Circle").TextContent.ShouldContain("'Docks.Books.Circle' is computed from itself");
    }

    [Fact]
    public void An_input_of_an_assembly_beside_it_is_told_with_its_quote()
    {
        var quays = Harbour.Compile(
            $$"""
            using System;
            using MetaAi.Facts;

            public static class Quays
            {
                [FactRecord("Quays.Twice", {{Docks.Rest}}, Modality = "actual", Concept = "Twice", Kind = "money", Derivation = "2 * Value", Inputs = new[] { "Value", "Ports.Harbour.Value2024" })]
                public static string Twice => throw new InvalidOperationException();
            }
            """,
            folder["quays.dll"]);

        var tree = BookFile.Write(folder, quays).Page.QuerySelectorAll(".tree li").Select(node => node.TextContent).ToArray();

        tree.ShouldContain("Harbour, Value 2024: 39 billion USD, \"39 milliards de dollars\" (News, 2025)");
    }

    [Theory]
    [InlineData("</ul><script>alert(1)</script>")]
    [InlineData("' onclick=alert(1) x='")]
    [InlineData("<svg/onload=alert(1)>")]
    public void What_a_computed_value_and_its_inputs_are_called_is_words(string words)
    {
        var hostile = Harbour.Compile((Harbour.Source + Docks.Source).Replace("Concept = \"Plan\"", $"Concept = \"{words}\"", StringComparison.Ordinal).Replace("Concept = \"Value\"", $"Concept = \"{words}\"", StringComparison.Ordinal), folder["hostile.dll"]);

        var page = BookFile.Write(folder, hostile, "--texts", folder["texts"]).Page;

        MadeBook.ShapeOf(page).ShouldBe(MadeBook.ShapeOf(BookFile.Write(folder, ports, "--texts", folder["texts"]).Page));
        page.CardOf("Docks.Books.Share").QuerySelector(".tree")!.TextContent.ShouldContain(words);
    }

    [Fact]
    public void Sources_stand_beside_each_other_with_what_they_have_in_common()
    {
        var page = BookFile.Write(folder, ports).Page;

        var table = page.QuerySelectorAll("table").Single(each => each.QuerySelector("caption")!.TextContent == "Dock costs of Harbour");
        table.QuerySelectorAll("thead th").Select(head => head.TextContent.Trim()).ShouldBe(["Period", "News, 2025", "Report, 2024?", "Together"]);
        table.QuerySelectorAll("tbody tr > *").Select(cell => cell.TextContent.Trim()).ShouldBe(["2024", "39 billion USD", "60 to 65 billion USD", "inconsistent, with different values"]);
    }

    [Fact]
    public void The_consistency_part_lists_what_check_reports()
    {
        var page = BookFile.Write(folder, ports).Page;

        var reported = Tool.Run("check", ports, "--texts", folder["texts"], "--report").Lines.Where(line => line.Contains(" FACT3", StringComparison.Ordinal)).ToArray();
        reported.ShouldNotBeEmpty();
        page.QuerySelectorAll(".findings li").Select(finding => finding.TextContent.Trim()).ShouldBe(reported);
    }

    [Fact]
    public void Members_of_a_record_and_statements_of_a_series_stand_together()
    {
        var page = BookFile.Write(folder, ports).Page;

        page.QuerySelectorAll(".member").Select(member => (member.QuerySelector("h4")!.TextContent, member.QuerySelectorAll("details[data-f]").Length)).ShouldBe([("Costs", 2), ("Next", 2)]);
    }

    [Fact]
    public void Every_link_has_its_target_and_every_id_is_there_once()
    {
        foreach (var options in (string[][])[[], ["--texts", folder["texts"]]])
        {
            var page = BookFile.Write(folder, ports, options).Page;
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
            ids.ShouldBeUnique();
            var targets = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..])
                .Concat(page.QuerySelectorAll("[aria-labelledby]").Select(labelled => labelled.GetAttribute("aria-labelledby")!)).ToArray();
            targets.Length.ShouldBeGreaterThan(20);
            targets.ShouldBeSubsetOf(ids);
        }
    }

    [Fact]
    public void Without_being_asked_for_no_text_is_opened()
    {
        var (run, page) = BookFile.Write(folder, ports);

        run.Output.ShouldBe($"{folder["book.html"]}: 10 facts of 2 sources, without texts\n");
        page.Body!.TextContent.ShouldNotContain("Le port a grandi");
        page.QuerySelector("aside").ShouldBeNull();
        page.QuerySelector("#consistency + p")!.TextContent.ShouldStartWith("Nothing was looked at to prove the facts");
    }

    [Fact]
    public void A_text_stands_there_whole_and_its_quotes_and_their_cards_lead_to_each_other()
    {
        var (run, page) = BookFile.Write(folder, ports, "--texts", folder["texts"]);

        run.Error.ShouldBe("");
        run.Output.ShouldEndWith("with 2 texts\n");
        var text = page.QuerySelector("#t1 .text")!;
        foreach (var again in text.QuerySelectorAll("sup").ToArray())
        {
            again.Remove();
        }

        text.TextContent.ShouldBe(Harbour.News.ReplaceLineEndings("\n"));
        var card = page.CardOf("Ports.Harbour.Value2024");
        var place = page.QuerySelector(card.QuerySelector("dd p a")!.GetAttribute("href")!)!;
        place.ParentElement!.QuerySelectorAll("mark").Select(mark => mark.TextContent).ShouldContain("39 milliards de dollars");
        page.QuerySelectorAll("mark a").Select(link => link.GetAttribute("href")).ShouldContain("#f-Ports.Harbour.Plans.Next.Opening");
        card.TextContent.ShouldContain("En 2024, il valait 39 milliards de dollars 🚢");
    }

    [Fact]
    public void The_coverage_is_that_of_check()
    {
        var page = BookFile.Write(folder, ports, "--texts", folder["texts"]).Page;

        var lines = Tool.Run("check", ports, "--texts", folder["texts"], "--coverage").Lines.Select(line => line.Split('\t')).ToLookup(cells => cells[0]);
        page.QuerySelectorAll("aside section > p").Select(line => line.TextContent).ShouldBe(lines["coverage"].Select(cells => cells[2]));
        page.QuerySelectorAll("aside .text .open").Select(figure => $"'{figure.TextContent}'").ShouldBe(lines["unquoted"].Select(cells => cells[2]));
    }

    [Fact]
    public void What_does_not_hold_is_said_on_the_page_and_by_the_answer()
    {
        folder.Write("texts/news.txt", Harbour.News.Replace("39 milliards", "38 milliards", StringComparison.Ordinal));

        var (run, page) = BookFile.Write(folder, ports, "--texts", folder["texts"]);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("FACT");
        page.CardOf("Ports.Harbour.Value2024").QuerySelector("summary .bad")!.TextContent.ShouldBe("not proved");
        page.CardOf("Ports.Harbour.Plans.Next.Cost").QuerySelector(".bad").ShouldBeNull();
        page.QuerySelectorAll(".findings li").ShouldContain(finding => finding.TextContent.Contains("[Ports.Harbour.Value2024]", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_computed_from_a_fact_that_is_not_proved_is_not_proved_either()
    {
        BookFile.Write(folder, ports, "--texts", folder["texts"]).Page.QuerySelectorAll(".answers .bad, .tree .bad, table .bad, header .bad").ShouldBeEmpty();
        folder.Write("texts/news.txt", Harbour.News.Replace("39 milliards", "38 milliards", StringComparison.Ordinal));

        var page = BookFile.Write(folder, ports, "--texts", folder["texts"]).Page;

        // Share is computed from Plan, and Plan from the value whose text has changed; what goes in a circle has no such input.
        foreach (var id in (string[])["Docks.Books.Plan", "Docks.Books.Share"])
        {
            page.CardOf(id).QuerySelector("summary .bad")!.TextContent.ShouldBe("not proved");
            page.CardOf(id).QuerySelector(".tree .bad").ShouldNotBeNull();
            page.QuerySelector($".answers li:has(a[href='#f-{id}']) .bad")!.TextContent.ShouldBe("not proved");
        }

        page.CardOf("Docks.Books.Circle").QuerySelector(".bad").ShouldBeNull();
        page.QuerySelectorAll("table td p").Where(said => said.QuerySelector(".bad") is not null).Select(said => said.QuerySelector("a")!.TextContent).Distinct().ShouldBe(["39 billion USD"]);
        page.QuerySelector("header .bad")!.TextContent.ShouldBe($"{page.QuerySelectorAll("details[data-f] > summary .bad").Length} are not proved");
    }

    [Fact]
    public void Bounds_stand_only_where_there_are_some()
    {
        var exact = Harbour.Compile(Harbour.Source.Replace("Low = \"60000000000\", High = \"65000000000\", Unit = \"USD\", Hedge = \"exact\"", "Low = \"60000000000\", Unit = \"USD\", Hedge = \"moreThan\"", StringComparison.Ordinal), folder["exact.dll"]);

        var page = BookFile.Write(folder, exact).Page;

        page.CardOf("Ports.Harbour.Value2024").Row("Bounds").ShouldBe("39.0 billion USD (38.5 to 39.5 billion), said to the billion");
        page.CardOf("Ports.Harbour.Plans.Next.Cost").Row("Bounds").ShouldBeNull();
        page.CardOf("Ports.Harbour.Plans.Next.Cost").Row("Said").ShouldBe("to the billion");
    }

    [Theory]
    [InlineData("mid", "mid 2024-06 (uncertain) (forecast)")]
    [InlineData("early", "early 2024-06 (uncertain) (forecast)")]
    [InlineData("late", "late 2024-06 (uncertain) (forecast)")]
    public void A_date_keeps_its_part_and_that_its_year_was_assumed(string part, string words)
    {
        var changed = Harbour.Compile(Harbour.Source.Replace("Part = \"mid\"", $"Part = \"{part}\"", StringComparison.Ordinal), folder["dated.dll"]);

        BookFile.Write(folder, changed).Page.CardOf("Ports.Harbour.Plans.Next.Opening").QuerySelector("summary > data")!.TextContent.ShouldBe(words);
        Tool.Run("explain", changed, "Next.Opening").Output.ShouldContain(words);
    }

    [Fact]
    public void The_lock_proves_where_texts_are_not_asked_for()
    {
        Tool.Run("lock", ports, "--texts", folder["texts"], "--lock", folder["facts.lock"]).ExitCode.ShouldBe(0);

        var (run, page) = BookFile.Write(folder, ports);

        run.ExitCode.ShouldBe(0, run.Error);
        page.CardOf("Ports.Harbour.Value2024").Row("Characters")!.ShouldEndWith("proved by the lock");
        page.QuerySelector("#s1")!.TextContent.ShouldContain("SHA-256");
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes_without_a_byte_order_mark()
    {
        BookFile.Write(folder, ports, "--texts", folder["texts"]);
        var first = File.ReadAllBytes(folder["book.html"]);
        using (new Testing.CultureScope())
        {
            BookFile.Write(folder, ports, "--texts", folder["texts"]);
        }

        File.ReadAllBytes(folder["book.html"]).ShouldBe(first);
        first[..9].ShouldBe("<!DOCTYPE"u8.ToArray());
    }
}
