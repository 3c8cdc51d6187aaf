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
          </ItemGroup>
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
    public void A_project_that_does_not_build_does_not_hold()
    {
        using var folder = new TestFolder();
        var run = Tool.Run("check", Write(folder, "class Broken { int x = \"\"; }"));
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBe("");
        run.Errors.ShouldHaveSingleItem().ShouldContain("Ports.cs(1,24): error CS0029: ");
    }

    private static string Write(TestFolder folder, string source)
    {
        folder.Write("texts/news.txt", Harbour.News);
        folder.Write("texts/2025/report.txt", Harbour.Report);
        folder.Write("ports/Ports.cs", source);
        return folder.Write("ports/Ports.csproj", Project.Replace("FACTS", typeof(IFact).Assembly.Location, StringComparison.Ordinal));
    }
}
