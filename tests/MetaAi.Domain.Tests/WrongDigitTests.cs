using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using MetaAi.Facts.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;

namespace MetaAi.Domain.Tests;

/// <summary>One wrong digit in any quote of the catalogue breaks the build, at that quote and nowhere else.</summary>
public sealed partial class WrongDigitTests
{
    [Fact]
    public async Task The_lock_alone_finds_every_wrong_digit() => (await Undetected(CatalogueSources.WithLock())).ShouldBeEmpty();

    [ArticlesFact]
    public async Task The_articles_find_every_wrong_digit() => (await Undetected(CatalogueSources.WithTexts())).ShouldBeEmpty();

    /// <summary>Changes each digit of each quote to each other digit, one at a time, and lists the changes that do not give just one error there.</summary>
    private static async Task<IReadOnlyList<string>> Undetected(TestProject project)
    {
        (await project.Run()).Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        var changes = Changes(project).ToArray();
        changes.Length.ShouldBeGreaterThan(100);
        var undetected = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(changes, async (change, _) =>
        {
            var run = await (project with { Sources = project.Sources.SetItem(change.Source, change.Text) }).Run();
            var errors = run.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).ToArray();
            if (errors is not [{ Location: var place }] || !place.SourceSpan.Contains(change.Position) || place.SourceTree?.FilePath != $"/project/Source{change.Source}.cs")
            {
                undetected.Add($"{change.Words}: {string.Join("; ", errors.Select(error => error.ToString()))}");
            }
        });
        return [.. undetected];
    }

    private static IEnumerable<Change> Changes(TestProject project) =>
        from source in Enumerable.Range(0, project.Sources.Length)
        let text = project.Sources[source]
        from Match quote in QuotePattern().Matches(text)
        from position in Enumerable.Range(quote.Groups["exact"].Index, quote.Groups["exact"].Length)
        where char.IsAsciiDigit(text[position])
        from digit in "0123456789"
        where digit != text[position]
        let changed = text[..position] + digit + text[(position + 1)..]
        select new Change(source, changed, position, changed.Substring(quote.Groups["exact"].Index, quote.Groups["exact"].Length));

    [GeneratedRegex("\\[Quote\\(\"(?<exact>[^\"]*)\"")]
    private static partial Regex QuotePattern();

    private sealed record Change(int Source, string Text, int Position, string Words);
}
