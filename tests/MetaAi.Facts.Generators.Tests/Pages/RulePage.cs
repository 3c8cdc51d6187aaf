using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Generators.Tests.Pages;

/// <summary>The page of a rule, <c>docs/FACTnnn.md</c>: what it says before its example, the example, and the sentences that it shows.</summary>
internal sealed partial class RulePage
{
    private readonly string page;
    private readonly string example;

    private RulePage(string page)
    {
        this.page = page;
        example = Between(page, "\n## Example\n", "\n## ");
    }

    /// <summary>The page's first line.</summary>
    public string Heading => page.Split('\n')[0];

    /// <summary>The severity that it says.</summary>
    public string Severity => SeverityLine().Match(page).Groups[1].Value;

    /// <summary>Every line of a console on the page that reports a rule: which rule, how, and in which sentence.</summary>
    public IReadOnlyList<(string Severity, string Id, string Sentence)> Reports =>
        [.. Report().Matches(page).Select(match => (match.Groups["severity"].Value, match.Groups["id"].Value, match.Groups["sentence"].Value))];

    /// <summary>The same of the example alone.</summary>
    public IReadOnlyList<string> ExampleSentences => [.. Report().Matches(example).Select(match => match.Groups["sentence"].Value)];

    /// <summary>The example's blocks of C#.</summary>
    public IReadOnlyList<string> Code => [.. CodeBlock().Matches(example).Select(match => match.Groups[1].Value)];

    /// <summary>The source's text, where the example shows it; else null.</summary>
    public string? Text => TextBlock().Match(example) is { Success: true } shown ? shown.Groups[1].Value : null;

    /// <summary>The page of a rule.</summary>
    /// <param name="id">The rule's id.</param>
    public static RulePage Of(string id) => new(File.ReadAllText(Path.Combine(Docs(), id + ".md")).ReplaceLineEndings("\n"));

    /// <summary>The ids that have a page.</summary>
    public static IEnumerable<string> Ids => Directory.GetFiles(Docs(), "FACT*.md").Select(path => Path.GetFileNameWithoutExtension(path));

    /// <summary>A rule's sentence as a pattern: anything may stand where it names something, and twice the same where it names it twice.</summary>
    /// <param name="rule">The rule.</param>
    public static Regex PatternOf(FactRule rule)
    {
        var seen = new HashSet<string>();
        var pattern = Placeholder().Replace(
            Regex.Escape(rule.MessageFormat.Replace("{{", "\u0001", StringComparison.Ordinal).Replace("}}", "\u0002", StringComparison.Ordinal)),
            match => seen.Add(match.Groups[1].Value) ? $"(?<a{match.Groups[1].Value}>.*)" : $"\\k<a{match.Groups[1].Value}>");
        return new Regex($"^{pattern.Replace("\u0001", "\\{", StringComparison.Ordinal).Replace("\u0002", "}", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant);
    }

    private static string Between(string text, string first, string last)
    {
        var start = text.IndexOf(first, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(last, start + first.Length, StringComparison.Ordinal);
        return start < 0 ? "" : end < 0 ? text[start..] : text[start..end];
    }

    private static string Docs([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../docs"));

    [GeneratedRegex(@"^Severity: (\w+)$", RegexOptions.Multiline)]
    private static partial Regex SeverityLine();

    [GeneratedRegex(@"^(?:[\w./-]+\(\d+,\d+\): )?(?:(?<severity>error|warning|info) )?(?<id>FACT\d{3}): (?<sentence>.*?)(?: \[\w+\.[\w.]+\])?$", RegexOptions.Multiline)]
    private static partial Regex Report();

    [GeneratedRegex(@"^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^`[\w-]+\.txt`:\n\n```text\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex TextBlock();

    [GeneratedRegex(@"\\\{(\d)}")]
    private static partial Regex Placeholder();
}
