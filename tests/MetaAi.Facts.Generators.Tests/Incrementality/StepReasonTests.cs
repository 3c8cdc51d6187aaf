using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Incrementality;

/// <summary>
/// What runs again after an edit. The project has two source sets (Texts, Registers) and two fact sets (Ledger, Staff), a text for each source and a
/// lock; the outputs stand in the order of their files. A step that is not named did not run; "Unchanged" ran, gave what it gave before, and nothing
/// after it runs.
/// </summary>
public sealed class StepReasonTests
{
    private const int Texts = 0;
    private const int Ledger = 1;
    private const int Staff = 2;
    private const int Unrelated = 3;
    private const int BreweryText = 0;
    private const int LockFile = 2;

    private static readonly TestProject Project = Everything.Project with { Files = [.. Everything.Project.Files, TestLock.Of(Everything.Project)] };

    [Fact]
    public void Nothing() => After(project => project).ShouldBeEmpty();

    [Fact]
    public void An_unrelated_file() => After(Source(Unrelated, "Unrelated;", "Unrelated { public const int Year = 2024; }")).ShouldBeEmpty();

    [Fact]
    public void A_comment_in_the_file_of_a_fact_set() => After(Source(Ledger, "    [Quote(\"Un tiers\"", "    // customers\n    [Quote(\"Un tiers\"")).ShouldBeEmpty();

    [Fact]
    public void A_quote() => After(Source(Ledger, "\"le double\"", "\"double\"")).ShouldBe("""
        FactSets: Modified Cached
        CheckedFactSets: Modified Cached
        CompletedFactSets: Modified Cached
        SourceOutput: Modified Cached Cached Cached
        """);

    [Fact]
    public void An_alias_of_a_name() => After(Source(Staff, "[Alias(\"Harbour Company\")]", "[Alias(\"Harbour Company\"), Alias(\"Port\")]")).ShouldBe("""
        FactSets: Cached Modified
        CheckedFactSets: Cached Modified
        CompletedFactSets: Cached Modified
        SourceOutput: Cached Modified Cached Cached
        """);

    [Fact]
    public void A_text_after_its_last_quote() => After(File(BreweryText, "n'est versé.", "n'est versé en mai.")).ShouldBe("""
        Texts: Modified Cached
        Evidence: Modified
        CheckedFactSets: Unchanged Unchanged
        CheckedSourceSets: Modified Unchanged
        SourceOutput: Cached Cached Modified Cached
        """);

    [Fact]
    public void A_text_before_its_first_quote() => After(File(BreweryText, "brasserie du Quai", "brasserie du Vieux Quai")).ShouldBe("""
        Texts: Modified Cached
        Evidence: Modified
        CheckedFactSets: Modified Unchanged
        CheckedSourceSets: Modified Unchanged
        CompletedFactSets: Modified Cached
        SourceOutput: Modified Cached Modified Cached
        """);

    [Fact]
    public void A_comment_in_the_lock() => After(File(LockFile, "rules\t", "# by hand\nrules\t")).ShouldBe("""
        Lock: Unchanged
        """);

    [Fact]
    public void A_lock_that_holds_another_text() => After(File(LockFile, "\nquote\t", "\ntext\tother.txt\t" + new string('0', 64) + "\nquote\t")).ShouldBe("""
        Lock: Modified
        Evidence: Modified
        CheckedFactSets: Unchanged Unchanged
        CheckedSourceSets: Unchanged Unchanged
        """);

    [Fact]
    public void An_attribute_of_a_source() => After(Source(Texts, "Quay Gazette", "Quay Times")).ShouldBe("""
        SourceSets: Modified Cached
        Sources: Modified
        CheckedFactSets: Modified Unchanged
        CheckedSourceSets: Modified Unchanged
        CompletedFactSets: Modified Cached
        SourceOutput: Modified Cached Modified Cached
        """);

    [Fact]
    public void A_new_fact_set() => After(project => project.With(Brewery.Usings + """
        [FactSet(Subject = "Quay Brewery", Source = nameof(Texts.Accounts))]
        public static partial class More
        {
            [Quote("180 salariés")]
            public static partial Fact<string> Staff { get; }
        }
        """)).ShouldBe("""
        FactSets: Cached Cached New
        HintNames: Unchanged Cached
        CheckedFactSets: Cached Cached New
        CompletedFactSets: Cached Cached New
        SourceOutput: Cached Cached New Cached Cached
        """);

    private static string After(Func<TestProject, TestProject> edit) => StepReasons.After(Project, edit);

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
