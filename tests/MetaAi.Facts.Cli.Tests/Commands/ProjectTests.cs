namespace MetaAi.Facts.Cli.Commands;

/// <summary>What a project adds to an assembly: it is built first, and its lock is beside the project file.</summary>
public class ProjectTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="FACTS" />
            <Items />
          </ItemGroup>
          <Import Project="BUILD/MetaAi.Facts.targets" />
        </Project>
        """;

    [Fact]
    public void A_project_is_built_and_its_lock_is_beside_it()
    {
        using var folder = new TestFolder();
        var project = Write(folder, Harbour.Source);

        var locked = Tool.Run("lock", project, "--texts", folder["texts"]);
        locked.Error.ShouldBe("");
        locked.ExitCode.ShouldBe(0);
        File.Exists(folder["ports/facts.lock"]).ShouldBeTrue();

        Tool.Run("export", folder["ports"]).Lines.Length.ShouldBe(4);
        Tool.Run("check", project).Lines[^1].ShouldBe("4 quoted facts: 0 proved by text, 4 by lock; 0 problems");
    }

    [Fact]
    public void Without_a_folder_the_texts_that_the_project_names_prove_its_facts_whatever_their_ending()
    {
        using var folder = new TestFolder();
        var project = Write(folder, Harbour.Source.Replace("news.txt", "news.md", StringComparison.Ordinal), """<FactText Include="../texts/**/*.*" Exclude="../texts/news.txt" />""");
        File.Move(folder["texts/news.txt"], folder["texts/news.md"]);

        var run = Tool.Run("check", project);
        run.Error.ShouldBe("");
        run.ExitCode.ShouldBe(0);
        run.Lines[^1].ShouldBe("4 quoted facts: 4 proved by text, 0 by lock; 0 problems");

        var locked = Tool.Run("lock", project);
        locked.Error.ShouldBe("");
        locked.Output.ShouldEndWith("facts.lock: 4 quotes of 2 texts\n");
        Tool.Run("check", project, "--no-texts").Lines[^1].ShouldBe("4 quoted facts: 0 proved by text, 4 by lock; 0 problems");
    }

    [Fact]
    public void A_folder_of_texts_stands_in_place_of_those_that_the_project_names()
    {
        using var folder = new TestFolder();
        var project = Write(folder, Harbour.Source, """<FactText Include="../texts/**/*.txt" />""");
        folder.Write("others/news.txt", Harbour.News.Replace("39", "38", StringComparison.Ordinal));
        folder.Write("others/2025/report.txt", Harbour.Report);
        folder.Write("one, two; 100%3b/news.txt", Harbour.News);
        folder.Write("one, two; 100%3b/2025/report.txt", Harbour.Report);

        Tool.Run("check", project, "--texts", folder["one, two; 100%3b"]).Error.ShouldBe("");
        Tool.Run("check", project, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        var run = Tool.Run("check", project, "--texts", folder["others"]);
        run.ExitCode.ShouldBe(1);
        run.Errors[0].ShouldStartWith($"{folder["others/news.txt"]}(2,1): error FACT202: ");
    }

    [Fact]
    public void A_folder_that_holds_the_project_as_well_gives_its_texts_of_any_ending()
    {
        using var folder = new TestFolder();
        var project = Write(folder, Harbour.Source.Replace("news.txt", "a & b's.md", StringComparison.Ordinal));
        File.Move(folder["texts/news.txt"], folder["texts/a & b's.md"]);
        File.WriteAllBytes(folder["texts/picture.png"], [0x89, 0x50, 0, 0, 0, 1]);

        Tool.Run("lock", project, "--texts", folder["."]).Error.ShouldBe("");
        var run = Tool.Run("check", project, "--texts", folder["."]);
        run.Error.ShouldBe("");
        run.Lines[^1].ShouldBe("4 quoted facts: 4 proved by text, 0 by lock; 0 problems");
    }

    [Fact]
    public void Where_the_project_names_no_text_and_has_no_lock_that_is_said()
    {
        using var folder = new TestFolder();
        var project = Write(folder, Harbour.Source);
        var path = folder["ports/facts.lock"];
        Tool.Run("check", project).ShouldBe(new(1, "", $"error: there is neither a text nor a lock to prove the facts by: no '{path}', and no text, "
            + $"since '{project}' names none that is here; add <FactText Include=\"texts/**/*.txt\" /> to it, or name the folder of the texts with --texts\n"));
        var locked = Tool.Run("lock", project);
        locked.ExitCode.ShouldBe(2);
        locked.Errors.ShouldHaveSingleItem().ShouldStartWith($"error: there is no text to lock: '{project}' names none that is here; ");
    }

    [Fact]
    public void A_lock_that_the_project_keeps_elsewhere_is_used()
    {
        using var folder = new TestFolder();
        var project = Write(folder, Harbour.Source, """<FactText Include="../texts/**/*.txt" />""");
        File.WriteAllText(project, File.ReadAllText(project).Replace("<TargetFramework>", "<FactLockFile>$(MSBuildProjectDirectory)/evidence.lock</FactLockFile><TargetFramework>", StringComparison.Ordinal));
        Tool.Run("lock", project).Error.ShouldBe("");
        File.Exists(folder["ports/evidence.lock"]).ShouldBeTrue();
        File.Exists(folder["ports/facts.lock"]).ShouldBeFalse();
        Tool.Run("check", project, "--no-texts").Error.ShouldBe("");
    }

    [Theory]
    [InlineData("facts.lock")]
    [InlineData("evidence.lock")]
    public void A_lock_that_the_compiler_stops_at_is_left_out_to_write_a_new_one(string name)
    {
        using var folder = new TestFolder();
        var project = Write(folder, Harbour.Source, """<FactText Include="../texts/**/*.txt" />""");
        File.WriteAllText(project, File.ReadAllText(project)
            .Replace("<TargetFramework>", $"<FactLockFile>$(MSBuildProjectDirectory)/{name}</FactLockFile><TargetFramework>", StringComparison.Ordinal)
            .Replace("</Project>", """
                  <Target Name="StopAtTheLock" BeforeTargets="CoreCompile" Condition="@(AdditionalFiles->AnyHaveMetadataValue('FactLock', 'true'))">
                    <Error File="facts.lock" Code="FACT208" Text="facts.lock cannot be read at line 1" />
                  </Target>
                </Project>
                """, StringComparison.Ordinal));
        folder.Write($"ports/{name}", "<<<<<<< HEAD\n");

        Tool.Run("check", project).ExitCode.ShouldBe(1);
        var run = Tool.Run("lock", project);
        run.ExitCode.ShouldBe(0, run.Error);
        run.Errors.ShouldHaveSingleItem().ShouldEndWith($"it is kept as '{folder[$"ports/{name}.damaged"]}'");
        folder.Read($"ports/{name}").ShouldStartWith("# facts.lock: ");
    }

    [Fact]
    public void A_project_that_does_not_build_does_not_hold()
    {
        using var folder = new TestFolder();
        var run = Tool.Run("check", Write(folder, "class Broken { int x = \"\"; }"));
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBe("");
        run.Errors.ShouldHaveSingleItem().ShouldContain("Ports.cs(1,24): error CS0029: ");
    }

    internal static string Write(TestFolder folder, string source, string items = "")
    {
        folder.Write("texts/news.txt", Harbour.News);
        folder.Write("texts/2025/report.txt", Harbour.Report);
        folder.Write("ports/Ports.cs", source);
        return folder.Write("ports/Ports.csproj", Project
            .Replace("FACTS", typeof(IFact).Assembly.Location, StringComparison.Ordinal)
            .Replace("<Items />", items, StringComparison.Ordinal)
            .Replace("BUILD", Path.Combine(AppContext.BaseDirectory, "buildTransitive"), StringComparison.Ordinal));
    }
}
