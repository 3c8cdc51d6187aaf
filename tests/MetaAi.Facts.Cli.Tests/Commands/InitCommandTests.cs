using MetaAi.Facts.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Cli.Commands;

public class InitCommandTests
{
    private const string Article = "Le bac coûte 39 millions d'euros, soit 8,5 % du budget.\n";

    [Theory]
    [InlineData("en")]
    [InlineData("en-US")]
    [InlineData("fr")]
    [InlineData("fr-CA", "--currency", "CAD")]
    [InlineData("en-GB", "--currency", "GBP", "--issued", "2025-03")]
    public async Task The_example_compiles_and_its_facts_are_proved(string language, params string[] options)
    {
        using var folder = new TestFolder();
        var run = Tool.Run(["init", "--lang", language, "--output", folder["Ferries"], .. options]);
        run.Error.ShouldBe("");
        run.ExitCode.ShouldBe(0);
        await Holds(folder, "Ferries", "texts/example.txt");
        folder.Read("Ferries/Facts.cs").ShouldContain("namespace Ferries;");
    }

    [Fact]
    public void A_project_is_started_in_four_files_and_says_what_to_do_next()
    {
        using var folder = new TestFolder();
        var run = Tool.Run("init", "--output", folder["Ferries"], "--name", "News.Ferries");
        run.Lines.Select(line => line.Split("  ")[0]).Take(4).ShouldBe(["News.Ferries.csproj", "texts/example.txt", "Facts.cs", "Program.cs"]);
        Directory.GetFiles(folder["Ferries"], "*", SearchOption.AllDirectories).Length.ShouldBe(4);
        run.Output.ShouldContain("\ndotnet run ");
        folder.Read("Ferries/Facts.cs").ShouldContain("namespace News.Ferries;");
        folder.Read("Ferries/News.Ferries.csproj").ShouldMatch("""<PackageReference Include="MetaAi.Facts" Version="\d+\.\d+\.\d+[^"+]*" />""");
    }

    [Fact]
    public async Task The_figures_of_a_text_are_drafted()
    {
        using var folder = new TestFolder();
        var run = Tool.Run("init", folder.Write("mer/bacs.md", Article), "--lang", "fr", "--issued", "2025", "--output", folder["Ports"]);
        run.Error.ShouldBe("");
        folder.Read("Ports/texts/bacs.md").ShouldBe(Article);
        folder.Read("Ports/Ports.csproj").ShouldContain("""<FactText Include="texts/**/*.md" />""");
        folder.Read("Ports/Facts.cs").ShouldContain("""[Quote("39 millions d'euros")]""");
        await Holds(folder, "Ports", "texts/bacs.md");
    }

    [Fact]
    public async Task A_text_that_is_in_the_folder_stays_where_it_is()
    {
        using var folder = new TestFolder();
        var text = folder.Write("Ports/press/a%3b c;d.txt", Article);
        Tool.Run("init", text, "--lang", "fr", "--output", folder["Ports"]).Error.ShouldBe("");
        Directory.Exists(folder["Ports/texts"]).ShouldBeFalse();
        folder.Read("Ports/Ports.csproj").ShouldContain("""<FactText Include="press/a%253b c%3Bd.txt" />""");
        await Holds(folder, "Ports", "press/a%3b c;d.txt");
    }

    [Theory]
    [InlineData("Facts.cs")]
    [InlineData("Program.cs")]
    [InlineData("texts/example.txt")]
    public void Nothing_is_overwritten_and_nothing_is_left_half_done(string file)
    {
        using var folder = new TestFolder();
        folder.Write(file, "mine");
        var run = Tool.Run("init", "--output", folder["."]);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldHaveSingleItem().ShouldContain(" is there already, and nothing is overwritten; ");
        Directory.GetFiles(folder["."], "*", SearchOption.AllDirectories).ShouldHaveSingleItem();
        folder.Read(file).ShouldBe("mine");
    }

    [Fact]
    public void A_folder_with_a_project_keeps_it_alone()
    {
        using var folder = new TestFolder();
        folder.Write("Ports.fsproj", "<Project />");
        Tool.Run("init", "--output", folder["."]).Errors.ShouldHaveSingleItem().ShouldContain(" has a project, 'Ports.fsproj'; ");
    }

    [Fact]
    public void A_text_needs_a_language_and_has_to_be_one()
    {
        using var folder = new TestFolder();
        var pdf = folder.Write("a.pdf", "%PDF-1.7");
        Tool.Run("init", pdf).Errors.ShouldHaveSingleItem().ShouldBe($"error: the language of '{pdf}' has to be said: --lang fr, for example");
        Tool.Run("init", "/nowhere/a.txt", "--lang", "fr").Errors.ShouldHaveSingleItem().ShouldBe("error: there is no file '/nowhere/a.txt'");
        var run = Tool.Run("init", pdf, "--lang", "fr", "--output", folder["Ports"]);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldHaveSingleItem().ShouldStartWith($"{pdf}(1,1): error: this is a PDF and no text; ");
        Directory.Exists(folder["Ports"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "is not a name: ")]
    [InlineData("a b", "is not a name: ")]
    [InlineData("../up", "is not a name: ")]
    [InlineData("a..b", "is not a name: ")]
    [InlineData("7up", "is not a name: ")]
    [InlineData("nodatime", "is the name of a package")]
    public void A_name_that_is_none_is_refused(string name, string problem)
    {
        using var folder = new TestFolder();
        var run = Tool.Run("init", "--name", name, "--output", folder["Ports"]);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldHaveSingleItem().ShouldStartWith($"error: --name = \"{name}\" {problem}");
    }

    [Theory]
    [InlineData("Source", "Source", "SourceCatalogue")]
    [InlineData("console.quote", "console.quote", "ConsoleCatalogue.QuoteCatalogue")]
    [InlineData("my ferries", "MyFerries", "MyFerries")]
    [InlineData("2024", "Facts", "Facts")]
    [InlineData("港", "Facts", "Facts")]
    [InlineData("NodaTime", "Facts", "Facts")]
    [InlineData("to-do_list", "to-do_list", "Todolist")]
    public async Task A_folder_of_any_name_gives_a_project_that_compiles(string folderName, string name, string space)
    {
        using var folder = new TestFolder();
        Tool.Run("init", "--output", folder[folderName]).Error.ShouldBe("");
        File.Exists(folder[$"{folderName}/{name}.csproj"]).ShouldBeTrue();
        folder.Read($"{folderName}/Facts.cs").ShouldContain($"namespace {space};");
        await Holds(folder, folderName, "texts/example.txt");
    }

    [Fact]
    public void The_namespace_of_a_project_is_never_a_type_of_the_library()
    {
        string[] types = [.. new[] { typeof(IFact).Assembly, typeof(MetaAi.Facts.Reading.Figure).Assembly }.SelectMany(assembly => assembly.GetExportedTypes()).Select(type => type.Name.Split('`')[0])];
        types.ShouldContain("FactCatalogue");
        types.ShouldContain("Modality");
        foreach (var name in types.Append("Fact").Where(type => type.All(char.IsAsciiLetterOrDigit)))
        {
            var space = Starting.ProjectName.Given(name, out var problem).ShouldNotBeNull(problem).Namespace;
            types.ShouldNotContain(space);
            types.ShouldNotContain(space + "Attribute");
        }
    }

    [Fact]
    public void A_name_of_an_assembly_that_the_program_would_load_is_refused()
    {
        var loaded = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => Path.GetFileNameWithoutExtension(path)!)
            .Where(name => name.Split('.')[0] is "System" or "Microsoft" or "mscorlib" or "netstandard" or "NodaTime").ToArray();
        loaded.ShouldContain("System.Text.Json");
        foreach (var name in loaded.Where(name => name is not ['N', 'o', 'd', 'a', 'T', 'i', 'm', 'e', '.', ..]).Concat(["MetaAi.Facts.Core", "metaai.facts", "MetaAi.Domain"]))
        {
            Starting.ProjectName.Given(name, out var problem).ShouldBeNull(name);
            problem.ShouldNotBeNull().ShouldContain($"\"{name}\" is the name of ");
        }
    }

    [Theory]
    [InlineData("a\"b.txt", "a_b.txt")]
    [InlineData("a|b.txt", "a_b.txt")]
    [InlineData("a:b.txt", "a_b.txt")]
    [InlineData("a\\b.txt", "a_b.txt")]
    [InlineData("a\nb<.txt", "a_b_.txt")]
    public void A_text_whose_name_a_build_would_not_find_is_to_be_renamed(string name, string instead)
    {
        using var folder = new TestFolder();
        foreach (var text in (string[])[folder.Write(name, Article), folder.Write("Ports/" + name, Article)])
        {
            var run = Tool.Run("init", text, "--lang", "fr", "--output", folder["Ports"]);
            run.ExitCode.ShouldBe(2);
            run.Errors.ShouldHaveSingleItem().ShouldEndWith($", to '{instead}' for example");
            File.Exists(folder["Ports/Ports.csproj"]).ShouldBeFalse();
        }
    }

    [Fact]
    public void A_text_that_is_markup_is_said_and_starts_a_project_all_the_same()
    {
        using var folder = new TestFolder();
        var page = folder.Write("page.html", string.Concat(Enumerable.Repeat("<p>Le bac coûte 39 millions d'euros.</p>\n", 8)));
        var run = Tool.Run("init", page, "--lang", "fr", "--output", folder["Ports"]);
        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldHaveSingleItem().ShouldStartWith($"{page}(1,1): info FACT217: The text 'page.html' ");
    }

    [Fact]
    public void A_folder_without_a_name_is_refused() =>
        Tool.Run("init", "--output", "").ShouldBe(new(2, "", "error: --output = \"\" is not the name of a folder\n"));

    // As the package would: the code is compiled with the generator, and no rule is broken.
    private static async Task Holds(TestFolder folder, string project, string text)
    {
        var code = folder.Read($"{project}/Facts.cs");
        var run = await TestProject.Of(code, TestFile.Text(text, folder.Read($"{project}/{text}"))).Run();
        run.CompilerProblems.Select(problem => problem.ToString()).ShouldBeEmpty(code);
        run.Findings.Where(finding => finding.Severity != DiagnosticSeverity.Hidden).Select(finding => finding.ToString()).ShouldBeEmpty(code);
        code.ShouldContain("[Quote(");
    }
}
