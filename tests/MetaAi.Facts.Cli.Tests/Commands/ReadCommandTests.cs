using System.Text.Json;
using System.Text.Json.Nodes;
using MetaAi.Testing;

namespace MetaAi.Facts.Cli.Commands;

public class ReadCommandTests
{
    private const string Question = """{"lang":"fr","text":"49 %"}""";
    private const string Answer = """{"kind":"percent","low":"49","high":"49","unit":null,"hedge":"exact","part":null,"decimals":0,"notes":[]}""";

    public static TheoryData<string> Cases
    {
        get
        {
            using var reader = new StreamReader(typeof(ReadCommandTests).Assembly.GetManifestResourceStream("cases.jsonl")!);
            return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_case_is_answered_as_worked(string row)
    {
        var expected = JsonNode.Parse(row)!.AsObject();
        var question = new JsonObject();
        foreach (var name in (string[])["lang", "text", "currency", "issued", "period", "fiscalStart"])
        {
            if (expected[name] is { } value)
            {
                question[name] = value.DeepClone();
            }
        }

        // The cases of a count without a noun are those in which one is asked for.
        if ((string?)expected["kind"] == "count" && expected["unit"] is null)
        {
            question["kind"] = "count";
        }

        var run = Tool.RunWith(question.ToJsonString() + "\n", "read");
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe("");
        var answer = JsonNode.Parse(run.Lines.ShouldHaveSingleItem())!.AsObject();
        if ((string?)expected["kind"] == "none")
        {
            answer.Select(member => member.Key).ShouldBe(["kind", "diagnostic"]);
            ((string?)answer["kind"]).ShouldBe("none");
            ((string?)answer["diagnostic"]).ShouldNotBeNull().ShouldMatch("^FACT[0-9]{3}: .+$");
            return;
        }

        answer.Select(member => member.Key).ShouldBe(["kind", "low", "high", "unit", "hedge", "part", "decimals", "notes"]);
        foreach (var name in (string[])["kind", "low", "high", "unit", "hedge", "part"])
        {
            ((string?)answer[name]).ShouldBe((string?)expected[name], name);
        }
    }

    [Fact]
    public void Every_key_of_an_answer_is_there_in_order() => Tool.RunWith(Question, "read").Output.ShouldBe(Answer + "\n");

    [Fact]
    public void What_is_doubtful_is_noted_by_its_id()
    {
        Notes("""{"lang":"fr","text":"1.250 €"}""").ShouldBe(["FACT150"]);
        Notes("""{"lang":"fr","text":"deux trillions d'euros"}""").ShouldBe(["FACT151"]);
        Notes("""{"lang":"fr","text":"mi-juin","issued":"2024?"}""").ShouldBe(["FACT152"]);
        Notes("""{"lang":"fr","text":"mi-juin","issued":"2024"}""").ShouldBeEmpty();

        static IEnumerable<string> Notes(string question) =>
            JsonNode.Parse(Tool.RunWith(question, "read").Output)!["notes"]!.AsArray().Select(note => (string)note!);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Answers_come_in_order_whatever_ends_a_line(string end)
    {
        var run = Tool.RunWith(Question + end + """{"lang":"fr","text":"12 %"}""" + end + Question, "read");
        run.Lines.Select(line => (string?)JsonNode.Parse(line)!["low"]).ShouldBe(["49", "12", "49"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("garbage")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"49 %\"")]
    [InlineData("""{"lang":"fr","text":"49 %"} {}""")]
    [InlineData("""{"lang":"fr","text":"\ud83d"}""")]
    [InlineData("\0\u0007")]
    public void A_line_that_asks_nothing_is_answered_in_its_place(string line)
    {
        var run = Tool.RunWith($"{Question}\n{line}\n{Question}\n", "read");
        run.ExitCode.ShouldBe(0);
        run.Lines.Length.ShouldBe(3);
        run.Lines[0].ShouldBe(Answer);
        run.Lines[2].ShouldBe(Answer);
        Diagnostic(run.Lines[1]).ShouldNotBeNull().ShouldMatch("^FACT012: line = \"(?s:.*)\" is not a JSON object with 'lang' and 'text'$");
    }

    [Theory]
    [InlineData("""{"text":"49 %"}""", "lang = \"\" is not the tag of a language: 'lang' is missing")]
    [InlineData("""{"lang":"fr"}""", "text = \"\" is not a phrase: 'text' is missing")]
    [InlineData("""{"lang":7,"text":"49 %"}""", "lang = \"7\" is not the tag of a language")]
    [InlineData("""{"lang":"fr","text":"49 %","kind":"share"}""", "kind = \"share\" is not one of money, percent, points, fraction, ratio, count, number, date, duration")]
    [InlineData("""{"lang":"fr","text":"49 %","currency":"dollars"}""", "currency = \"dollars\" is not an ISO 4217 code")]
    [InlineData("""{"lang":"fr","text":"49 %","issued":"hier"}""", "issued = \"hier\" is not an EDTF date")]
    [InlineData("""{"lang":"fr","text":"49 %","period":2024}""", "period = \"2024\" is not an EDTF date")]
    [InlineData("""{"lang":"fr","text":"49 %","fiscalStart":13}""", "fiscalStart = \"13\" is not a month, 1 to 12")]
    [InlineData("""{"lang":"fr","text":"49 %","fiscalStart":"July"}""", "fiscalStart = \"July\" is not a month, 1 to 12")]
    public void A_member_that_is_not_what_it_should_be_is_named(string line, string problem) =>
        Diagnostic(Tool.RunWith(line, "read").Lines.ShouldHaveSingleItem()).ShouldBe("FACT012: " + problem);

    [Fact]
    public void A_line_that_is_not_UTF8_is_answered_in_its_place()
    {
        using var folder = new TestFolder();
        byte[] question = System.Text.Encoding.UTF8.GetBytes(Question + "\n");
        File.WriteAllBytes(folder["questions.jsonl"], [.. question, .. System.Text.Encoding.Latin1.GetBytes("""{"lang":"fr","text":"39 € à 49 £"}""" + "\n"), .. question]);
        var run = Tool.Run("read", folder["questions.jsonl"]);
        run.ExitCode.ShouldBe(0);
        run.Lines.Length.ShouldBe(3);
        Diagnostic(run.Lines[1]).ShouldNotBeNull().ShouldEndWith(" is not UTF-8");
        run.Lines[2].ShouldBe(Answer);
    }

    [Fact]
    public void A_long_phrase_is_quoted_by_its_beginning()
    {
        var phrase = string.Concat(Enumerable.Repeat("bateau ", 20_000));
        Diagnostic(Tool.RunWith($$"""{"lang":"fr","text":"{{phrase}}"}""", "read").Lines.ShouldHaveSingleItem()).ShouldNotBeNull().Length.ShouldBeLessThan(250);
    }

    [Fact]
    public void Members_that_are_null_are_passed_over() =>
        Tool.RunWith("""{"lang":"fr","kind":null,"currency":null,"fiscalStart":null,"text":"49 %"}""", "read").Lines.ShouldBe([Answer]);

    [Theory]
    [InlineData("""{"lang":"fr","text":"49 %","curency":"EUR"}""", "curency = \"EUR\" is not asked for: a question has lang, text, kind, currency, unit, issued, period, fiscalStart; did you mean 'currency'?")]
    [InlineData("""{"lang":"fr","text":"49 %","Currency":null}""", "Currency = \"null\" is not asked for: a question has lang, text, kind, currency, unit, issued, period, fiscalStart; did you mean 'currency'?")]
    [InlineData("""{"lagn":"fr","text":"49 %"}""", "lagn = \"fr\" is not asked for: a question has lang, text, kind, currency, unit, issued, period, fiscalStart; did you mean 'lang'?")]
    [InlineData("""{"note":[1],"lang":"fr","text":"49 %"}""", "note = \"[1]\" is not asked for: a question has lang, text, kind, currency, unit, issued, period, fiscalStart")]
    [InlineData("""{"lang":"fr","text":"49 %","text":"50 %"}""", "text = \"50 %\" is not the only 'text': a question says it once")]
    [InlineData("""{"lang":"fr","text":"49 %","t\u0065xt":"49 %"}""", "text = \"49 %\" is not the only 'text': a question says it once")]
    [InlineData("""{"lang":"fr","text":"49 %","kind":null,"kind":"count"}""", "kind = \"count\" is not the only 'kind': a question says it once")]
    public void A_member_that_is_unknown_or_stands_twice_is_refused_in_its_line(string line, string problem)
    {
        var run = Tool.RunWith($"{Question}\n{line}\n{Question}\n", "read");
        run.ExitCode.ShouldBe(0);
        run.Lines.Length.ShouldBe(3);
        Diagnostic(run.Lines[1]).ShouldBe("FACT012: " + problem);
        run.Lines[2].ShouldBe(Answer);
    }

    [Fact]
    public void Phrases_of_the_command_line_are_answered_as_questions_are()
    {
        Tool.Run("read", "49 %", "--lang", "fr").ShouldBe(new(0, Answer + "\n", ""));
        Tool.Run("read", "--lang", "fr", "49 %", "pas de chiffre", "49 %").Lines[2].ShouldBe(Answer);
        foreach (var question in (JsonObject[])
            [
                new() { ["lang"] = "fr", ["text"] = "60 à 65 milliards de dollars", ["currency"] = "USD" },
                new() { ["lang"] = "fr", ["text"] = "-5 %" },
                new() { ["lang"] = "fr", ["text"] = "mi-juin", ["issued"] = "2024?", ["kind"] = "date" },
                new() { ["lang"] = "fr", ["text"] = "exercice 2024", ["period"] = "2024", ["fiscalStart"] = 7 },
                new() { ["lang"] = "fr", ["text"] = "une perte de 4 milliards" },
            ])
        {
            string[] options = [.. question.Where(member => member.Key != "text")
                .SelectMany(member => (string[])[member.Key == "fiscalStart" ? "--fiscal-start" : "--" + member.Key, member.Value!.ToString()])];
            Tool.Run(["read", (string)question["text"]!, .. options]).ShouldBe(Tool.RunWith(question.ToJsonString(), "read"));
        }
    }

    [Fact]
    public void On_a_screen_phrases_are_answered_in_words()
    {
        const string Expected = """
            60 to 65 billion USD
              words     '60 à 65 milliards de dollars'
              kind      money
              low       60000000000
              high      65000000000
              unit      USD
              decimals  -9

            """;
        string[] call = ["read", "60 à 65 milliards de dollars", "--lang", "fr", "--currency", "USD"];
        OnScreen(call).ShouldBe(new(0, Expected, ""));
        Tool.Run([.. call, "--format", "text"]).Output.ShouldBe(Expected);
        OnScreen([.. call, "--format", "jsonl"]).Output.ShouldStartWith("{");
    }

    [Fact]
    public void On_a_screen_a_refusal_is_explained()
    {
        var run = OnScreen("read", "une perte de 4 milliards", "12\u001B[31m %", "--lang", "fr");
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe("");
        run.Lines[0].ShouldBe("'une perte de 4 milliards' is not read");
        run.Lines[1].ShouldStartWith("  FACT101: ");
        run.Lines[2].ShouldBe("  facts rule FACT101 explains it");
        run.Output.ShouldNotContain("\u001B");
    }

    [Fact]
    public void Who_types_is_told_what_is_waited_for()
    {
        var typed = new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null) { IsInputKeyboard = true };
        var run = Tool.RunOn(typed, Question, "read");
        run.Lines.ShouldBe([Answer]);
        run.Errors.ShouldHaveSingleItem().ShouldStartWith("reading JSON lines, ");
        Tool.RunOn(typed, "", "read", "49 %", "--lang", "fr").Error.ShouldBe("");
    }

    [Fact]
    public void A_file_is_no_phrase()
    {
        using var folder = new TestFolder();
        var file = folder.Write("questions.jsonl", Question);
        Tool.Run("read", file, "--lang", "fr").Errors.ShouldHaveSingleItem().ShouldStartWith($"error: '{file}' is a file: ");
    }

    private static ToolRun OnScreen(params string[] arguments) => Tool.RunOnScreen(80, "", arguments);

    [Fact]
    public void A_byte_order_mark_before_the_first_line_is_passed_over() => Tool.RunWith("\uFEFF" + Question, "read").Lines.ShouldBe([Answer]);

    [Fact]
    public void Nothing_asked_is_nothing_answered()
    {
        var run = Tool.RunWith("", "read");
        run.ShouldBe(new(0, "", ""));
    }

    [Fact]
    public void A_kind_that_is_asked_for_decides()
    {
        Kind("""{"lang":"fr","text":"sept","kind":"count"}""").ShouldBe("count");
        Kind("""{"lang":"fr","text":"49 %","kind":"money"}""").ShouldBe("none");

        static string? Kind(string question) => (string?)JsonNode.Parse(Tool.RunWith(question, "read").Output)!["kind"];
    }

    [Fact]
    public void A_file_is_read_as_standard_input_is()
    {
        using var folder = new TestFolder();
        var file = folder.Write("questions.jsonl", Question + "\n");
        Tool.Run("read", file).Lines.ShouldBe([Answer]);
        Tool.RunWith(Question, "read", "-").Lines.ShouldBe([Answer]);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_usage_error()
    {
        var run = Tool.Run("read", "/nowhere/questions.jsonl");
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBe("");
        run.Error.ShouldBe("error: there is no file '/nowhere/questions.jsonl'; to read phrases, say their language: --lang fr\n");
    }

    [Fact]
    public void Answers_are_the_same_in_every_culture()
    {
        using var finnish = new CultureScope();
        Tool.RunWith("""{"lang":"fr","text":"−3,5 %"}""", "read").Output
            .ShouldBe("""{"kind":"percent","low":"-3.5","high":"-3.5","unit":null,"hedge":"exact","part":null,"decimals":1,"notes":[]}""" + "\n");
    }

    [Fact]
    public void Answers_keep_accents_readable() =>
        Tool.RunWith("""{"lang":"fr","text":"à côté"}""", "read").Output.ShouldContain("à côté");

    private static string? Diagnostic(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        json.RootElement.GetProperty("kind").GetString().ShouldBe("none");
        return json.RootElement.GetProperty("diagnostic").GetString();
    }
}
