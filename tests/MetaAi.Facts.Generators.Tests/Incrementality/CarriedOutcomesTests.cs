using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Incrementality;

/// <summary>What is remembered of quotes from before an edit of a source, a text or the lock is what a compiler says that never saw them before.</summary>
public sealed class CarriedOutcomesTests
{
    private const int BreweryText = 0;
    private const int RegisterText = 1;
    private const int LockFile = 2;

    // Known to no other test, so that nothing is remembered of it but by these.
    private static TestProject Project
    {
        get
        {
            var project = Fresh(Everything.Project);
            return project with { Files = project.Files.Add(TestLock.Of(project)) };
        }
    }

    private static readonly Dictionary<string, Func<TestProject, TestProject>> Edits = new(StringComparer.Ordinal)
    {
        ["the language of a source"] = project => project.Change("Language = \"en\"", "Language = \"fr\""),
        ["the publisher of a source"] = project => project.Change("Publisher = \"The Register\"", "Publisher = \"The New Register\""),
        ["the day of a source, which dates its quotes"] = project => project.Change("Issued = \"2023?\"", "Issued = \"2021\""),
        ["the text of a source"] = project => project.Change("[Source(\"register.txt\"", "[Source(\"" + Brewery.TextName + "\""),
        ["a source that is no more"] = project => project.Change("public static partial Source Register ", "public static partial Source Registry "),
        ["a source of the same name"] = project => project.With(Brewery.Usings + """
            [SourceSet]
            public static partial class Others
            {
                [Source("register.txt", Publisher = "Another", Language = "en", Issued = "2023")]
                public static partial Source Register { get; }
            }
            """),
        ["the words of a text before its quotes"] = project => Write(project, RegisterText, "employed", "has employed"),
        ["the words of a quote in its text"] = project => Write(project, RegisterText, "1,250", "1,350"),
        ["the words of a quote a second time"] = project => Write(project, BreweryText, "Odile Carmin", "Odile Carmin, Odile Carmin"),
        ["a second text of the name"] = project => project.WithText("copy/register.txt", "The brewery employed nobody in 2023."),
        ["a text of another name"] = project => project.WithText("another.txt", "The brewery employed nobody in 2023."),
        ["a text that is gone"] = project => project with { Files = project.Files.RemoveAt(RegisterText) },
        ["all texts gone"] = project => project with { Files = [project.Files[LockFile]] },
        ["a text and the lock gone"] = project => project with { Files = [project.Files[BreweryText]] },
        ["the lock gone"] = project => project with { Files = project.Files.RemoveAt(LockFile) },
        ["a figure of the lock"] = project => Write(project, LockFile, "money 48000000 48000000", "money 49000000 49000000"),
        ["a lock that cannot be read"] = project => Write(project, LockFile, "rules\t", "<<<<<<< ours\nrules\t"),
    };

    public static TheoryData<string> Names => [.. Edits.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task An_edit_gives_what_a_new_compiler_gives(string edit) => GivesTheSame(Project, Edits[edit]);

    [Fact]
    public Task Two_texts_in_place_of_none_give_what_a_new_compiler_gives() => GivesTheSame(
        Project with { Files = [.. Project.Files.RemoveAt(RegisterText)] },
        project => project.WithText("register.txt", Content(Everything.Project, RegisterText)).WithText("copy/register.txt", "The brewery employed nobody in 2023."));

    [Fact]
    public Task Texts_in_place_of_a_lock_that_is_wrong_give_what_a_new_compiler_gives()
    {
        var wrong = Write(Project, LockFile, "\tOdile Carmin\t\t\t6", "\tOdile Carmin\t\t\t5");
        return GivesTheSame(wrong with { Files = [wrong.Files[LockFile]] }, project => project with { Files = [.. wrong.Files] });
    }

    private static async Task GivesTheSame(TestProject before, Func<TestProject, TestProject> edit)
    {
        var first = await before.Run();
        var after = edit(before);

        var edited = await after.Run();

        var fresh = await Fresh(after).Run();
        edited.Files.ShouldBe(fresh.Files);
        Said(edited).ShouldBe(Said(fresh));

        // And back again, from what the edit left.
        var back = await before.Run();
        back.Files.ShouldBe(first.Files);
        Said(back).ShouldBe(Said(first));
    }

    private static IEnumerable<string> Said(TestRun run) => run.Findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal);

    private static TestProject Write(TestProject project, int file, string written, string instead)
    {
        var content = Content(project, file);
        content.ShouldContain(written);
        return project with { Files = project.Files.SetItem(file, new(project.Files[file].Path, content.Replace(written, instead, StringComparison.Ordinal), project.Files[file].Metadata)) };
    }

    private static string Content(TestProject project, int file) => project.Files[file].GetText().ToString();

    private static TestProject Fresh(TestProject project) => project with
    {
        Files = [.. project.Files.Select(file => new TestFile(file.Path, file.GetText().ToString(), file.Metadata))],
    };
}
