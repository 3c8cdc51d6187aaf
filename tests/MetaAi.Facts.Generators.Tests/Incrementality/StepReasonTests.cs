using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Incrementality;

/// <summary>
/// What runs again after an edit. The project has two source sets (Texts, Registers) and two fact sets (Ledger, Staff), a text for each source and a
/// lock; the outputs stand in the order of their files. "Cached" did not run; "Unchanged" ran and gave what it gave before; nothing after it runs.
/// </summary>
public sealed class StepReasonTests
{
    private const int Texts = 0;
    private const int Ledger = 1;
    private const int Unrelated = 3;
    private const int BreweryText = 0;
    private const int LockFile = 2;

    private static readonly TestProject Project = Everything.Project with { Files = [.. Everything.Project.Files, TestLock.Of(Everything.Project)] };

    [Fact]
    public void Nothing() => After(project => project).ShouldBe("?");

    [Fact]
    public void An_unrelated_file() => After(Source(Unrelated, "Unrelated;", "Unrelated { public const int Year = 2024; }")).ShouldBe("?");

    [Fact]
    public void A_comment_in_the_file_of_a_fact_set() => After(Source(Ledger, "    [Quote(\"Un tiers\"", "    // customers\n    [Quote(\"Un tiers\"")).ShouldBe("?");

    [Fact]
    public void A_quote() => After(Source(Ledger, "\"le double\"", "\"double\"")).ShouldBe("?");

    [Fact]
    public void A_text_after_its_last_quote() => After(File(BreweryText, "n'est versé.", "n'est versé en mai.")).ShouldBe("?");

    [Fact]
    public void A_text_before_its_first_quote() => After(File(BreweryText, "Comptes de", "Les comptes de")).ShouldBe("?");

    [Fact]
    public void A_lock_beside_the_texts() => After(File(LockFile, "rules\t", "# by hand\nrules\t")).ShouldBe("?");

    [Fact]
    public void A_lock_that_holds_another_quote() => After(File(LockFile, "\nquote\t", "\ntext\tother.txt\t" + new string('0', 64) + "\nquote\t")).ShouldBe("?");

    [Fact]
    public void An_attribute_of_a_source() => After(Source(Texts, "Quay Gazette", "Quay Times")).ShouldBe("?");

    [Fact]
    public void A_new_fact_set() => After(project => project.With(Brewery.Usings + """
        [FactSet(Subject = "Quay Brewery", Source = nameof(Texts.Accounts))]
        public static partial class More
        {
            [Quote("180 salariés")]
            public static partial Fact<string> Staff { get; }
        }
        """)).ShouldBe("?");

    private static string After(Func<TestProject, TestProject> edit) => "\n" + StepReasons.After(Project, edit) + "\n";

    private static Func<TestProject, TestProject> Source(int source, string old, string words) => project =>
    {
        project.Sources[source].ShouldContain(old);
        return project with { Sources = project.Sources.SetItem(source, project.Sources[source].Replace(old, words, StringComparison.Ordinal)) };
    };

    private static Func<TestProject, TestProject> File(int file, string old, string words) => project =>
    {
        var content = project.Files[file].GetText().ToString();
        var place = content.IndexOf(old, StringComparison.Ordinal);
        place.ShouldBeGreaterThan(0);
        var edited = content.Remove(place, old.Length).Insert(place, words);
        return project with { Files = project.Files.SetItem(file, new TestFile(project.Files[file].Path, edited, project.Files[file].Metadata)) };
    };
}
