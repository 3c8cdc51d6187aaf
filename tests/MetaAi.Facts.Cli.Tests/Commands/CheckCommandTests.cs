namespace MetaAi.Facts.Cli.Commands;

public class CheckCommandTests
{
    [Fact]
    public void Facts_whose_texts_are_here_are_proved_by_them()
    {
        using var folder = new TestFolder();
        var run = Tool.Run("check", Harbour.Build(folder), "--texts", folder["texts"]);
        run.Error.ShouldBe("");
        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldBe(
        [
            "text\tPorts.Harbour.Alliance\tnews.txt\t'Alliance des quais'",
            "text\tPorts.Harbour.Plans.Next.Cost\t2025/report.txt\t'$60 to $65 billion'",
            "text\tPorts.Harbour.Plans.Next.Opening\t2025/report.txt\t'mid-June'",
            "text\tPorts.Harbour.Value2024\tnews.txt\t'39 milliards de dollars'",
            "4 quoted facts: 4 proved by text, 0 by lock; 0 problems",
        ]);
    }

    [Fact]
    public void On_a_screen_what_proves_them_is_a_table_that_fits_it()
    {
        using var folder = new TestFolder();
        var run = Tool.RunOnScreen(60, "", "check", Harbour.Build(folder), "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldAllBe(line => line.Length <= 60);
        run.Lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["by", "fact", "text", "words"]);
        run.Lines[^1].ShouldBe("4 quoted facts: 4 proved by text, 0 by lock; 0 problems");
    }

    [Fact]
    public void Facts_whose_texts_are_not_here_are_proved_by_the_lock()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);

        var withoutTexts = Tool.Run("check", ports);
        withoutTexts.Error.ShouldBe("");
        withoutTexts.ExitCode.ShouldBe(0);
        withoutTexts.Lines[^1].ShouldBe("4 quoted facts: 0 proved by text, 4 by lock; 0 problems");

        File.Delete(folder["texts/news.txt"]);
        var withOneText = Tool.Run("check", ports, "--texts", folder["texts"]);
        withOneText.ExitCode.ShouldBe(0);
        withOneText.Error.ShouldBe($"info: the lock alone proved the quotes of 'news.txt': '{folder["texts"]}' does not hold that text\n");
        withOneText.Lines[^1].ShouldBe("4 quoted facts: 2 proved by text, 2 by lock; 0 problems");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("lock")]
    public void A_folder_with_none_of_the_texts_that_sources_name_proves_nothing(string command)
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        folder.Write("others/essay.txt", "Rien.\n");
        folder.Write("others/bin/news.txt", Harbour.News);
        var run = Tool.Run(command, ports, "--texts", folder["others"]);
        run.ShouldBe(new(1, "", $"error: '{folder["others"]}' holds none of the texts that the sources name: '2025/report.txt', 'news.txt'; name the folder that does with --texts\n"));
    }

    [Theory]
    [InlineData("news.md")]
    [InlineData("news")]
    [InlineData("news.v2.TXT")]
    public void A_text_is_found_by_the_name_that_its_source_gives_whatever_its_ending(string name)
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => source.Replace("\"news.txt\"", $"\"{name}\"", StringComparison.Ordinal));
        File.Move(folder["texts/news.txt"], folder["texts/" + name]);
        folder.Write("texts/obj/" + name, "What a build wrote.\n");
        Tool.Run("lock", ports, "--texts", folder["texts"]).Error.ShouldBe("");
        var run = Tool.Run("check", ports, "--texts", folder["texts"]);
        run.Error.ShouldBe("");
        run.Lines[^1].ShouldBe("4 quoted facts: 4 proved by text, 0 by lock; 0 problems");
    }

    [Fact]
    public void Where_there_is_neither_a_text_nor_a_lock_that_is_said_once()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("check", ports).ShouldBe(new(1, "", $"error: there is neither a text nor a lock to prove the facts by: no '{folder["facts.lock"]}', and no text, "
            + $"since '{ports}' is an assembly, which does not say where its texts are; name their folder with --texts\n"));
        Tool.Run("check", ports, "--no-texts").Errors.ShouldHaveSingleItem().ShouldEndWith("and no text, since --no-texts leaves them out");
    }

    [Fact]
    public void A_fact_that_neither_text_nor_lock_proves_does_not_hold()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        File.Delete(folder["texts/news.txt"]);
        var run = Tool.Run("check", ports, "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(1);
        run.Lines[^1].ShouldBe("4 quoted facts: 2 proved by text, 0 by lock; 1 problem");
        run.Errors.ShouldHaveSingleItem().ShouldBe(
            "error FACT201: Nothing proves 'Alliance des quais' and 1 other quote: the text 'news.txt' is not here and facts.lock does not hold them; "
            + "name the folder of the text with --texts, or lock the quote where the text is");
    }

    [Fact]
    public void A_text_that_is_markup_is_said_and_fails_nothing()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        folder.Write("texts/2025/report.txt", Harbour.Report + string.Concat(Enumerable.Repeat("<p>It is <b>here</b>.</p>\n", 5)));
        var report = folder["texts/2025/report.txt"].Replace('\\', '/');
        foreach (var command in (string[])["lock", "check"])
        {
            var run = Tool.Run(command, ports, "--texts", folder["texts"]);
            run.ExitCode.ShouldBe(0);
            run.Errors.ShouldHaveSingleItem().ShouldStartWith($"{report}(1,1): info FACT217: The text '2025/report.txt' has more than ten tags or entities");
        }
    }

    [Theory]
    [InlineData("Low = \"39000000000\"", "Low = \"38000000000\"", "FACT210: '39 milliards de dollars' was compiled as money 38000000000 39000000000 USD exact - -9, but is money 39000000000 39000000000 USD exact - -9; build it again")]
    [InlineData("Decimals = -9, Modality = \"actual\"", "Decimals = -8, Modality = \"actual\"", "FACT210: ")]
    [InlineData("Unit = \"USD\", Hedge = \"exact\", Decimals = -9, Modality = \"actual\"", "Unit = \"EUR\", Hedge = \"exact\", Decimals = -9, Modality = \"actual\"", "FACT210: ")]
    [InlineData("Part = \"mid\"", "Part = \"late\"", "FACT210: ")]
    [InlineData("Start = 38, End = 61", "Start = 39, End = 62", "FACT210: '39 milliards de dollars' was compiled as standing at 39 to 62, but is standing at 38 to 61; build it again")]
    [InlineData("Exact = \"39 milliards de dollars\"", "Exact = \"38 milliards de dollars\"", "FACT202: '38 milliards de dollars' does not stand in 'news.txt'; nearest: '39 milliards de dollars' (line 2)")]
    [InlineData("Exact = \"39 milliards de dollars\"", "Exact = \"39 milliards\"", "FACT204: '39 milliards' cuts the larger figure '39 milliards de dollars' (line 2); quote the whole of it")]
    [InlineData("Exact = \"39 milliards de dollars\"", "Exact = \"39 milliards de dollars\", Prefix = \"vaut\"", "FACT202: ")]
    [InlineData("Exact = \"39 milliards de dollars\"", "Exact = \"il valait\"", "FACT101: ")]
    [InlineData("Language = \"en-US\"", "Language = \"tlh\"", "FACT109: ")]
    [InlineData("Source(\"news.txt\"", "Source(\"else.txt\"", "FACT002: ")]
    public void A_compiled_fact_that_is_not_what_the_text_says_does_not_hold(string compiled, string changed, string problem)
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => source.Replace(compiled, changed, StringComparison.Ordinal));
        var run = Tool.Run("check", ports, "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(line => line.Contains("error " + problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_problem_in_a_text_says_where()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => source.Replace("Exact = \"39 milliards de dollars\"", "Exact = \"39 milliards\"", StringComparison.Ordinal));
        var news = folder["texts/news.txt"].Replace('\\', '/');
        Tool.Run("check", ports, "--texts", folder["texts"]).Errors
            .ShouldContain(line => line.StartsWith($"{news}(2,20): error FACT204: ", StringComparison.Ordinal) && line.EndsWith("[Ports.Harbour.Value2024]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_changed_no_longer_proves_what_it_lost()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        folder.Write("texts/news.txt", Harbour.News.Replace("39", "38", StringComparison.Ordinal));
        var run = Tool.Run("check", ports, "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldHaveSingleItem().ShouldContain("error FACT202: ");
    }

    [Fact]
    public void A_stale_lock_does_not_hold()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        folder.Write("texts/2025/report.txt", Harbour.Report + "The end.\n");
        var run = Tool.Run("check", ports, "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(1);
        run.Errors[0].ShouldBe($"{folder["facts.lock"]}(1,1): error FACT207: facts.lock is stale: the text '2025/report.txt' has changed since; run 'facts lock'");
    }

    [Fact]
    public void A_lock_that_holds_another_figure_does_not_prove_this_one()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        folder.Write("facts.lock", folder.Read("facts.lock").Replace("39000000000", "38000000000", StringComparison.Ordinal));
        var run = Tool.Run("check", ports);
        run.ExitCode.ShouldBe(1);
        run.Errors[0].ShouldStartWith(
            "error FACT206: facts.lock holds money 38000000000 38000000000 USD exact - -9 for '39 milliards de dollars', "
            + "which now reads money 39000000000 39000000000 USD exact - -9;");
        run.Errors.ShouldAllBe(error => !error.Contains("FACT207"), "A fact does quote the words: that the lock is stale as well would be untrue.");
    }

    [Fact]
    public void A_lock_of_earlier_rules_holds_where_nothing_else_has_changed()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        var written = folder.Read("facts.lock");
        folder.Write("facts.lock", written.Replace("rules\t2\n", "rules\t1\n", StringComparison.Ordinal));
        Tool.Run("check", ports).ExitCode.ShouldBe(0);
        Tool.Run("check", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);

        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        folder.Read("facts.lock").ShouldBe(written);
    }

    [Theory]
    [InlineData(false, "error FACT206: ", "which now reads money 39000000000 39000000000 USD exact - -9 (the reading rules changed from version 1 to 2); check the value, ")]
    [InlineData(true, "error FACT207: ", "and it reads money 39000000000 39000000000 USD exact - -9 (the reading rules changed from version 1 to 2);")]
    public void A_lock_of_earlier_rules_that_holds_another_figure_says_that_the_rules_changed(bool isTextHere, string rule, string says)
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        folder.Write("facts.lock", folder.Read("facts.lock").Replace("39000000000", "38000000000", StringComparison.Ordinal).Replace("rules\t2\n", "rules\t1\n", StringComparison.Ordinal));
        var run = isTextHere ? Tool.Run("check", ports, "--texts", folder["texts"]) : Tool.Run("check", ports);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(error => error.Contains(rule, StringComparison.Ordinal) && error.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void A_lock_that_cannot_be_read_says_where()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        folder.Write("facts.lock", folder.Read("facts.lock").Replace("rules", "<<<<<<< HEAD\nrules", StringComparison.Ordinal));
        var run = Tool.Run("check", ports, "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldHaveSingleItem().ShouldBe(
            $"{folder["facts.lock"]}(2,1): error FACT208: facts.lock cannot be read at line 2: a merge left its conflict there; restore it, or run 'facts lock' with the texts");
    }

    [Fact]
    public void Two_texts_that_answer_to_one_name_prove_nothing()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        folder.Write("texts/old/news.txt", Harbour.News);
        var run = Tool.Run("check", ports, "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(1);
        run.Errors.Count(line => line.Contains("error FACT209: ", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Theory]
    [InlineData("some")]
    [InlineData("none")]
    public void Values_that_are_undisclosed_or_do_not_exist_are_proved_by_their_words(string kind)
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => source.Replace("Kind = \"text\", ValueKind = \"value\"", $"Kind = \"money\", ValueKind = \"{kind}\"", StringComparison.Ordinal));
        Tool.Run("check", ports, "--texts", folder["texts"]).Error.ShouldBe("");
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        folder.Read("facts.lock").ShouldContain($"\t{kind}\n");
    }

    [Fact]
    public void A_lock_without_a_declared_text_that_is_here_is_stale()
    {
        using var folder = new TestFolder();
        var ports = Harbour.BuildWithMinutes(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        Tool.Run("check", ports, "--texts", folder["texts"]).Error.ShouldBe("");

        folder.Write("texts/minutes.txt", "Rien.\n");
        Tool.Run("check", ports).Error.ShouldBe("");
        Tool.Run("check", ports, "--texts", folder["texts"]).Errors.ShouldHaveSingleItem().ShouldContain("FACT207: facts.lock is stale: it does not hold the text 'minutes.txt';");

        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        Tool.Run("check", ports, "--texts", folder["texts"]).Error.ShouldBe("");
        File.Delete(folder["texts/minutes.txt"]);
        Tool.Run("check", ports, "--texts", folder["texts"]).Error.ShouldBe("");
    }

    [Fact]
    public void A_lock_with_a_text_that_no_source_declares_is_stale()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        folder.Write("facts.lock", folder.Read("facts.lock").Replace("\ntext\tnews.txt", "\ntext\tminutes.txt\t" + new string('0', 64) + "\ntext\tnews.txt", StringComparison.Ordinal));
        Tool.Run("check", ports).Errors.ShouldHaveSingleItem().ShouldContain("FACT207: facts.lock is stale: no source declares the text 'minutes.txt' any more;");
    }

    [Fact]
    public void A_lock_that_cannot_be_read_is_said_once_and_not_of_every_quote()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        folder.Write("facts.lock", "?\n");
        var run = Tool.Run("check", ports);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldHaveSingleItem().ShouldContain("error FACT208: ");
        run.Lines.ShouldBe(["4 quoted facts: 0 proved by text, 0 by lock; 1 problem"]);
    }
}
