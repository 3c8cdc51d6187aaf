using System.Text;
using System.Text.Json.Nodes;
using MetaAi.Facts.Cli.Scanning;
using MetaAi.Testing;
using Spectre.Console;

namespace MetaAi.Facts.Cli.Commands;

public class ScanCommandTests
{
    private const string News = "Le port a grandi 🚢.\r\nIl valait plus de 39 milliards de dollars en 2024.\r\nSa part est de 49 %, et il ouvre de 65 à 60 %.\r\n";

    [Fact]
    public void Json_lines_are_the_answers_of_read_with_their_place()
    {
        using var folder = new TestFolder();
        var run = Tool.Run("scan", folder.Write("news.txt", News), "--lang", "fr", "--currency", "USD", "--format", "jsonl");
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe("");
        run.Lines.Length.ShouldBe(4);
        run.Lines[0].ShouldBe("""{"kind":"money","low":"39000000000","high":null,"unit":"USD","hedge":"moreThan","part":null,"decimals":-9,"notes":[],"start":31,"end":62,"text":"plus de 39 milliards de dollars"}""");
        foreach (var line in run.Lines)
        {
            var found = JsonNode.Parse(line)!.AsObject();
            var text = (string)found["text"]!;
            string.Concat(News.EnumerateRunes().Skip((int)found["start"]!).Take((int)found["end"]! - (int)found["start"]!)).ShouldBe(text);
            var answer = Tool.RunWith(new JsonObject { ["lang"] = "fr", ["currency"] = "USD", ["text"] = text }.ToJsonString(), "read").Output.TrimEnd('\n', '}');
            line.ShouldStartWith(answer + ",\"start\":");
        }
    }

    [Fact]
    public void A_refused_place_says_why()
    {
        var found = JsonNode.Parse(Tool.RunWith(News, "scan", "-", "--lang", "fr", "--format", "jsonl").Lines[^1])!.AsObject();
        found.Select(member => member.Key).ShouldBe(["kind", "diagnostic", "start", "end", "text"]);
        ((string?)found["kind"]).ShouldBe("none");
        ((string?)found["diagnostic"]).ShouldNotBeNull().ShouldStartWith("FACT107: ");
    }

    [Fact]
    public void The_table_is_for_people() => Tool.RunWith(News, "scan", "-", "--lang", "fr", "--currency", "USD").Output.ShouldBe("""
        place  kind     value                     hedge     words
         2:11  money    more than 39 billion USD  moreThan  plus de 39 milliards de dollars
         2:43  date     2024                                en 2024
         3:16  percent  49 %                                49 %
         3:37  none                                         65 à 60 %
               FACT107: '65 à 60 %' cannot be: the first bound is above the second
        3 figures: 1 money, 1 percent, 1 date; 1 refused

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_text_without_figures_has_an_empty_table() => Tool.RunWith("Rien.", "scan", "-", "--lang", "fr").ShouldBe(new(0, "0 figures\n", ""));

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public void On_a_screen_the_table_fits_its_columns_and_nothing_is_cut(int width)
    {
        const string Hostile = "Il vaut 39 millions de 港港港港港港, 12 🚢🚢🚢🚢🚢🚢🚢🚢🚢 et 14 👩‍👩‍👧👩‍👩‍👧 là. Il a 15 e\u0301e\u0301e\u0301 [red]rouges[/] et 16 [[zéros]] \u001B[31m17 %. De 65 à 60 %.";
        var run = Tool.RunOnScreen(width, News + Hostile, "scan", "-", "--lang", "fr", "--currency", "USD");
        run.Error.ShouldBe("");
        run.Lines[..^1].ShouldAllBe(line => line.GetCellWidth() <= width);
        run.Output.ShouldNotContain("\u001B");
        run.Output.ShouldNotContain("…");

        // Where a column is narrower than a word, that goes on below too.
        foreach (var word in width < 60 ? (string[])["place", "words"] : ["place", "more", "than", "USD", "milliards", "dollars", "49", "bound", "above"])
        {
            run.Output.ShouldContain(word);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(100)]
    public void Wide_characters_keep_the_columns_in_line(int? width)
    {
        string[] words = ["港港", "🚢🚢🚢", "👩‍👩‍👧", "e\u0301t\u0301e\u0301", "bacs"];
        using var output = new StringWriter();
        var terminal = new Terminal(TextReader.Null, output, TextWriter.Null) { Width = width, HasColour = false };
        IScanRows rows = width is null ? new PlainRows(output) : new ScreenRows(terminal);
        rows.Write([.. words.Select(noun => new ScanRow("1:1", "count", $"12 {noun}", "", $"<12 {noun}>", null))]);

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var column = lines[0].IndexOf("words", StringComparison.Ordinal);
        lines[1..].Select(line => line[..line.IndexOf('<', StringComparison.Ordinal)].GetCellWidth()).ShouldAllBe(start => start == column);
        lines.Length.ShouldBe(words.Length + 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(20)]
    public void A_screen_may_be_as_narrow_as_it_likes(int width)
    {
        var run = Tool.RunOnScreen(width, News + "Il a 12 🚢🚢 et 15 e\u0301 ; de 65 à 60 🚢.", "scan", "-", "--lang", "fr", "--currency", "USD");
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe("");
        Tool.RunOnScreen(width, "", "rule").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Colours_are_for_screens_that_have_them()
    {
        Tool.RunOn(new(TextReader.Null, TextWriter.Null, TextWriter.Null) { Width = 80, HasColour = true }, News, "scan", "-", "--lang", "fr").Output.ShouldContain("\u001B[");
        Tool.RunOn(new(TextReader.Null, TextWriter.Null, TextWriter.Null) { HasColour = true }, News, "scan", "-", "--lang", "fr").Output.ShouldNotContain("\u001B");
    }

    [Fact]
    public void What_would_command_a_screen_is_not_printed()
    {
        var run = Tool.RunWith("Il a 15 bacs\u001B[31mrouges et 16 bacs\u202E.", "scan", "-", "--lang", "fr");
        run.Output.ShouldNotContain("\u001B");
        run.Output.ShouldNotContain("\u202E");
    }

    [Theory]
    [InlineData("--currency", "dollars", "--currency = \"dollars\" is not an ISO 4217 code")]
    [InlineData("--issued", "hier", "--issued = \"hier\" is not an EDTF date")]
    [InlineData("--period", "hier", "--period = \"hier\" is not an EDTF date")]
    [InlineData("--fiscal-start", "13", "--fiscal-start = \"13\" is not a month, 1 to 12")]
    [InlineData("--kind", "share", "--kind = \"share\" is not one of money, percent, points, fraction, ratio, count, number, date, duration")]
    [InlineData("--lang", "xx", "--lang = \"xx\" is not a language that is read (en, fr)")]
    public void An_option_that_is_not_what_it_should_be_is_named(string option, string value, string problem)
    {
        string[] language = option == "--lang" ? [] : ["--lang", "fr"];
        var run = Tool.RunWith(News, ["scan", "-", .. language, option, value]);
        run.ShouldBe(new(2, "", $"error: {problem}\n"));
    }

    [Theory]
    [InlineData("scan")]
    [InlineData("scan", "-")]
    [InlineData("scan", "-", "--lang", "fr", "--format", "xml")]
    public void A_call_that_makes_no_sense_is_2(params string[] arguments) => Tool.Run(arguments).ExitCode.ShouldBe(2);

    [Fact]
    public void What_is_declared_decides()
    {
        Tool.RunWith("Il ouvre mi-juin.", "scan", "-", "--lang", "fr", "--issued", "2025", "--format", "jsonl").Output.ShouldContain("2025-06-01");
        Tool.RunWith("L'exercice 2024 est clos.", "scan", "-", "--lang", "fr", "--fiscal-start", "7", "--format", "jsonl").Output.ShouldContain("2024");
        Tool.RunWith(News, "scan", "-", "--lang", "fr", "--kind", "percent", "--format", "jsonl").Lines.ShouldAllBe(line => line.Contains(" %", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_usage_error() =>
        Tool.Run("scan", "/nowhere/news.txt", "--lang", "fr").ShouldBe(new(2, "", "error: there is no file '/nowhere/news.txt'\n"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_with_a_byte_order_mark_is_read(bool isBigEndian)
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["news.txt"], News, new UnicodeEncoding(isBigEndian, byteOrderMark: true));
        Tool.Run("scan", folder["news.txt"], "--lang", "fr", "--format", "jsonl").Output
            .ShouldBe(Tool.RunWith("\uFEFF" + News, "scan", "-", "--lang", "fr", "--format", "jsonl").Output);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_an_error_with_their_place()
    {
        using var folder = new TestFolder();
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Prix : 39 €.\r\nà c"), 0xF4, 0x74];
        File.WriteAllBytes(folder["news.txt"], bytes);
        var run = Tool.Run("scan", folder["news.txt"], "--lang", "fr");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldBe($"{folder["news.txt"]}(2,4): error: the byte 0xF4 is not UTF-8\n");
    }

    [Theory]
    [InlineData("utf-16", false, "(1,2): error: the character U+0000 is no text; ")]
    [InlineData("utf-16BE", false, "(1,1): error: the character U+0000 is no text; ")]
    [InlineData("utf-32", true, "(1,1): error: the byte order mark is that of UTF-32; ")]
    [InlineData("utf-32BE", true, "(1,1): error: the byte order mark is that of UTF-32; ")]
    public void Another_encoding_is_an_error_and_no_value(string encoding, bool hasMark, string problem)
    {
        using var folder = new TestFolder();
        var form = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. hasMark ? form.GetPreamble() : [], .. form.GetBytes("It is worth $39 million.")];
        File.WriteAllBytes(folder["news.txt"], bytes);
        var run = Tool.Run("scan", folder["news.txt"], "--lang", "en-US", "--format", "jsonl");
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBe("");
        run.Errors.ShouldHaveSingleItem().ShouldStartWith(folder["news.txt"] + problem);
    }

    [Fact]
    public void Progress_is_said_where_it_is_asked_for()
    {
        using var folder = new TestFolder();
        Tool.Run("scan", folder.Write("news.txt", News), "--lang", "fr", "--progress").Error.ShouldBe("100 %\n");
    }

    [Fact]
    public void The_table_is_the_same_in_every_culture()
    {
        var expected = Tool.RunWith(News, "scan", "-", "--lang", "fr").Output;
        using var finnish = new CultureScope();
        Tool.RunWith(News, "scan", "-", "--lang", "fr").Output.ShouldBe(expected);
    }
}
