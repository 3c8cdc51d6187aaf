using System.Runtime.Versioning;
using System.Text;
using System.Text.Json.Nodes;
using MetaAi.Facts.Cli.Files;
using MetaAi.Testing;

namespace MetaAi.Facts.Cli.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private const string Text = "En 2024, la régie a investi plus de 3 millions d’euros. Elle garde 7 bacs ; 40 % des places sont prises.\n";
    private const string Claim = """{"source":"regie.txt","lang":"fr","quote":"7 bacs"}""";

    private readonly TestFolder folder = new();

    public VerifyCommandTests() => folder.Write("texts/regie.txt", Text);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_proved_claim_has_every_key_in_order()
    {
        var run = Verify("""{"source":"regie.txt","lang":"fr","quote":"plus de 3 millions d'euros","kind":"money","low":"3000000","high":null,"unit":"EUR","hedge":"moreThan"}""");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe("");
        run.Output.ShouldBe(
            """{"verdict":"proved","kind":"money","low":"3000000","high":null,"unit":"EUR","hedge":"moreThan","part":null,"decimals":-6,"notes":[],"start":28,"end":54,"textHash":""" + Hash
            + ""","diagnostic":null,"nearest":[]}""" + "\n");
    }

    [Fact]
    public void A_claim_that_does_not_hold_has_no_value()
    {
        var run = Verify("""{"source":"regie.txt","lang":"fr","quote":"8 bacs"}""");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBe(
            """{"verdict":"absent","kind":"none","start":null,"end":null,"textHash":""" + Hash
            + ""","diagnostic":"FACT202: '8 bacs' does not stand in 'regie.txt'; nearest: '7 bacs' (line 1)","nearest":["7 bacs"]}""" + "\n");
    }

    [Fact]
    public void What_contradicts_a_claim_is_said_with_what_the_text_says()
    {
        var answer = Answer("""{"source":"regie.txt","lang":"fr","quote":"40 %","low":"0.4","hedge":"nearly"}""");

        Said(answer, "verdict").ShouldBe("contradicted");
        (Said(answer, "low"), Said(answer, "hedge")).ShouldBe(("40", "exact"));
        Said(answer, "diagnostic").ShouldBe("FACT225: The claim says low 0.4, hedge nearly, but '40 %' says low 40, hedge exact; correct the claim");
    }

    [Theory]
    [InlineData("", "proved")]
    [InlineData(""","low":"7","high":"7.0" """, "proved")]
    [InlineData(""","low":7,"high":7.00""", "proved")]
    [InlineData(""","low":"14/2" """, "proved")]
    [InlineData(""","unit":"bacs","hedge":null""", "proved")]
    [InlineData(""","low":null""", "contradicted")]
    [InlineData(""","unit":null""", "contradicted")]
    [InlineData(""","unit":"bac" """, "contradicted")]
    [InlineData(""","low":8""", "contradicted")]
    [InlineData(""","low":"P7D" """, "contradicted")]
    [InlineData(""","hedge":"approx" """, "contradicted")]
    [InlineData(""","kind":"number" """, "contradicted")]
    [InlineData(""","prefix":null,"suffix":null,"kind":null,"currency":null,"issued":null,"period":null,"fiscalStart":null""", "proved")]
    [InlineData(""","prefix":"Elle garde","suffix":" ; 40 %" """, "proved")]
    [InlineData(""","prefix":"Elle  garde" """, "proved")]
    [InlineData(""","prefix":"Elle vend" """, "absent")]
    public void What_is_left_out_is_not_compared_and_null_claims_that_there_is_none(string members, string verdict) =>
        Said(Answer($$"""{"source":"regie.txt","lang":"fr","quote":"7 bacs"{{members}}}"""), "verdict").ShouldBe(verdict);

    [Theory]
    [InlineData("", "line = \"\" is not a JSON object with 'source', 'lang' and 'quote'")]
    [InlineData("garbage", "line = \"garbage\" is not a JSON object with 'source', 'lang' and 'quote'")]
    [InlineData("[]", "line = \"[]\" is not a JSON object with 'source', 'lang' and 'quote'")]
    [InlineData("""{"source":"regie.txt","lang":"fr","quote":"\ud83d"}""", "line = \"{\"source\":\"regie.txt\",\"lang\":\"fr\",\"quote\":\"\\ud83d\"}\" is not a JSON object with 'source', 'lang' and 'quote'")]
    [InlineData("""{"lang":"fr","quote":"7 bacs"}""", "source = \"\" is not the name of a text: 'source' is missing")]
    [InlineData("""{"source":"regie.txt","quote":"7 bacs"}""", "lang = \"\" is not the tag of a language: 'lang' is missing")]
    [InlineData("""{"source":"regie.txt","lang":"fr"}""", "quote = \"\" is not the words of a text: 'quote' is missing")]
    [InlineData("""{"source":"regie.txt","lang":"fr","quote":7}""", "quote = \"7\" is not the words of a text")]
    [InlineData("""{"source":"regie.txt","lang":"fr","quote":"7 bacs","prefix":7}""", "prefix = \"7\" is not the words before the quote")]
    [InlineData("""{"source":"regie.txt","lang":"fr","quote":"7 bacs","low":true}""", "low = \"true\" is not a number (49, 1/3), a date (2025-06-30) or a length of time (P3Y), as 'facts read' writes it")]
    [InlineData("""{"source":"regie.txt","lang":"fr","quote":"7 bacs","low":7e0}""", "low = \"7e0\" is not a number (49, 1/3), a date (2025-06-30) or a length of time (P3Y), as 'facts read' writes it")]
    [InlineData("""{"source":"regie.txt","lang":"fr","quote":"7 bacs","high":"7,0"}""", "high = \"7,0\" is not a number (49, 1/3), a date (2025-06-30) or a length of time (P3Y), as 'facts read' writes it")]
    [InlineData("""{"source":"regie.txt","lang":"fr","quote":"7 bacs","unit":""}""", "unit = \"\" is not a unit: a currency's code, or the noun of what is counted; null where there is none")]
    [InlineData("""{"source":"regie.txt","lang":"fr","quote":"7 bacs","hedge":"morethan"}""", "hedge = \"morethan\" is not one of exact, approx, nearly, moreThan, atLeast, lessThan, atMost, upTo, several, by, before, from, since, tolerance; did you mean 'moreThan'?")]
    [InlineData("""{"source":"regie.txt","lang":"fr","quote":"7 bacs","kind":"share"}""", "kind = \"share\" is not one of money, percent, points, fraction, ratio, count, number, date, duration")]
    [InlineData("""{"source":"regie.txt","lang":"fr","quote":"7 bacs","fiscalStart":"7"}""", "fiscalStart = \"7\" is not a month, 1 to 12")]
    [InlineData("""{"source":"regie.txt","lang":"fr","quote":"7 bacs","qoute":"7"}""", "qoute = \"7\" is not asked for: a claim has source, lang, currency, issued, period, fiscalStart, quote, prefix, suffix, kind, low, high, unit, hedge; did you mean 'quote'?")]
    [InlineData("""{"source":"regie.txt","lang":"fr","quote":"7 bacs","low":"7","low":"8"}""", "low = \"8\" is not the only 'low': a claim says it once")]
    public void A_line_that_claims_nothing_is_answered_in_its_place(string line, string problem)
    {
        var run = Verify($"{Claim}\n{line}\n{Claim}\n");

        run.ExitCode.ShouldBe(1);
        run.Lines.Select(answer => Said(JsonNode.Parse(answer)!, "verdict")).ShouldBe(["proved", "unreadable", "proved"]);
        Said(JsonNode.Parse(run.Lines[1])!, "diagnostic").ShouldBe("line 2: FACT012: " + problem);
    }

    [Theory]
    [InlineData("""{"source":"regie.txt","lang":"tlh","quote":"7 bacs"}""", "FACT109: The language 'tlh' cannot be read; ")]
    [InlineData("""{"source":"regie.txt","lang":"fr","quote":""}""", "FACT012: quote = \"\" is not the words of a text: the quote is empty")]
    [InlineData("""{"source":"regie.txt","lang":"fr","quote":"la régie"}""", "FACT101: ")]
    public void What_cannot_be_read_says_why(string claim, string diagnostic)
    {
        var answer = Answer(claim);
        Said(answer, "verdict").ShouldBe("unreadable");
        Said(answer, "diagnostic").ShouldNotBeNull().ShouldStartWith(diagnostic);
    }

    [Fact]
    public void A_passage_is_no_quote()
    {
        var answer = Answer(new JsonObject { ["source"] = "regie.txt", ["lang"] = "fr", ["quote"] = Text + Text }.ToJsonString());
        Said(answer, "verdict").ShouldBe("unreadable");
        Said(answer, "diagnostic").ShouldNotBeNull().ShouldStartWith("FACT013: ");
    }

    [Fact]
    public void A_text_that_is_not_there_is_absent_and_what_is_near_is_named()
    {
        Missing("regies.txt").ShouldBe("FACT012: source = \"regies.txt\" is not the name of a text in the folder; did you mean 'regie.txt'?");
        Missing("budget 2031.md").ShouldBe("FACT012: source = \"budget 2031.md\" is not the name of a text in the folder: it holds regie.txt");
        folder.Write("texts/Regie.md", "");
        Missing("REGIE.TXT").ShouldNotBeNull().ShouldContain("did you mean 'regie.txt'?");

        string? Missing(string source)
        {
            var answer = Answer(new JsonObject { ["source"] = source, ["lang"] = "fr", ["quote"] = "7 bacs" }.ToJsonString());
            Said(answer, "verdict").ShouldBe("absent");
            answer["textHash"].ShouldBeNull();
            return Said(answer, "diagnostic");
        }
    }

    [Fact]
    public void A_name_is_the_end_of_a_path_and_of_one_text()
    {
        folder.Write("texts/2023/regie.txt", "Elle garde 6 bacs.");
        Said(Answer("""{"source":"2023/regie.txt","lang":"fr","quote":"6 bacs"}"""), "verdict").ShouldBe("proved");
        Said(Answer("""{"source":"2023\\regie.txt","lang":"fr","quote":"6 bacs"}"""), "verdict").ShouldBe("proved");
        Said(Answer("""{"source":"egie.txt","lang":"fr","quote":"6 bacs"}"""), "verdict").ShouldBe("absent");

        var two = Answer("""{"source":"regie.txt","lang":"fr","quote":"6 bacs"}""");
        Said(two, "verdict").ShouldBe("ambiguous");
        Said(two, "diagnostic").ShouldBe("FACT209: Several texts answer to 'regie.txt': 2023/regie.txt, regie.txt; write more of the path");
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("texts/../outside.txt")]
    [InlineData("..\\outside.txt")]
    [InlineData("outside.txt")]
    [InlineData("link.txt")]
    [InlineData("linked/outside.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("regie.txt/")]
    [InlineData("regie.txt\0")]
    public void Nothing_outside_the_folder_is_read(string source)
    {
        folder.Write("outside.txt", "Elle garde 7 bacs.");
        folder.Write("elsewhere/outside.txt", "Elle garde 7 bacs.");
        File.CreateSymbolicLink(folder["texts/link.txt"], folder["outside.txt"]);
        Directory.CreateSymbolicLink(folder["texts/linked"], folder["elsewhere"]);

        var answer = Answer(new JsonObject { ["source"] = source, ["lang"] = "fr", ["quote"] = "7 bacs" }.ToJsonString());

        Said(answer, "verdict").ShouldBe("absent");
        answer["textHash"].ShouldBeNull();
    }

    [UnixTheory]
    [InlineData("d/../secret.txt")]
    [InlineData("./d/.././secret.txt")]
    [InlineData("d/../deeper/../secret.txt")]
    [InlineData("back/secret.txt")]
    public void A_link_over_a_folder_outside_and_up_from_there_leads_outside(string target)
    {
        folder.Write("texts/secret.txt", "Elle garde 7 bacs.");
        folder.Write("outside/secret.txt", "Elle garde 5 bacs.");
        Directory.CreateDirectory(folder["outside/dir"]);
        Directory.CreateDirectory(folder["outside/deeper"]);
        Directory.CreateSymbolicLink(folder["texts/d"], folder["outside/dir"]);
        Directory.CreateSymbolicLink(folder["texts/back"], "d/..");
        File.CreateSymbolicLink(folder["texts/evil.txt"], target);

        foreach (var quote in (string[])["7 bacs", "5 bacs"])
        {
            var answer = Answer(new JsonObject { ["source"] = "evil.txt", ["lang"] = "fr", ["quote"] = quote }.ToJsonString());
            Said(answer, "verdict").ShouldBe("absent");
            answer["textHash"].ShouldBeNull();
        }

        Verify(Claim).Errors.ShouldContain($"{folder["texts/evil.txt"]}: warning: this is a link that leads out of the folder; it is passed over");
    }

    [Fact]
    public void A_text_is_judged_as_it_is_when_a_claim_is_made()
    {
        var texts = new Verifying.ClaimedTexts(folder["texts"]);
        var judge = new Verifying.ClaimJudge(texts);
        Is("regie.txt", "7 bacs", Proving.Verdict.Proved);

        folder.Write("texts/regie.txt", "Elle garde 8 bacs.");
        Is("regie.txt", "7 bacs", Proving.Verdict.Absent);
        Is("regie.txt", "8 bacs", Proving.Verdict.Proved);

        folder.Write("texts/regie.txt", "Elle garde 9 bacs.");
        Is("regie.txt", "9 bacs", Proving.Verdict.Proved);

        Is("late.txt", "6 bacs", Proving.Verdict.Absent);
        folder.Write("texts/2023/late.txt", "Elle garde 6 bacs.");
        Is("late.txt", "6 bacs", Proving.Verdict.Proved);
        folder.Write("texts/2024/late.txt", "Elle garde 6 bacs.");
        Is("late.txt", "6 bacs", Proving.Verdict.Ambiguous);
        File.Delete(folder["texts/2023/late.txt"]);
        Is("late.txt", "6 bacs", Proving.Verdict.Proved);

        // What was not changed for a while is kept.
        Directory.SetLastWriteTimeUtc(folder["texts"], DateTime.UtcNow.AddDays(-1));
        File.SetLastWriteTimeUtc(folder["texts/regie.txt"], DateTime.UtcNow.AddDays(-1));
        Is("regie.txt", "9 bacs", Proving.Verdict.Proved);
        texts.Find("regie.txt").ShouldBeSameAs(texts.Find("regie.txt"));

        Directory.Delete(folder["texts"], recursive: true);
        Is("regie.txt", "9 bacs", Proving.Verdict.Unreadable);

        void Is(string source, string quote, Proving.Verdict verdict) =>
            judge.Judge(Encoding.UTF8.GetBytes(new JsonObject { ["source"] = source, ["lang"] = "fr", ["quote"] = quote }.ToJsonString()), 1).Verdict.ShouldBe(verdict);
    }

    [UnixFact]
    public void A_text_whose_link_leads_elsewhere_later_is_read_again_or_not_at_all()
    {
        folder.Write("texts/old.txt", "Elle garde 5 bacs.");
        folder.Write("outside.txt", "Elle garde 4 bacs.");
        File.CreateSymbolicLink(folder["texts/latest.txt"], "old.txt");
        var texts = new Verifying.ClaimedTexts(folder["texts"]);
        texts.Find("latest.txt").In(new() { Language = "fr" }).ShouldNotBeNull().Content.ShouldContain("5 bacs");

        Link("regie.txt");
        texts.Find("latest.txt").In(new() { Language = "fr" }).ShouldNotBeNull().Content.ShouldContain("7 bacs");
        Link("../outside.txt");
        texts.Find("latest.txt").Verdict.ShouldBe(Proving.Verdict.Absent);

        void Link(string target)
        {
            File.Delete(folder["texts/latest.txt"]);
            File.CreateSymbolicLink(folder["texts/latest.txt"], target);
        }
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void What_is_no_text_is_said_and_its_name_is_unreadable()
    {
        StrangeFolderTests.MakePipe(folder["texts/pipe.txt"]);

        var run = Verify("""{"source":"pipe.txt","lang":"fr","quote":"7 bacs"}""" + "\n" + Claim);

        run.Errors.ShouldBe([$"{folder["texts/pipe.txt"]}: warning: this is a named pipe and no file; it is passed over"]);
        run.Lines.Select(line => Said(JsonNode.Parse(line)!, "verdict")).ShouldBe(["unreadable", "proved"]);
        Said(JsonNode.Parse(run.Lines[0])!, "diagnostic").ShouldBe(
            "FACT223: The text 'pipe.txt' cannot be read: this is a named pipe and no file; put a file in its place that can be read, or remove it");
    }

    [OrdinaryUserFact]
    [UnsupportedOSPlatform("windows")]
    public void A_closed_file_is_unreadable()
    {
        folder.Write("texts/closed.txt", "Elle garde 7 bacs.");
        var claims = folder.Write("claims.jsonl", """{"source":"closed.txt","lang":"fr","quote":"7 bacs"}""");
        foreach (var path in (string[])[folder["texts"], folder["."]])
        {
            File.SetUnixFileMode(path, (UnixFileMode)0x1ED);
        }

        File.SetUnixFileMode(folder["texts/closed.txt"], UnixFileMode.None);

        var answer = JsonNode.Parse(OrdinaryUser.Run("verify", claims, "--texts", folder["texts"]).Lines.ShouldHaveSingleItem())!;

        Said(answer, "verdict").ShouldBe("unreadable");
        Said(answer, "diagnostic").ShouldNotBeNull().ShouldStartWith("FACT223: The text 'closed.txt' cannot be read: it may not be read; its permissions do not let you");
    }

    [Fact]
    public void A_link_within_the_folder_is_a_text_of_it()
    {
        File.CreateSymbolicLink(folder["texts/latest.txt"], "regie.txt");
        Said(Answer("""{"source":"latest.txt","lang":"fr","quote":"7 bacs"}"""), "verdict").ShouldBe("proved");
    }

    [Fact]
    public void A_text_that_cannot_be_decoded_proves_nothing()
    {
        File.WriteAllBytes(folder["texts/latin.txt"], Encoding.Latin1.GetBytes("Elle a gardé 7 bacs."));
        File.WriteAllBytes(folder["texts/report.pdf"], "%PDF-1.7 7 bacs"u8.ToArray());

        var latin = Answer("""{"source":"latin.txt","lang":"fr","quote":"7 bacs"}""");
        Said(latin, "verdict").ShouldBe("unreadable");
        Said(latin, "diagnostic").ShouldBe("FACT211: The text 'latin.txt' is damaged at line 1, column 12: the byte 0xE9 is not UTF-8; save it from the original as UTF-8");
        var pdf = Answer("""{"source":"report.pdf","lang":"fr","quote":"7 bacs"}""");
        Said(pdf, "verdict").ShouldBe("unreadable");
        Said(pdf, "diagnostic").ShouldNotBeNull().ShouldContain("this is a PDF and no text");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_answered_in_their_place()
    {
        var claims = folder["claims.jsonl"];
        byte[] claim = Encoding.UTF8.GetBytes(Claim + "\n");
        File.WriteAllBytes(claims, [.. claim, .. Encoding.Latin1.GetBytes("""{"source":"regie.txt","lang":"fr","quote":"la régie"}""" + "\n"), .. claim]);

        var run = Tool.Run("verify", claims, "--texts", folder["texts"]);

        run.Lines.Select(answer => Said(JsonNode.Parse(answer)!, "verdict")).ShouldBe(["proved", "unreadable", "proved"]);
        Said(JsonNode.Parse(run.Lines[1])!, "diagnostic").ShouldNotBeNull().ShouldEndWith(" is not UTF-8");
    }

    [Fact]
    public void Claims_come_from_a_file_or_from_standard_input()
    {
        var file = folder.Write("claims.jsonl", "\uFEFF" + Claim + "\r\n" + Claim);
        var run = Tool.Run("verify", file, "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(0);
        run.Lines.Length.ShouldBe(2);
        Tool.RunWith(Claim + "\n" + Claim, "verify", "-", "--texts", folder["texts"]).ShouldBe(run);
        Tool.RunWith(Claim + "\n" + Claim, "verify", "--texts", folder["texts"]).ShouldBe(run);
        Tool.RunWith("", "verify", "--texts", folder["texts"]).ShouldBe(new(0, "", ""));
    }

    [Fact]
    public void A_call_that_is_wrong_is_a_usage_error()
    {
        Wrong("Option '--texts' is required.", "verify", "-");
        Wrong($"there is no folder '{folder["nowhere"]}'", "verify", "-", "--texts", folder["nowhere"]);
        Wrong($"there is no file '{folder["claims.jsonl"]}'", "verify", folder["claims.jsonl"], "--texts", folder["texts"]);
        Wrong($"'{folder["texts"]}' is a folder", "verify", folder["texts"], "--texts", folder["texts"]);

        static void Wrong(string problem, params string[] call) => Tool.Run(call).ShouldBe(new(2, "", $"error: {problem}\n"));
    }

    [Fact]
    public void Who_types_is_told_what_is_waited_for()
    {
        var typed = new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null) { IsInputKeyboard = true };
        var run = Tool.RunOn(typed, Claim, "verify", "--texts", folder["texts"]);
        run.Lines.Length.ShouldBe(1);
        run.Errors.ShouldHaveSingleItem().ShouldStartWith("reading JSON lines, ");
    }

    [Fact]
    public void Every_verdict_leaves_before_the_next_claim_is_read()
    {
        using var output = new StringWriter();
        using var claims = new OneByOne([Claim + "\n", Claim + "\n"], () => output.ToString().Split('\n').Length - 1);
        using var error = new StringWriter();

        FactsCommandLine.Run(["verify", "-", "--texts", folder["texts"]], new(TextReader.Null, output, error) { InputBytes = claims }).ShouldBe(0);

        claims.AnsweredBefore.ShouldBe([0, 1, 2]);
    }

    [Fact]
    public void Declared_things_help_to_read()
    {
        folder.Write("texts/post.txt", "Il vaut 5 dollars. Il part en juin. L'exercice 2024 est clos.");
        var answers = Tool.RunWith(
            """
            {"source":"post.txt","lang":"fr","quote":"5 dollars","unit":"$"}
            {"source":"post.txt","lang":"fr","quote":"5 dollars","unit":"CAD","currency":"CAD"}
            {"source":"post.txt","lang":"fr","quote":"5 dollars","unit":"USD"}
            {"source":"post.txt","lang":"fr","quote":"en juin","low":"2023-06-01","issued":"2023"}
            {"source":"post.txt","lang":"fr","quote":"en juin","low":"2021-06-01","issued":"2023","period":"2021"}
            {"source":"post.txt","lang":"fr","quote":"exercice 2024","low":"2023-07-01","fiscalStart":7}
            {"source":"post.txt","lang":"fr","quote":"exercice 2024"}
            """,
            "verify", "--texts", folder["texts"]).Lines;
        answers.Select(answer => Said(JsonNode.Parse(answer)!, "verdict")).ShouldBe(["proved", "proved", "contradicted", "proved", "proved", "proved", "unreadable"]);
    }

    [Fact]
    public void Many_contexts_of_one_text_have_the_answers_of_one()
    {
        var claims = Enumerable.Range(1800, 300).Select(year => $$"""{"source":"regie.txt","lang":"fr","quote":"7 bacs","issued":"{{year}}"}""");
        Verify(string.Join('\n', claims)).Lines.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void Verdicts_are_the_same_in_every_culture()
    {
        var before = Verify("""{"source":"regie.txt","lang":"fr","quote":"40 %","low":"40.0"}""" + "\n" + Claim);
        using var finnish = new CultureScope();
        Verify("""{"source":"regie.txt","lang":"fr","quote":"40 %","low":"40.0"}""" + "\n" + Claim).ShouldBe(before);
    }

    private static string Hash => $"\"{new Text.FactText("", Text).Hash}\"";

    private static string? Said(JsonNode answer, string member) => (string?)answer[member];

    private ToolRun Verify(string claims) => Tool.RunWith(claims, "verify", "--texts", folder["texts"]);

    private JsonNode Answer(string claim) => JsonNode.Parse(Verify(claim).Lines.ShouldHaveSingleItem())!;

    /// <summary>A stream that gives a line at each reading, and notes how many answers there were before.</summary>
    private sealed class OneByOne(IEnumerable<string> lines, Func<int> answered) : MemoryStream
    {
        private readonly Queue<string> left = new(lines);

        public List<int> AnsweredBefore { get; } = [];

        public override int Read(byte[] buffer, int offset, int count)
        {
            AnsweredBefore.Add(answered());
            return left.TryDequeue(out var line) ? Encoding.UTF8.GetBytes(line, buffer.AsSpan(offset, count)) : 0;
        }
    }
}
