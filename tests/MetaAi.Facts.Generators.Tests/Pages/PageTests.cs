using System.Globalization;
using System.Text.RegularExpressions;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;

namespace MetaAi.Facts.Generators.Tests.Pages;

/// <summary>What the pages of the rules say is what the rules say, and what their examples come to.</summary>
public sealed partial class PageTests
{
    private const string Usings = "using System;\nusing MetaAi.Facts;\nusing NodaTime;\n";

    private const string Source = """
            [Source("bacs.txt", Language = "fr", Currency = "EUR", Issued = "2024")]
            public static partial Source Bacs { get; }

        """;

    // Examples about more than C# and one text: a lock, other files, another language or compiler, types that the page leaves out, a fault of the library, what the tool says of files and dates, a formula of thousands of names, what a property throws.
    private static readonly string[] Unwritten =
    [
        "FACT017", "FACT025", "FACT026", "FACT051", "FACT201", "FACT206", "FACT207", "FACT208", "FACT209", "FACT210", "FACT211", "FACT212", "FACT217", "FACT222", "FACT223", "FACT225", "FACT299", "FACT310", "FACT315",
    ];

    public static TheoryData<string> Ids => [.. FactRules.All.Select(rule => rule.Id)];

    public static TheoryData<string> WrittenIds => [.. FactRules.All.Select(rule => rule.Id).Except(Unwritten)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_the_title_the_severity_and_the_sentence_of_its_rule(string id)
    {
        var rule = RuleOf(id);
        var page = RulePage.Of(id);

        rule.HelpLink.ShouldEndWith($"/docs/{id}.md");
        page.Heading.ShouldBe($"# {id}: {rule.Title}");
        page.Severity.ShouldBe(rule.Severity.ToString(), StringCompareShould.IgnoreCase);
        page.Reports.ShouldContain(report => report.Id == id);
        foreach (var (severity, reported, sentence) in page.Reports)
        {
            sentence.ShouldMatch(RulePage.PatternOf(RuleOf(reported)).ToString());
            if (severity.Length > 0)
            {
                severity.ShouldBe(RuleOf(reported).Severity.ToString(), StringCompareShould.IgnoreCase);
            }
        }
    }

    [Theory]
    [MemberData(nameof(WrittenIds))]
    public async Task The_example_of_a_page_is_reported_as_the_page_says(string id)
    {
        var page = RulePage.Of(id);
        var run = await ProjectOf(page).Run();

        var sentences = run.Findings.Where(finding => finding.Id == id).Select(finding => finding.GetMessage(CultureInfo.InvariantCulture));
        sentences.ShouldBe(page.ExampleSentences, ignoreOrder: true);
    }

    private static FactRule RuleOf(string id) => FactRules.All.Single(rule => rule.Id == id);

    // As docs/README.md says of the examples: where it does not matter, the source and the type around the property are left out; and so is the text.
    private static TestProject ProjectOf(RulePage page)
    {
        var declared = DeclaredSource().Match(string.Concat([.. page.Code, Source]));
        var sources = page.Code.Any(block => block.Contains("[SourceSet", StringComparison.Ordinal)) ? ""
            : SetOf("[SourceSet]", "Texts", page.Code.Where(IsOfSources).DefaultIfEmpty(Source));
        var facts = SetOf($"[FactSet(Subject = \"Bacs du Ponant\", Source = nameof(Texts.{declared.Groups["name"].Value}))]", "Ferry", page.Code.Where(IsOfFacts));
        var whole = page.Code.Where(block => !IsOfFacts(block) && !(sources.Length > 0 && IsOfSources(block)));
        var text = page.Text ?? string.Join("\n\n", Quoted().Matches(string.Concat(page.Code)).Select(match => match.Groups[1].Value).Distinct());
        var files = DeclaredSource().Matches(string.Concat([.. page.Code, Source])).Select(match => match.Groups["file"].Value).Take(Math.Max(1, page.Code.Sum(block => DeclaredSource().Count(block))));
        return TestProject.Of(string.Join('\n', [Usings, sources, facts, .. whole]), [.. files.Distinct().Select(file => TestFile.Text(file, text.Replace('\u21E5', '\t')))]);
    }

    private static string SetOf(string attribute, string name, IEnumerable<string> members) =>
        members.Any() ? $"{attribute}\npublic static partial class {name}\n{{\n{string.Concat(members)}}}\n" : "";

    // Members are indented, as they are where they stand.
    private static bool IsOfSources(string block) => block.StartsWith("    [Source(", StringComparison.Ordinal);

    private static bool IsOfFacts(string block) => block.StartsWith("    ", StringComparison.Ordinal) && !IsOfSources(block);

    [GeneratedRegex("\\[Source\\(\"(?<file>[^\"]*)\".*?public static partial Source (?<name>\\w+)", RegexOptions.Singleline)]
    private static partial Regex DeclaredSource();

    [GeneratedRegex("\\[Quote\\(\"([^\"]*)\"")]
    private static partial Regex Quoted();
}
