using System.Text;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>Texts and locks whose bytes are no text, and texts that are there under another name.</summary>
public class DamagedFileTests
{
    private const string InLatin1 = "Le port a grandi.\r\nEn 2024, il \u00e9tait.\r\n";

    [Theory]
    [InlineData("lock")]
    [InlineData("check")]
    public void A_text_that_is_not_UTF_8_is_refused_with_file_and_position(string command)
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        File.WriteAllText(folder["texts/news.txt"], InLatin1, Encoding.Latin1);

        var run = Tool.Run(command, ports, "--texts", folder["texts"]);

        run.ExitCode.ShouldBe(1);
        run.Errors[0].ShouldBe(
            $"{folder["texts/news.txt"]}(2,13): error FACT211: The text 'news.txt' is damaged at line 2, column 13: the byte 0xE9 is not UTF-8; save it from the original as UTF-8");
        File.Exists(folder["facts.lock"]).ShouldBeFalse();
    }

    [Fact]
    public void A_text_of_another_format_is_refused_with_what_to_do()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        folder.Write("texts/news.txt", "%PDF-1.7\n" + Harbour.News);
        foreach (var command in (string[])["lock", "check"])
        {
            var run = Tool.Run(command, ports, "--texts", folder["texts"]);
            run.ExitCode.ShouldBe(1);
            run.Errors[0].ShouldStartWith($"{folder["texts/news.txt"]}(1,1): error FACT211: The text 'news.txt' is damaged at line 1, column 1: this is a PDF and no text; extract");
        }
    }

    [Fact]
    public void A_text_in_UTF_16_without_its_mark_is_refused()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        File.WriteAllBytes(folder["texts/news.txt"], Encoding.Unicode.GetBytes(Harbour.News));

        Tool.Run("lock", ports, "--texts", folder["texts"]).Errors[0].ShouldContain("news.txt(1,2): error FACT211: ");
    }

    [Fact]
    public void A_text_in_UTF_16_with_its_mark_is_read()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        File.WriteAllText(folder["texts/news.txt"], Harbour.News, Encoding.Unicode);

        Tool.Run("lock", ports, "--texts", folder["texts"]).Error.ShouldBe("");
    }

    [Fact]
    public void A_text_that_no_source_names_may_be_anything()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        File.WriteAllText(folder["texts/other.txt"], InLatin1, Encoding.Latin1);

        Tool.Run("lock", ports, "--texts", folder["texts"]).Error.ShouldBe("");
    }

    [Fact]
    public void A_quote_whose_place_lost_characters_is_shown_there()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        folder.Write("texts/2025/report.txt", Harbour.Report.Replace("mid-June", "mid\ufffdJune", StringComparison.Ordinal));

        Tool.Run("lock", ports, "--texts", folder["texts"]).Errors.ShouldHaveSingleItem()
            .ShouldContain("report.txt(1,26): error FACT211: The text '2025/report.txt' is damaged at line 1, column 26: 'mid\ufffdJune' may be 'mid-June'");
    }

    [Fact]
    public void A_lock_that_is_not_UTF_8_is_refused_at_its_line()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        File.WriteAllText(folder["facts.lock"], "rules\t1\n# \u00e9t\u00e9\n", Encoding.Latin1);

        Tool.Run("check", ports).Errors[0].ShouldContain("facts.lock(2,1): error FACT208: facts.lock cannot be read at line 2: the byte 0xE9 is not UTF-8");
    }

    [Fact]
    public void A_text_that_was_renamed_is_named()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        File.Move(folder["texts/news.txt"], folder["texts/gazette.txt"]);

        var run = Tool.Run("check", ports, "--texts", folder["texts"]);

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldHaveSingleItem().ShouldContain("FACT212: No text answers to 'news.txt', but 'gazette.txt' is the text that facts.lock knows by that name");
    }
}
