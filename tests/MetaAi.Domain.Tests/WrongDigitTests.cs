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

    /// <summary>
    /// Changes each digit of each quote to each other digit, and lists the quotes that do not give just one error. One digit of a quote is changed at
    /// a time, and of all quotes together: the catalogue is then compiled some forty times and not once for each of many hundred changes.
    /// </summary>
    private static async Task<IReadOnlyList<string>> Undetected(TestProject project)
    {
        (await project.Run()).Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        var digits = Digits(project).ToArray();
        digits.Length.ShouldBeGreaterThan(40);
        var undetected = new ConcurrentBag<string>();
        var rounds = from sameIndex in digits.GroupBy(digit => digit.Index) from shift in Enumerable.Range(1, 9) select (Digits: sameIndex.ToArray(), Shift: shift);
        await Parallel.ForEachAsync(rounds, async (round, _) =>
        {
            var run = await Changed(project, round.Digits, round.Shift).Run();
            var errors = run.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).ToArray();
            foreach (var digit in round.Digits.Where(digit => errors.Count(error => digit.IsAt(error.Location)) != 1))
            {
                undetected.Add($"digit {digit.Index} of '{digit.Quote}' plus {round.Shift}");
            }

            foreach (var error in errors.Where(error => !round.Digits.Any(digit => digit.IsAt(error.Location))))
            {
                undetected.Add($"an error elsewhere: {error}");
            }
        });
        return [.. undetected];
    }

    private static IEnumerable<Digit> Digits(TestProject project) =>
        from source in Enumerable.Range(0, project.Sources.Length)
        let text = project.Sources[source]
        from Match quote in QuotePattern().Matches(text)
        let exact = quote.Groups["exact"]
        from digit in exact.Value.Select((character, offset) => (character, offset)).Where(place => char.IsAsciiDigit(place.character)).Select((place, index) => (place.offset, index))
        select new Digit(source, exact.Index + digit.offset, digit.index, exact.Value);

    private static TestProject Changed(TestProject project, IReadOnlyList<Digit> digits, int shift)
    {
        var texts = project.Sources.Select(text => text.ToCharArray()).ToArray();
        foreach (var digit in digits)
        {
            ref var character = ref texts[digit.Source][digit.Position];
            character = (char)('0' + (character - '0' + shift) % 10);
        }

        return project with { Sources = [.. texts.Select(text => new string(text))] };
    }

    [GeneratedRegex("\\[Quote\\(\"(?<exact>[^\"]*)\"")]
    private static partial Regex QuotePattern();

    /// <summary>A digit of a quote: where it stands in which source, and how many digits of the quote stand before it.</summary>
    private sealed record Digit(int Source, int Position, int Index, string Quote)
    {
        public bool IsAt(Location place) => place.SourceTree?.FilePath == $"/project/Source{Source}.cs" && place.SourceSpan.Contains(Position);
    }
}
