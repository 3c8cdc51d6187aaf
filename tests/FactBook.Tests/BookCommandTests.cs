using System.Runtime.CompilerServices;
using MetaAi.Domain;
using MetaAi.Facts;
using MetaAi.Testing;

namespace FactBook.Tests;

public sealed class BookCommandTests
{
    [Fact]
    public async Task Prints_one_table_for_each_system_and_the_sources()
    {
        using var finnish = new CultureScope();

        await Verify(Run().Output);
    }

    [Fact]
    public void Redirected_output_has_neither_colours_nor_a_width()
    {
        var (_, output, _) = Run();

        output.ShouldNotContain('\u001b');
        output.ShouldContain("| reported: more than 14 billion USD |");
        output.ShouldContain("| Jane Roe via The Wire, Agence |");
    }

    [Fact]
    public void A_narrow_terminal_gets_fewer_columns_and_the_same_words()
    {
        using var output = new StringWriter();

        BookCommand.Run([], SampleBook.Book, new Terminal(output, TextWriter.Null, IsRedirected: false)).ShouldBe(0);

        var words = output.ToString();
        words.ShouldNotContain('…');
        words.ShouldContain("Evidence");
        foreach (var word in new[] { "(forecast)", "reported:", "undisclosed", "milliards", "1204-1235" })
        {
            words.ShouldContain(word);
        }
    }

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
    [InlineData("--format", "xml", "error: There is no format 'xml'; choose one of: table, jsonl")]
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
        Run("--explain", "Capital").ShouldBe((2, "", "error: There is no fact 'Capital', or several end in it: say the whole of its id.\n"));
    }

    [Theory]
    [InlineData("CashLeftShare")]
    [InlineData("ScaleAi.ImpliedValue")]
    [InlineData("SigningBonuses")]
    public void The_README_explains_what_the_catalogue_explains(string member)
    {
        using var output = new StringWriter { NewLine = "\n" };

        BookCommand.Run(["--explain", member], new Book(Systems.All, FactCatalogue.Of(typeof(Systems).Assembly).All), new Terminal(output, TextWriter.Null, IsRedirected: true)).ShouldBe(0);

        File.ReadAllText(Path.Combine(Root(), "README.md")).ReplaceLineEndings("\n").ShouldContain($"```\n{output}```");
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = BookCommand.Run(arguments, SampleBook.Book, new Terminal(output, error, IsRedirected: true));
        return (code, output.ToString(), error.ToString());
    }
}
