using MetaAi.Facts.Locking;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Commands;

public class LockCommandTests
{
    [Fact]
    public void A_lock_holds_every_quote_where_its_text_has_it()
    {
        using var folder = new TestFolder();
        var run = Tool.Run("lock", Harbour.Build(folder), "--texts", folder["texts"]);
        run.Error.ShouldBe("");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe($"{folder["facts.lock"]}: 4 quotes of 2 texts\n");

        var facts = FactLockFile.Parse(folder.Read("facts.lock")).Lock.ShouldNotBeNull();
        facts.Find("news.txt").ShouldBe(new("news.txt", new FactText("news.txt", Harbour.News).Hash));
        var quais = facts.Find("news.txt", new("Alliance des quais"), "text").ShouldNotBeNull();
        quais.Position.ShouldBe(new(119, 137));
        quais.CodePoints.ShouldBe(new(118, 136));
        facts.Find("2025/report.txt", new("mid-June"), "date")!.Figure.ShouldBe("date 2024-06-01 2024-06-30 - exact mid -");
    }

    [Fact]
    public void A_lock_does_not_say_where_the_texts_were()
    {
        using var folder = new TestFolder();
        Tool.Run("lock", Harbour.Build(folder), "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        folder.Read("facts.lock").ShouldNotContain("facts-", Case.Sensitive);
    }

    [Fact]
    public void A_lock_is_written_again_only_where_it_changes()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        var written = File.GetLastWriteTimeUtc(folder["facts.lock"]);
        Tool.Run("lock", ports, "--texts", folder["texts"]).Output.ShouldEndWith("4 quotes of 2 texts, as before\n");
        File.GetLastWriteTimeUtc(folder["facts.lock"]).ShouldBe(written);
    }

    [Fact]
    public void A_lock_goes_where_it_is_told()
    {
        using var folder = new TestFolder();
        Tool.Run("lock", Harbour.Build(folder), "--texts", folder["texts"], "--lock", folder["elsewhere.lock"]).ExitCode.ShouldBe(0);
        File.Exists(folder["elsewhere.lock"]).ShouldBeTrue();
        File.Exists(folder["facts.lock"]).ShouldBeFalse();
    }

    [Fact]
    public void Nothing_is_locked_that_a_text_does_not_prove()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        File.Delete(folder["texts/2025/report.txt"]);
        var run = Tool.Run("lock", ports, "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldHaveSingleItem().ShouldStartWith("error FACT201: Nothing proves '$60 to $65 billion' and 1 other quote: the text '2025/report.txt' is not here");
        File.Exists(folder["facts.lock"]).ShouldBeFalse();
    }

    [Fact]
    public void Words_that_two_facts_read_differently_as_one_kind_are_not_locked()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder, source => source.Replace(
            "public sealed class Plans",
            """
            [Quote("mid-June", Source = "Report", Period = "2031")]
            [FactRecord("Ports.Harbour.Later", Period = "2031", Kind = "date", Low = "2031-06-01", High = "2031-06-30", Hedge = "exact", Part = "mid",
                Source = "report.txt", Exact = "mid-June", Start = 25, End = 33)]
            public static string Later => null;

            public sealed class Plans
            """,
            StringComparison.Ordinal));
        var run = Tool.Run("lock", ports, "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldHaveSingleItem().ShouldContain("error FACT213: 'mid-June' is read here as date 2024-06-01 2024-06-30 - exact mid - and by 'Ports.Harbour.Later' as date 2031-06-01");
    }

    [Fact]
    public void A_lock_that_cannot_be_read_is_written_anew()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        folder.Write("facts.lock", "<<<<<<< HEAD\n");
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        Tool.Run("check", ports).ExitCode.ShouldBe(0);
        folder.Read("facts.lock.damaged").ShouldBe("<<<<<<< HEAD\n");
    }

    [Fact]
    public void A_lock_that_cannot_be_read_stays_where_no_new_one_is_written()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        folder.Write("facts.lock", "<<<<<<< HEAD\n");
        File.Delete(folder["texts/news.txt"]);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(1);
        folder.Read("facts.lock").ShouldBe("<<<<<<< HEAD\n");
        File.Exists(folder["facts.lock.damaged"]).ShouldBeFalse();
    }

    [Fact]
    public void A_lock_holds_every_text_that_a_source_declares_and_that_is_here()
    {
        using var folder = new TestFolder();
        var ports = Harbour.BuildWithMinutes(folder);
        var without = Tool.Run("lock", ports, "--texts", folder["texts"]);
        without.Error.ShouldBe("");
        without.Output.ShouldEndWith(": 4 quotes of 2 texts\n");

        folder.Write("texts/minutes.txt", "Rien.\n");
        folder.Write("texts/undeclared.txt", "Rien.\n");
        Tool.Run("lock", ports, "--texts", folder["texts"]).Output.ShouldEndWith(": 4 quotes of 3 texts\n");
        FactLockFile.Parse(folder.Read("facts.lock")).Lock!.Find("minutes.txt")!.Hash.ShouldBe(new FactText("minutes.txt", "Rien.\n").Hash);
    }
}
