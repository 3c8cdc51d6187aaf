using System.Net.Sockets;
using System.Runtime.Versioning;
using MetaAi.Facts.Cli.Files;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>A folder of texts holds more than texts: nothing hangs, a line says what it is, and the texts beside it prove their facts.</summary>
[UnsupportedOSPlatform("windows")]
public class StrangeFolderTests
{
    private const string AllProved = "4 quoted facts: 4 proved by text, 0 by lock; 0 problems";

    [UnixFact]
    public void What_no_source_names_is_passed_over_with_a_line()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        MakePipe(folder["texts/pipe.txt"]);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder["texts/socket"]));
        File.CreateSymbolicLink(folder["texts/device.txt"], "/dev/zero");
        File.CreateSymbolicLink(folder["texts/dangling.txt"], "nowhere.txt");
        File.CreateSymbolicLink(folder["texts/round.txt"], "round.txt");
        Directory.CreateSymbolicLink(folder["texts/2025/own"], ".");
        Directory.CreateSymbolicLink(folder["texts/2025/parent"], "..");

        foreach (var command in (string[])["check", "lock"])
        {
            var run = Tool.Run(command, ports, "--texts", folder["texts"]);
            run.ExitCode.ShouldBe(0);
            run.Errors.ShouldBe(
            [
                $"{folder["texts/2025/own"]}: warning: this is a link to a folder that it stands in; it is passed over",
                $"{folder["texts/2025/parent"]}: warning: this is a link to a folder that it stands in; it is passed over",
                $"{folder["texts/dangling.txt"]}: warning: this is a link that leads to nothing; it is passed over",
                $"{folder["texts/device.txt"]}: warning: this is a device and no file; it is passed over",
                $"{folder["texts/pipe.txt"]}: warning: this is a named pipe and no file; it is passed over",
                $"{folder["texts/round.txt"]}: warning: this is a link that leads to nothing; it is passed over",
                $"{folder["texts/socket"]}: warning: this is a socket and no file; it is passed over",
            ]);
            run.Lines[^1].ShouldBe(command == "check" ? AllProved : $"{folder["facts.lock"]}: 4 quotes of 2 texts");
        }
    }

    [UnixFact]
    public void A_pipe_that_a_source_names_is_an_error_and_the_rest_is_proved()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        File.Delete(folder["texts/news.txt"]);
        MakePipe(folder["texts/news.txt"]);

        var run = Tool.Run("check", ports, "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(1);
        run.Lines[^1].ShouldBe("4 quoted facts: 2 proved by text, 2 by lock; 1 problem");
        run.Errors[0].ShouldBe($"{folder["texts/news.txt"]}(1,1): error FACT223: The text 'news.txt' cannot be read: this is a named pipe and no file; "
            + "put a file in its place that can be read, or remove it");
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(1);

        File.Delete(folder["texts/2025/report.txt"]);
        var alone = Tool.Run("lock", ports, "--texts", folder["texts"]);
        alone.ExitCode.ShouldBe(1);
        alone.Errors[0].ShouldContain("error FACT223: ");
    }

    [UnixFact]
    public void A_text_that_was_not_fetched_and_is_a_link_to_nothing_is_as_good_as_none()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        File.Delete(folder["texts/news.txt"]);
        File.CreateSymbolicLink(folder["texts/news.txt"], "../annex/news.txt");

        var run = Tool.Run("check", ports, "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(0);
        run.Lines[^1].ShouldBe("4 quoted facts: 2 proved by text, 2 by lock; 0 problems");
    }

    [UnixTheory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void A_folder_beside_a_link_to_it_is_looked_into_once_and_under_its_own_name(string real, string link)
    {
        using var folder = new TestFolder();
        folder.Write($"texts/{real}/x.txt", "Rien.\n");
        folder.Write($"texts/{real}/below/y.txt", "Rien.\n");
        Directory.CreateSymbolicLink(folder[$"texts/{link}"], real);
        List<UnreadableText> unreadable = [];

        TextFolder.FilesBelow(folder["texts"], unreadable).ShouldBe([folder[$"texts/{real}/below/y.txt"], folder[$"texts/{real}/x.txt"]]);
        unreadable.ShouldHaveSingleItem().Warning.ShouldBe(
            $"{folder[$"texts/{link}"]}: warning: this is a link to a folder that is looked into without it; it is passed over");
    }

    [UnixFact]
    public void Whatever_folders_and_links_there_are_each_file_is_found_once()
    {
        // Links within the texts, to folders beside them, below one another, and to hidden ones, which links alone lead to.
        string[] places = ["texts", "texts/a", "texts/a/b", "texts/.hidden", "texts/.hidden/c", "beside", "beside/d", "beside/d/e", "."];
        var random = new Random(15);
        for (var turn = 0; turn < 100; turn++)
        {
            using var folder = new TestFolder();
            foreach (var place in places)
            {
                folder.Write($"{place}/text.txt", "Rien.\n");
            }

            (string At, string To)[] links = [.. Enumerable.Range(0, random.Next(7)).Select(_ => (places[random.Next(places.Length)], places[random.Next(places.Length)]))];
            for (var number = 0; number < links.Length; number++)
            {
                Directory.CreateSymbolicLink(folder[$"{links[number].At}/link{number}"], folder[links[number].To]);
            }

            var found = TextFolder.FilesBelow(folder["texts"]);
            string[] real = [.. found.Select(file => RealPath.Of(new FileInfo(file)).Path!)];
            real.ShouldBeUnique($"{turn}: {string.Join(' ', links)}");
            string[] own = [folder["texts/text.txt"], folder["texts/a/text.txt"], folder["texts/a/b/text.txt"]];
            own.ShouldBeSubsetOf(found);
            links.Where(link => link is ("texts", "beside" or "texts/.hidden")).Select(link => folder[$"{link.To}/text.txt"]).ShouldBeSubsetOf(real);
        }
    }

    [UnixFact]
    public void Links_to_folders_are_followed_once_however_they_cross()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Directory.Move(folder["texts/2025"], folder["elsewhere"]);
        Directory.CreateSymbolicLink(folder["texts/2025"], folder["elsewhere"]);
        foreach (var name in Enumerable.Range(0, 12))
        {
            Directory.CreateDirectory(folder[$"texts/maze/{name}"]);
            foreach (var other in Enumerable.Range(0, 12))
            {
                Directory.CreateSymbolicLink(folder[$"texts/maze/{name}/{other}"], $"../{other}");
            }
        }

        var run = Tool.Run("check", ports, "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(0);
        run.Lines[^1].ShouldBe(AllProved);
        run.Errors.ShouldAllBe(line => line.Contains(": warning: this is a link to a folder that ", StringComparison.Ordinal));
    }

    [OrdinaryUserFact]
    public void What_may_not_be_read_is_said_and_the_rest_is_proved()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        folder.Write("texts/others.txt", "Rien.\n");
        folder.Write("texts/closed/text.txt", "Rien.\n");
        const UnixFileMode Open = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(folder["."], Open);
        File.SetUnixFileMode(folder["texts/others.txt"], UnixFileMode.None);
        File.SetUnixFileMode(folder["texts/closed"], UnixFileMode.None);

        var passed = OrdinaryUser.Run("check", ports, "--texts", folder["texts"]);
        passed.ExitCode.ShouldBe(0, passed.Error);
        passed.Lines[^1].ShouldBe(AllProved);
        passed.Errors.ShouldBe(
        [
            $"{folder["texts/closed"]}: warning: it may not be read; its permissions do not let you; it is passed over",
            $"{folder["texts/others.txt"]}: warning: it may not be read; its permissions do not let you; it is passed over",
        ]);

        File.SetUnixFileMode(folder["texts/news.txt"], UnixFileMode.None);
        var named = OrdinaryUser.Run("check", ports, "--texts", folder["texts"]);
        named.ExitCode.ShouldBe(1);
        named.Lines[^1].ShouldBe("4 quoted facts: 2 proved by text, 2 by lock; 1 problem");
        named.Errors.ShouldContain(line => line.StartsWith($"{folder["texts/news.txt"]}(1,1): error FACT223: The text 'news.txt' cannot be read: it may not be read", StringComparison.Ordinal));

        File.SetUnixFileMode(folder["texts"], UnixFileMode.None);
        var closed = OrdinaryUser.Run("check", ports, "--texts", folder["texts"]);
        closed.ExitCode.ShouldBe(2);
        closed.Errors.ShouldHaveSingleItem().ShouldStartWith("error: ");
        File.SetUnixFileMode(folder["texts"], Open);
        File.SetUnixFileMode(folder["texts/closed"], Open);
    }

    [UnixFact]
    public void Names_are_shown_on_one_line_whatever_is_in_them()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        MakePipe(folder["texts/a\nb(1,1): error FACT000: \u001b[31mfake\u202e.txt"]);
        folder.Write("texts/" + new string('n', 251) + ".txt", "Rien.\n");

        var run = Tool.Run("check", ports, "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldHaveSingleItem().ShouldNotContain(character => char.IsControl(character) || character == '\u202e');
        Tool.Run("check", ports, "--texts", new string('n', 100_000)).ExitCode.ShouldBe(2);
    }

    [UnixFact]
    public void A_pipe_that_is_scanned_is_read()
    {
        using var folder = new TestFolder();
        MakePipe(folder["pipe.txt"]);
        using var writer = ToolProcess.StartAny("sh", "-c", "printf '5 kg of salt' > \"$1\"", "sh", folder["pipe.txt"]);
        Tool.Run("scan", folder["pipe.txt"], "--lang", "en").Lines[^1].ShouldBe("1 figure: 1 count");
        writer.WaitForExit();
    }

    [UnixFact]
    public void A_project_is_built_from_what_a_pipe_is_not()
    {
        using var folder = new TestFolder();
        var project = ProjectTests.Write(folder, Harbour.Source);
        MakePipe(folder["texts/pipe.txt"]);
        folder.Write("texts/a\nb.txt", "Rien.\n");
        folder.Write("texts/a|b.txt", "Rien.\n");

        var run = Tool.Run("check", project, "--texts", folder["texts"]);
        run.Lines[^1].ShouldBe(AllProved);
        run.Errors.ShouldBe(
        [
            $"{folder["texts/pipe.txt"]}: warning: this is a named pipe and no file; it is passed over",
            $"{folder["texts/a"]}\\nb.txt: warning: a build finds no file with a control character in its path; it is passed over",
            $"{folder["texts/a|b.txt"]}: warning: a build finds no file with | in its path; it is passed over",
        ]);
    }

    [UnixTheory]
    [InlineData("texts/pipe.txt")]
    [InlineData("texts/a b;c %41 'd' $PATH `e`.txt")]
    [InlineData("ports/facts.lock")]
    public void A_project_that_names_a_pipe_is_not_built(string pipe)
    {
        using var folder = new TestFolder();
        var project = ProjectTests.Write(folder, Harbour.Source, """<FactText Include="../texts/**/*.txt" />""");
        MakePipe(folder[pipe]);

        foreach (var command in (string[])["check", "lock", "export"])
        {
            Refused(Tool.Run(command, project), folder[pipe]);
        }
    }

    [UnixTheory]
    [InlineData("texts/pipe.txt")]
    [InlineData("ports/facts.lock")]
    public void A_project_that_a_project_references_may_not_name_a_pipe_either(string pipe)
    {
        using var folder = new TestFolder();
        var project = ProjectTests.Write(folder, Harbour.Source, """<FactText Include="../texts/**/*.txt" />""");
        var between = folder.Write("between/Between.csproj", Referencing(project));
        var app = folder.Write("app/App.csproj", Referencing(between));
        MakePipe(folder[pipe]);
        Directory.CreateDirectory(folder["others"]);

        Refused(Tool.Run("check", app), folder[pipe]);
        Refused(Tool.Run("check", app, "--texts", folder["others"]), folder[pipe]);
        Refused(Tool.Run("check", app, "--no-texts"), folder[pipe]);

        File.Delete(folder[pipe]);
        Tool.Run("check", app).Lines[^1].ShouldBe("0 quoted facts: 0 proved by text, 0 by lock; 0 problems");
    }

    [UnixFact]
    public void A_project_is_not_started_from_a_pipe()
    {
        using var folder = new TestFolder();
        MakePipe(folder["pipe.txt"]);
        var run = Tool.Run("init", folder["pipe.txt"], "--lang", "en", "--output", folder["new"]);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldHaveSingleItem().ShouldContain("this is a named pipe and no file");
    }

    private static void Refused(ToolRun run, string pipe)
    {
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldHaveSingleItem().ShouldStartWith($"{pipe} : error FACT223: The text or lock '{Path.GetFileName(pipe)}' cannot be read: this is a pipe, a device or "
            + "a socket and no file; put a file in its place that can be read, or remove it");
    }

    private static string Referencing(string project) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{project}" />
          </ItemGroup>
        </Project>
        """;

    internal static void MakePipe(string path) => ToolProcess.End(ToolProcess.StartAny("mkfifo", path)).ExitCode.ShouldBe(0);
}
