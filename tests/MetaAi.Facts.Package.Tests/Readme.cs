using System.Reflection;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MetaAi.Facts.Package.Tests;

/// <summary>The examples of the repository's README, in order.</summary>
internal static class Readme
{
    private static readonly string Root = typeof(Readme).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    /// <summary>Every fenced block, with the heading that it stands under.</summary>
    public static IReadOnlyList<ReadmeExample> Examples { get; } = [.. Read(Markdown.Parse(File("README.md")))];

    /// <summary>A file of the repository.</summary>
    /// <param name="path">Its path from the repository's root.</param>
    public static string File(string path) => System.IO.File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<ReadmeExample> Read(MarkdownDocument page)
    {
        var heading = "";
        foreach (var block in page)
        {
            switch (block)
            {
                case HeadingBlock { Inline: { } inline }:
                    heading = string.Concat(inline.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
                    break;
                case FencedCodeBlock code:
                    yield return new(heading, code.Info ?? "", code.Lines.ToString());
                    break;
            }
        }
    }
}
