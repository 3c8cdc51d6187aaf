namespace MetaAi.Facts.Cli.Commands;

public class UsageTests
{
    [Theory]
    [InlineData("sing")]
    [InlineData("read", "--loud")]
    [InlineData("read", "a", "b")]
    [InlineData("export")]
    [InlineData("export", "a.dll", "--format", "xml")]
    [InlineData("lock", "a.dll")]
    [InlineData("lock", "a.dll", "--texts")]
    [InlineData("check")]
    [InlineData("check", "/nowhere/a.dll")]
    [InlineData("export", "/nowhere/a.csproj")]
    [InlineData("check", "a.dll", "--texts", ".", "--no-texts")]
    [InlineData("book", "a.dll", "--texts", ".", "--with-texts")]
    [InlineData("book", "a.dll", "--texts", "/nowhere")]
    [InlineData("book", "a.dll", "--lock", "/nowhere")]
    [InlineData("book", "a.dll", "--chapters", "/nowhere")]
    [InlineData("read", "@questions")]
    [InlineData("read", "49 %", "--currency", "EUR")]
    [InlineData("read", "--lang", "fr")]
    [InlineData("read", "--format", "text")]
    public void A_call_that_makes_no_sense_is_2_and_says_why_on_standard_error(params string[] arguments)
    {
        var run = Tool.Run(arguments);
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBe("");
        run.Errors.ShouldHaveSingleItem().ShouldStartWith("error: ");
    }

    [Theory]
    [InlineData("sing")]
    [InlineData("raed", "file.txt")]
    [InlineData("lokc", "a.dll", "--texts", "texts")]
    public void A_misspelt_command_is_named_in_one_line(params string[] arguments) =>
        Tool.Run(arguments).Errors.ShouldHaveSingleItem().ShouldContain($"'{arguments[0]}'");

    [Theory]
    [InlineData("raed a.jsonl", "there is no command 'raed'; did you mean 'read'?")]
    [InlineData("EXPORT a.dll", "there is no command 'EXPORT'; did you mean 'export'?")]
    [InlineData("sing --loud", "there is no command 'sing'; the commands are init, read, scan, verify, mcp, evaluate, compare, export, explain, book, lock, check, rule")]
    [InlineData("--verion", "there is no option '--verion'; did you mean '--version'?")]
    [InlineData("scan a.txt --lagn fr", "there is no option '--lagn' of 'facts scan'; did you mean '--lang'?")]
    [InlineData("scan --lagn=fr a.txt", "there is no option '--lagn' of 'facts scan'; did you mean '--lang'?")]
    [InlineData("read 49% --curency EUR --lang fr", "there is no option '--curency' of 'facts read'; did you mean '--currency'?")]
    [InlineData("check a.dll --silent", "there is no option '--silent' of 'facts check'")]
    [InlineData("scan a.txt --lang fr --format jsnl", "--format = \"jsnl\" is not one of table, jsonl, csharp; did you mean 'jsonl'?")]
    [InlineData("scan - --lang frr", "--lang = \"frr\" is not a language that is read (en, fr); did you mean 'fr'?")]
    [InlineData("scan - --lang fr --kind mony", "--kind = \"mony\" is not one of money, percent, points, fraction, ratio, count, number, date, duration; did you mean 'money'?")]
    public void Who_slips_is_told_what_was_meant(string call, string problem) =>
        Tool.Run(call.Split(' ')).ShouldBe(new(2, "", $"error: {problem}\n"));

    [Theory]
    [InlineData("read 3%", "there is no file '3%'; to read phrases, say their language: --lang fr")]
    [InlineData("read 3% --format text", "there is no file '3%'; to read phrases, say their language: --lang fr")]
    [InlineData("read .", "'.' is a folder")]
    [InlineData("scan . --lang fr", "'.' is a folder")]
    [InlineData("init .", "'.' is a folder; name a text, or the folder of the project with --output")]
    public void What_is_no_file_is_told_from_what_was_meant(string call, string problem) =>
        Tool.Run(call.Split(' ')).ShouldBe(new(2, "", $"error: {problem}\n"));

    [Fact]
    public void A_phrase_that_is_empty_is_said_to_be() =>
        Tool.Run("read", "", "--lang", "fr", "--format", "text").Lines[1].ShouldBe("  the phrase is empty");

    [Theory]
    [InlineData(0, "0 quotes")]
    [InlineData(1, "1 quote")]
    [InlineData(2, "2 quotes")]
    public void One_is_singular(int count, string words) => Counted.Of(count, "quote").ShouldBe(words);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_word_that_is_there_is_what_was_meant_whatever_its_case(bool isUpper)
    {
        foreach (var name in CommandTable.Names)
        {
            DidYouMean.Nearest(isUpper ? name.ToUpperInvariant() : name, CommandTable.Names).ShouldBe(name);
        }
    }

    [Fact]
    public void One_swap_of_a_name_is_understood_and_what_is_far_from_all_is_not()
    {
        foreach (var name in CommandTable.Names)
        {
            DidYouMean.Nearest(name[1..2] + name[..1] + name[2..], CommandTable.Names).ShouldBe(name);
        }

        DidYouMean.Nearest(new string('x', 100_000), CommandTable.Names).ShouldBeNull();
        DidYouMean.Nearest("", CommandTable.Names).ShouldBeNull();
    }

    [Theory]
    [InlineData("\u001B[31mread")]
    [InlineData("scan", "a\u001B]0;b\u0007\r\nerror: c.txt", "--lang", "fr")]
    [InlineData("read", "--lang", "\u202Efr\u009B", "49 %")]
    public void What_would_command_a_screen_stays_out_of_what_is_said(params string[] arguments)
    {
        var error = Tool.Run(arguments).Errors.ShouldHaveSingleItem();
        error.ShouldStartWith("error: ");
        error.ShouldAllBe(character => !char.IsControl(character) && character != '\u202E');
    }

    [Fact]
    public void Nothing_said_is_answered_with_help()
    {
        var run = Tool.Run();
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe("");
        run.ShouldBe(Tool.Run("--help"));
        run.ShouldBe(Tool.Run("help"));
        Tool.Run("help", "scan").ShouldBe(Tool.Run("scan", "--help"));
        run.Output.ShouldContain("Examples:\n  facts init --lang fr\n");
    }

    [Fact]
    public void The_help_of_every_command_ends_with_examples_that_the_command_understands()
    {
        foreach (var name in CommandTable.Names)
        {
            var help = Tool.Run(name, "--help").Output;
            var examples = help[help.IndexOf("Examples:\n", StringComparison.Ordinal)..].Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
            examples.ShouldNotBeEmpty(name);
            foreach (var example in examples)
            {
                example.ShouldStartWith($"  facts {name}");
                var words = example.Split('>')[0].Trim()["facts ".Length..].Replace("\"", "", StringComparison.Ordinal).Split(' ');
                var command = CommandTable.For(name, new(TextReader.Null, TextWriter.Null, TextWriter.Null)).ShouldHaveSingleItem();
                UsageProblem.Of(new System.CommandLine.RootCommand { command }.Parse(words)).ShouldBeNull(example);
            }
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("read", "--help")]
    [InlineData("check", "--help")]
    public void Help_is_no_error(params string[] arguments)
    {
        var run = Tool.Run(arguments);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldNotBeEmpty();
        run.Error.ShouldBe("");
    }

    [Fact]
    public void What_is_not_an_assembly_is_a_usage_error()
    {
        using var folder = new TestFolder();
        var file = folder.Write("text.dll", "MZ and nothing else");
        foreach (var command in (string[])["export", "check"])
        {
            var run = Tool.Run(command, file);
            run.ExitCode.ShouldBe(2);
            run.Error.ShouldBe($"error: '{file}' is not a .NET assembly, or is damaged\n");
        }
    }

    [Fact]
    public void Folders_and_locks_that_are_named_must_be_there()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("check", ports, "--texts", folder["nowhere"]).Error.ShouldBe($"error: there is no folder '{folder["nowhere"]}'\n");
        Tool.Run("lock", ports, "--texts", folder["nowhere"]).ExitCode.ShouldBe(2);
        Tool.Run("check", ports, "--lock", folder["nowhere.lock"]).Error.ShouldBe($"error: there is no lock '{folder["nowhere.lock"]}'\n");
    }

    [Fact]
    public void A_folder_without_a_project_is_a_usage_error()
    {
        using var folder = new TestFolder();
        folder.Write("a.txt", "");
        Tool.Run("export", folder["."]).ExitCode.ShouldBe(2);
        folder.Write("a.csproj", "");
        folder.Write("b.csproj", "");
        Tool.Run("export", folder["."]).Error.ShouldEndWith("has several projects; name one of a.csproj, b.csproj\n");
    }
}
