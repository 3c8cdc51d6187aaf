namespace MetaAi.Facts.Cli.Commands;

public class UsageTests
{
    [Theory]
    [InlineData()]
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
    [InlineData("read", "@questions")]
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
        Tool.Run("export", folder["."]).Error.ShouldContain("several projects");
    }
}
