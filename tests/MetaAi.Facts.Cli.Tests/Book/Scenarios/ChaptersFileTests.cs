using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary><c>facts book --chapters</c>: what the file says stands in the page, and a file that is wrong is refused with the line, the cause and the fix.</summary>
public sealed partial class ChaptersFileTests : IDisposable
{
    // What docs/book.md shows.
    private static readonly string Example = Json().Match(File.ReadAllText(Path.Combine(Root(), "docs", "book.md")).ReplaceLineEndings("\n")).Groups[1].Value;

    private readonly TestFolder folder = new();
    private readonly string harbour;

    public ChaptersFileTests() => harbour = Harbour.Build(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_example_of_the_documentation_is_a_chapter_with_a_scenario()
    {
        var (run, page) = Write(Example);

        run.Error.ShouldBe("");
        var chapter = page.QuerySelectorAll(".chapter").ShouldHaveSingleItem();
        chapter.QuerySelector("h2")!.TextContent.ShouldBe("The harbour");
        chapter.QuerySelector(".answers strong")!.TextContent.ShouldBe("39 billion USD");
        var scenario = chapter.QuerySelector(".scenario")!;
        scenario.QuerySelector("h3")!.TextContent.ShouldBe("What would a fee bring?");
        scenario.QuerySelector(".assumed")!.TextContent.ShouldBe("Assumed, and stated by no source. The answers hold for the inputs shown; none of them is a fact.");
        scenario.QuerySelector("fieldset")!.TextContent.Trim().ShouldBe("fee1 to 2 % assumption: nobody stated it");
        scenario.QuerySelector(".results tbody tr")!.TextContent.Trim().ShouldBe("fee on the value380 to 790 million USD");
        scenario.QuerySelector("ul.uses a")!.GetAttribute("href").ShouldBe("#f-Ports.Harbour.Value2024");
        scenario.QuerySelectorAll("[data-chart] .curve").Length.ShouldBe(1);
    }

    [Fact]
    public void A_value_that_is_not_proved_is_marked_in_a_scenario()
    {
        folder.Write("texts/news.txt", "Le port a fermé.\n");

        BookFile.Write(folder, harbour, "--texts", folder["texts"], "--chapters", folder.Write("chapters.json", Example)).Page.QuerySelector("ul.uses .bad")!.TextContent.ShouldBe("not proved");
    }

    [Fact]
    public void A_page_without_scenarios_carries_nothing_for_them()
    {
        BookFile.Write(folder, harbour).Page.QuerySelector("script")!.TextContent.ShouldNotContain("exact");
        Write(Example).Page.QuerySelector("script")!.TextContent.ShouldContain("exact");
    }

    [Fact]
    public void The_script_asks_for_nothing_and_makes_no_markup_of_words()
    {
        foreach (var word in (string[])["fetch(", "XMLHttpRequest", "import", "eval(", "innerHTML", "outerHTML", "insertAdjacentHTML", "http", "Function("])
        {
            Write(Example).Page.QuerySelector("script")!.TextContent.ShouldNotContain(word);
        }
    }

    [Fact]
    public void A_field_that_is_not_known_is_left_alone() =>
        Write(Example.Replace("\"title\": \"The harbour\",", "\"title\": \"The harbour\", \"colour\": {\"of\": [1, null, true]},", StringComparison.Ordinal)).Run.Error.ShouldBe("");

    [Fact]
    public void A_mark_at_the_start_and_CRLF_do_not_matter() =>
        Write("\uFEFF" + Example.Replace("\n", "\r\n", StringComparison.Ordinal)).Page.QuerySelectorAll(".scenario").Length.ShouldBe(1);

    [Theory]
    [InlineData("\"title\": \"The harbour\"", "\"title\": \"  \"", 4, "'title' is blank. Say what it is")]
    [InlineData("\"title\": \"The harbour\"", "\"title\": 7", 4, "'title' is a number, and a text is expected.")]
    [InlineData("\"title\": \"The harbour\"", "\"title\": null", 3, "'title' is missing.")]
    [InlineData("\"title\": \"The harbour\",", "\"title\": \"a\", \"title\": \"b\",", 4, "'title' is there twice.")]
    [InlineData("[\"Ports.Harbour\"]", "[\"Ports.Ferry\"]", 5, "ports has no fact set 'Ports.Ferry'.")]
    [InlineData("[\"Ports.Harbour\"]", "[7]", 5, "a number stands in 'factSets', which is a list of texts.")]
    [InlineData("[\"Ports.Harbour\"]", "{}", 5, "'factSets' is an object, and a list is expected.")]
    [InlineData("[\"Ports.Harbour.Value2024\"]", "[\"Ports.Harbour.Value\"]", 6, "ports has no fact 'Ports.Harbour.Value'.")]
    [InlineData("\"fact\": \"Ports.Harbour.Value2024\"", "\"fact\": \"Ports.Harbour.Value2023\"", 22, "ports has no fact 'Ports.Harbour.Value2023'.")]
    [InlineData("\"high\": \"39000000000\", \"unit\"", "\"high\": \"40000000000\", \"unit\"", 22, "the file has another value of 'Ports.Harbour.Value2024' than ports.")]
    [InlineData("\"decimals\": -9", "\"decimals\": -6", 22, "the file has another value of 'Ports.Harbour.Value2024' than ports.")]
    [InlineData("\"print\": \"380", "\"print\": \"390", 15, "'fee on the value' is '390 to 790 million USD' in the file, and its formula comes to '380 to 790 million USD'.")]
    [InlineData("\"min\": \"385000000\"", "\"min\": \"386000000\"", 15, "'fee on the value' is '380 to 790 million USD' in the file")]
    [InlineData("\"min\": \"385000000\"", "\"min\": \"885000000\"", 18, "no number lies between the ends of 'withRounding'.")]
    [InlineData("\"min\": \"385000000\"", "\"min\": \"much\"", 18, "'min' is no exact number:")]
    [InlineData("\"operation\": \"multiply\"", "\"operation\": \"power\"", 20, "there is no operation 'power'.")]
    [InlineData("\"operation\": \"multiply\"", "\"operation\": \"negate\"", 19, "'negate' has 2 operands, and 1 is expected.")]
    [InlineData("\"operation\": \"assumption\", \"input\": 0", "\"operation\": \"assumption\", \"input\": 1", 23, "'input' is 1, and there are 1, counted from 0.")]
    [InlineData("\"operation\": \"assumption\", \"input\": 0", "\"operation\": \"same\", \"step\": 1", 23, "'same' names a step that is not before it.")]
    [InlineData("\"kind\": \"percent\"", "\"kind\": \"colour\"", 11, "the kind, the ends, the unit and the hedge say no number.")]
    [InlineData("\"low\": \"1\"", "\"low\": \"3\"", 11, "the kind, the ends, the unit and the hedge say no number.")]
    [InlineData("\"least\": \"0\"", "\"least\": \"2\"", 11, "the least that may be given, 2, is more than the most, 1.")]
    [InlineData("\"step\": \"0.0001\"", "\"step\": \"0\"", 11, "a step is above zero.")]
    [InlineData("\"answers\": [\"fee on the value\"]", "\"answers\": [\"fees\"]", 28, "the chart draws 'fees', which is no answer.")]
    [InlineData("\"rules\": []", "\"rules\": [{\"words\": \"Ask less.\", \"formula\": {\"operation\": \"number\", \"value\": \"-1\"}}]", 13, "the inputs of the file break the rule 'Ask less.'.")]
    [InlineData("\"from\": \"0\"", "\"from\": \"1\"", 28, "the curve ends before it begins.")]
    [InlineData("\"chapters\"", "\"parts\"", 1, "'chapters' is missing.")]
    [InlineData("\"title\": \"The harbour\",", "\"title\": \"The harbour\"", 5, "this is no JSON:")]
    [InlineData("\"The harbour\"", "\"\\ud800\"", 4, "a text is no UTF-8, or has half of a character in it.")]
    public void A_wrong_file_is_refused_with_the_line_the_cause_and_the_fix(string right, string wrong, int line, string message)
    {
        Example.ShouldContain(right);
        var file = folder.Write("chapters.json", Example.Replace(right, wrong, StringComparison.Ordinal));
        var run = Tool.Run("book", harbour, "-o", folder["none.html"], "--chapters", file);

        (run.ExitCode, File.Exists(folder["none.html"])).ShouldBe((2, false));
        run.Error.ShouldStartWith($"error: '{file}', line {line}: {message}");
        run.Error.TrimEnd().Count(character => character == '\n').ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{\"chapters\": [7]}")]
    [InlineData("{\"chapters\": []} {}")]
    [InlineData("{\"chapters\": [], // none\n}")]
    public void What_is_no_such_file_is_refused(string content)
    {
        var run = Tool.Run("book", harbour, "-o", folder["none.html"], "--chapters", folder.Write("chapters.json", content));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(", line 1: ");
    }

    [Fact]
    public void A_formula_that_is_nested_too_deeply_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"operation\": \"negate\", \"operands\": [", 1_002)) + "{\"operation\": \"number\", \"value\": \"1\"}" + string.Concat(Enumerable.Repeat("]}", 1_002));
        var file = folder.Write("chapters.json", "{\"chapters\": [{\"title\": \"t\", \"scenarios\": [{\"title\": \"s\", \"answers\": [{\"name\": \"a\", \"print\": \"1\", \"formula\": " + deep + "}]}]}]}");

        Tool.Run("book", harbour, "-o", folder["none.html"], "--chapters", file).Error.ShouldContain("the formula is deeper than 1000 operations");
    }

    private (ToolRun Run, IDocument Page) Write(string chapters) => BookFile.Write(folder, harbour, "--chapters", folder.Write("chapters.json", chapters));

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../.."));

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Json();
}
