using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MetaAi.Facts.Consistency;

namespace MetaAi.Facts.Cli.Evaluating;

/// <summary>The page on reasoning shows what the tool answers.</summary>
public sealed partial class ReasoningPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../docs/reasoning.md")));
    private static readonly string[] Json = [.. Fences().Matches(Page).Select(block => block.Groups["text"].Value)];

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("evaluate", "questions.jsonl", 0)]
    [InlineData("compare", "statements.jsonl", 2)]
    public void A_command_answers_what_is_shown(string command, string file, int block)
    {
        Page.ShouldContain($"```console\nfacts {command} {file}\n```");
        var run = Tool.Run(command, folder.Write(file, Json[block]));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe(Json[block + 1]);
    }

    [Fact]
    public void Every_member_and_verdict_is_explained()
    {
        EvaluateQuestion.Names.Concat(EvaluateQuestion.InputNames).Except(["lang", "text", "kind", "currency", "issued", "period", "fiscalStart", "acrossPeriods"])
            .ShouldAllBe(name => Page.Contains($"\"{name}\"", StringComparison.Ordinal));
        Enum.GetValues<ConsistencyOutcome>().ShouldAllBe(outcome => Page.Contains($"`{char.ToLowerInvariant(outcome.ToString()[0])}{outcome.ToString().Substring(1)}`", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^```json\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
