using System.Globalization;
using System.Text;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

/// <summary>What each rule says, under the line that it is said of.</summary>
public sealed class MessageTests
{
    [Fact]
    public async Task Of_declarations() => await Verify(await Messages(Mistakes.Declarations));

    [Fact]
    public async Task Of_reading() => await Verify(await Messages(Mistakes.Reading));

    [Fact]
    public async Task Of_evidence() => await Verify(await Messages(Mistakes.Evidence));

    [Fact]
    public async Task Of_consistency() => await Verify(await Messages(Mistakes.Consistency));

    [Fact]
    public void Every_rule_is_there() => Mistakes.Ids.ShouldBe(FactRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    private static async Task<string> Messages(IReadOnlyDictionary<string, TestProject> mistakes)
    {
        var text = new StringBuilder();
        foreach (var (id, project) in mistakes)
        {
            var run = await project.Run();
            run.Findings.Select(finding => finding.Id).ShouldBe([id]);
            text.Append(text.Length == 0 ? "" : "\n");
            Append(text, run.Findings[0]);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Diagnostic finding)
    {
        var place = finding.Location.GetLineSpan();
        if (finding.Location.SourceTree?.GetText() is { } source)
        {
            var line = source.Lines[place.StartLinePosition.Line];
            var end = Math.Min(line.End, finding.Location.SourceSpan.End);
            text.Append(line.ToString()).Append('\n')
                .Append(' ', place.StartLinePosition.Character).Append('~', end - finding.Location.SourceSpan.Start).Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): ")
            .Append(CultureInfo.InvariantCulture, $"{finding.Severity} {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}\n");
    }
}
