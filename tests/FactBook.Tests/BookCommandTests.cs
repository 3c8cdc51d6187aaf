using MetaAi.Testing;

namespace FactBook.Tests;

public sealed class BookCommandTests
{
    [Fact]
    public async Task Prints_answers_first_and_then_what_they_rest_on()
    {
        using var finnish = new CultureScope();

        await Verify(Run().Output);
    }

    [Fact]
    public void Answers_alone_leave_the_facts_out()
    {
        var (code, output, _) = Run("--answers");

        code.ShouldBe(0);
        output.ShouldContain("Who is to be bought?");
        output.ShouldContain("Jane Roe via The Wire, Agence");
        output.ShouldNotContain("1204-1235");
        output.ShouldNotContain("Other facts");
    }

    [Fact]
    public void A_source_selects_the_answers_that_rest_on_it_alone_and_says_how_many_are_left_out()
    {
        var gazette = Run("--source", "Gazette", "--answers").Output;
        gazette.ShouldContain("implied worth of Globex: reported: more than 28.2 billion USD");
        gazette.ShouldNotContain("Globex Labs, Initech");
        gazette.ShouldContain("Lines of answers left out: 1.");

        var letter = Run("--source", "Letter", "--answers").Output;
        letter.ShouldContain("  Globex Labs, Initech");
        letter.ShouldNotContain("implied worth");
        letter.ShouldContain("Lines of answers left out: 3.");
    }

    [Fact]
    public void A_kind_selects_answers_of_that_kind()
    {
        var names = Run("--kind", "names", "--answers").Output;

        names.ShouldContain("  Globex Labs, Initech");
        names.ShouldNotContain("implied worth");
        names.ShouldContain("Lines of answers left out: 3.");
    }

    [Fact]
    public void Names_are_written_as_the_sources_write_them_and_exports_keep_the_member()
    {
        Run().Output.ShouldNotContain("GlobexLabs");
        Run("--format", "jsonl").Output.ShouldContain("\"GlobexLabs\"");
    }

    [Fact]
    public void Answers_are_no_JSON_lines() =>
        Run("--answers", "--format", "jsonl").ShouldBe((2, "", "error: JSON lines are facts, not answers: leave out --answers or --format jsonl.\n"));

    [Fact]
    public void Prints_JSON_lines_of_every_fact_by_id()
    {
        var (code, output, error) = Run("--format", "jsonl");

        (code, error).ShouldBe((0, ""));
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(6);
        output.ShouldStartWith("{\"id\":\"Acme.Deals.Globex.Price\",");
        output.ShouldContain("\"exact\":\"[Été]\"");
    }

    [Fact]
    public void A_system_a_source_or_a_kind_selects_in_any_case()
    {
        Run("--system", "Spending", "--format", "jsonl").Output.ShouldStartWith("{\"id\":\"Acme.Spending.Capex\",");
        Run("--system", "deals", "--source", "letter", "--format", "jsonl").Output.ShouldStartWith("{\"id\":\"Acme.Names.Bidders\",");
        Run("--source", "LETTER", "--format", "jsonl").Output.Split('\n').Length.ShouldBe(4);
        Run("--kind", "Money", "--format", "jsonl").Output.Split('\n').Length.ShouldBe(4);
        Run("--kind", "money", "--source", "Letter", "--format", "jsonl").Output.ShouldStartWith("{\"id\":\"Acme.Rest.Fee\",");
    }

    [Fact]
    public void A_selection_without_facts_says_so()
    {
        var (code, output, _) = Run("--kind", "percent", "--source", "Letter");

        (code, output.Trim()).ShouldBe((0, "No fact matches."));
    }

    [Theory]
    [InlineData("--system", "none", "error: There is no system 'none'; choose one of: spending, deals")]
    [InlineData("--source", "Znews", "error: There is no source 'Znews'; choose one of: Gazette, Letter")]
    [InlineData("--kind", "date", "error: There is no kind 'date'; choose one of: money, names, percent, text")]
    [InlineData("--format", "xml", "error: There is no format 'xml'; choose one of: text, jsonl")]
    public void An_unknown_name_is_refused_with_those_there_are(string option, string name, string message)
    {
        var (code, output, error) = Run(option, name);

        (code, output, error.Trim()).ShouldBe((2, "", message));
    }

    [Fact]
    public void An_unknown_argument_is_refused()
    {
        var (code, output, error) = Run("--colour");

        (code, output).ShouldBe((2, ""));
        error.ShouldStartWith("error: ");
        error.ShouldContain("--colour");
    }

    [Theory]
    [InlineData("--answers")]
    [InlineData("--system", "deals")]
    [InlineData("--source", "Letter")]
    [InlineData("--explain", "Globex.Price")]
    public void A_page_is_the_whole_book(params string[] others) =>
        Run(["--html", "none.html", .. others]).ShouldBe((2, "", "error: --html writes the whole book: leave out the other options. The page has a search and choices of its own.\n"));

    [Fact]
    public void A_page_that_cannot_be_written_is_an_error()
    {
        var (code, output, error) = Run("--html", Path.Combine(Path.GetTempPath(), "no such folder", "book.html"));

        (code, output).ShouldBe((2, ""));
        error.ShouldStartWith("error: ");
    }

    [Fact]
    public void Help_names_the_choices()
    {
        var (code, output, _) = Run("--help");

        code.ShouldBe(0);
        output.ShouldContain("--source");
        output.ShouldContain("Gazette, Letter");
    }

    [Fact]
    public void Explains_a_number_down_to_its_quotes()
    {
        Run("--explain", "Globex.Price").Output.ShouldBe("Globex, Price mid 2025-06: reported: more than 14 billion USD, \"plus de 14 milliards de dollars\" (Jane Roe, The Wire, Agence, La Gazette, 2025)\n");
        Run("--explain", "Price").Code.ShouldBe(0);
        Run("--explain", "Capital").ShouldBe((2, "", "error: There is no fact 'Capital'.\n"));
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = BookCommand.Run(arguments, SampleBook.Book, new Terminal(output, error, IsRedirected: true));
        return (code, output.ToString(), error.ToString());
    }
}
