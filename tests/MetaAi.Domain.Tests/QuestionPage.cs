using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace MetaAi.Domain.Tests;

/// <summary>The page of questions, <c>docs/questions.md</c>: lines of code, each followed by what it prints.</summary>
internal static partial class QuestionPage
{
    private static readonly Match[] Blocks =
        [.. Block().Matches(File.ReadAllText(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../docs/questions.md"))).ReplaceLineEndings("\n")).Cast<Match>()];

    /// <summary>The lines of code, in order.</summary>
    public static string[] Lines => [.. Blocks.Select(block => block.Groups["line"].Value)];

    /// <summary>What the page says that a line prints.</summary>
    /// <param name="line">The line of code.</param>
    public static string AnswerTo(string line) => Blocks.Single(block => block.Groups["line"].Value == line).Groups["answer"].Value;

    [GeneratedRegex(@"^```csharp\n(?<line>[^\n]*)\n```\n\n```text\n(?<answer>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
