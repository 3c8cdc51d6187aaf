using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>What a declaration says of a figure that its words leave out, as the tool finds it in the metadata.</summary>
public sealed class MarksTests
{
    private const string Text = "Les ventes du chantier monteront de 60 % en 2025. Elles en sont au double. Le fret fait 35 % des ventes.\n";

    private const string Facts = """
            [Quote("60 %", Of = "the sales of 2024", Change = true, Period = "2025", Modality = Modality.Forecast)]
            public static partial Fact<Ratio> Rise { get; }

            [Quote("60 %", Concept = "Rise", Of = "the sales of 2024", Period = "2025", Overlaps = true)]
            public static partial Fact<Ratio> Part { get; }

            [Quote("double", Of = "the sales of 2023")]
            public static partial Fact<Ratio> Times { get; }

            [Quote("35 %", Of = "the sales")]
            public static partial Fact<Ratio> Freight { get; }

            [Formula("Rise * Freight")]
            public static partial Derived<Ratio> Product { get; }
        """;

    [Fact]
    public async Task Shares_changes_and_multiples_are_told_apart()
    {
        using var folder = new TestFolder();
        var (path, run) = await Build(folder, Facts, Text);

        var exported = Tool.Run("export", path);

        exported.Error.ShouldBe("");
        exported.Lines.ShouldBe(FactCatalogue.Of(run.Load()).All.Select(fact => FactRecord.From(fact).ToString()));
        exported.Lines.Select(line => line.Contains("\"ratioKind\":\"share\"", StringComparison.Ordinal) ? 's' : line.Contains("\"ratioKind\":\"change\"", StringComparison.Ordinal) ? 'c'
            : line.Contains("\"ratioKind\":\"multiple\"", StringComparison.Ordinal) ? 'm' : '-').ShouldBe(['s', 's', '-', 'c', 'm']);
        Tool.Run("explain", path, "Test.Ledger.Product").Output.ShouldContain("a change of 60 % from the sales of 2024 (forecast)");
        Tool.Run("check", path, "--texts", folder["texts"], "--report").Output.ShouldNotContain("FACT33");
    }

    [Fact]
    public async Task A_change_that_the_text_now_calls_a_fall_is_refused_by_check_and_lock()
    {
        using var folder = new TestFolder();
        var (path, _) = await Build(folder, Facts, Text);
        folder.Write("texts/" + Brewery.TextName, Text.Replace("monteront", "tomberont", StringComparison.Ordinal));

        foreach (var command in (string[])["check", "lock"])
        {
            var run = Tool.Run(command, path, "--texts", folder["texts"]);

            run.ExitCode.ShouldBe(1);
            run.Error.ShouldContain("FACT221: Change is declared, but the text says 'tomberont' before '60 %' (line 1)");
            run.Error.ShouldNotContain("Ledger.Part");
        }
    }

    [Fact]
    public async Task A_currency_that_the_words_leave_out_is_read_proved_and_locked_by_all_alike()
    {
        const string Quotes = """
                [Quote("des milliards", Unit = "USD", Remark = "All amounts are in dollars.")]
                public static partial Fact<MonetaryAmount> Some { get; }

                [Quote("12,4 milliards", Unit = "USD", Remark = "All amounts are in dollars.")]
                public static partial Fact<MonetaryAmount> Exact { get; }

                [Quote("12,4 milliards", Overlaps = true)]
                public static partial Fact<Quantity> Number { get; }
            """;
        const string Said = "Le groupe y met des milliards, et 12,4 milliards de plus.\n";
        using var folder = new TestFolder();
        var (path, run) = await Build(folder, Quotes, Said);

        Tool.Run("export", path).Lines.ShouldBe(FactCatalogue.Of(run.Load()).All.Select(fact => FactRecord.From(fact).ToString()));
        Tool.Run("check", path, "--texts", folder["texts"]).Error.ShouldBe("");
        Tool.Run("lock", path, "--texts", folder["texts"]).Error.ShouldBe("");
        folder.Read("facts.lock").ShouldContain("\tmoney 2000000000 - USD several - -9\n");
        folder.Read("facts.lock").ShouldContain("\tmoney 12400000000 12400000000 USD exact - -8\n");
        folder.Read("facts.lock").ShouldContain("\tcount 12400000000 12400000000 - exact - -8\n");
        Tool.Run("check", path).Error.ShouldBe("");
        foreach (var (words, fact) in new[] { ("des milliards", "Some"), ("12,4 milliards", "Exact") })
        {
            var record = FactRecord.From(FactCatalogue.Of(run.Load())["Test.Ledger." + fact]);
            Tool.Run("read", words, "--lang", "fr", "--kind", "money", "--unit", "USD", "--format", "jsonl").Output
                .ShouldBe($$"""{"kind":"money","low":"{{record.Low}}","high":{{(record.High is { } high ? $"\"{high}\"" : "null")}},"unit":"USD","hedge":"{{record.Hedge}}","part":null,"decimals":{{record.Decimals}},"notes":[]}""" + "\n");
        }

        // The text as it is now says that people are counted.
        folder.Write("texts/" + Brewery.TextName, Said.Replace("milliards de plus", "milliards de personnes", StringComparison.Ordinal));
        Tool.Run("check", path, "--texts", folder["texts"]).Error.ShouldContain("FACT204");
    }

    [Theory]
    [InlineData("""{"lang":"fr","text":"39 milliards","kind":"money","unit":"USD"}""", "\"unit\":\"USD\"")]
    [InlineData("""{"lang":"fr","text":"39 milliards","unit":"USD"}""", "\"kind\":\"money\"")]
    [InlineData("""{"lang":"fr","text":"39 milliards","kind":"money","currency":"USD"}""", "FACT103")]
    [InlineData("""{"lang":"fr","text":"49 %","kind":"money","unit":"USD"}""", "FACT103")]
    [InlineData("""{"lang":"fr","text":"39 milliards","kind":"count","unit":"USD"}""", "no money is asked for")]
    [InlineData("""{"lang":"fr","text":"39 milliards","kind":"money","unit":"UDS"}""", "an ISO 4217 code")]
    public void A_question_may_declare_it(string question, string answer) => Tool.RunWith(question + "\n", "read").Output.ShouldContain(answer);

    [Theory]
    [InlineData("read 39 --lang fr --kind count --unit USD", "no money is asked for")]
    [InlineData("read 39 --lang fr --unit dollars", "an ISO 4217 code")]
    [InlineData("scan - --lang fr --unit USD", "no option '--unit'")]
    public void Of_a_count_or_a_text_it_is_refused(string call, string problem) => Tool.RunWith("39\n", call.Split(' ')).Error.ShouldContain(problem);

    // Whoever claims it proves it by words, which are not there.
    [Fact]
    public void A_claim_of_money_is_not_proved_by_a_bare_number()
    {
        using var folder = new TestFolder();
        folder.Write("texts/a.txt", "Le groupe y met 12,4 milliards.\n");

        Tool.RunWith("""{"source":"a.txt","lang":"fr","currency":"USD","quote":"12,4 milliards","kind":"money","unit":"USD"}""" + "\n", "verify", "--texts", folder["texts"]).Output
            .ShouldContain("\"verdict\":\"contradicted\"");
    }

    [Theory]
    [InlineData("true", "true", "complete")]
    [InlineData("false", "false", "complete")]
    [InlineData("true", "false", "notComparable")]
    [InlineData("null", "true", "notComparable")]
    public void A_change_is_compared_with_changes(string one, string other, string verdict) =>
        Compare("60 %", one, "60 %", other).ShouldContain($"\"verdict\":\"{verdict}\"");

    [Theory]
    [InlineData("le double")]
    [InlineData("39 M€")]
    [InlineData("2 points")]
    public void What_is_no_percentage_and_no_fraction_is_no_change(string text) => Compare("60 %", "true", text, "true").ShouldContain("\"refused\":\"fact 2: 'change' is true, and the text is no");

    private static string Compare(string one, string isChange, string other, string isOtherChange) => Tool.RunWith(
        $$"""{"lang":"fr","facts":[{"text":"{{one}}","period":"2025","of":"sales","change":{{isChange}}},{"text":"{{other}}","period":"2025","of":"sales","change":{{isOtherChange}}}]}""" + "\n", "compare").Output;

    private static async Task<(string Path, TestRun Run)> Build(TestFolder folder, string facts, string text)
    {
        var run = await TestProject.Of(Brewery.SourceSet, TestFile.Text(Brewery.TextName, text)).With(Brewery.Usings + $$"""
            [FactSet(Subject = "Quay Yard", Source = nameof(Texts.Accounts))]
            public static partial class Ledger
            {
            {{facts}}
            }
            """).Run();
        run.ShouldBeClean();
        folder.Write("texts/" + Brewery.TextName, text);
        using var file = File.Create(folder["yard.dll"]);
        run.Compilation.Emit(file).Success.ShouldBeTrue();
        return (folder["yard.dll"], run);
    }
}
