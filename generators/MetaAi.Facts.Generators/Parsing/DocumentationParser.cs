using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>
/// The documentation comment before a declaration, without its slashes or stars. It is read from the trivia's text: a compilation without a documentation
/// file keeps such comments as plain ones, and the generated half must be the same with and without that file.
/// </summary>
internal static class DocumentationParser
{
    public static string Parse(SyntaxNode declaration)
    {
        var lines = new List<string>();
        var inBlock = false;
        var trivia = declaration.GetLeadingTrivia().Where(piece => !piece.IsKind(SyntaxKind.DisabledTextTrivia)).Select(piece => piece.ToFullString());
        foreach (var line in string.Concat(trivia).Split('\n', '\r', '\u0085', '\u2028', '\u2029'))
        {
            var text = line.Trim();
            if (!inBlock && text.StartsWith("///", StringComparison.Ordinal) && !text.StartsWith("////", StringComparison.Ordinal))
            {
                lines.Add(text.Substring(3).TrimStart(' '));
                continue;
            }

            if (!inBlock && text.StartsWith("/**", StringComparison.Ordinal) && text is not ("/**/" or "/***/"))
            {
                inBlock = true;
                text = text.Substring(3);
            }

            if (inBlock)
            {
                inBlock = Block(text, lines);
            }
        }

        return string.Join("\n", lines);
    }

    /// <summary>Takes a line of a delimited comment; gives whether the comment goes on.</summary>
    private static bool Block(string line, List<string> lines)
    {
        var end = line.IndexOf("*/", StringComparison.Ordinal);
        var text = (end < 0 ? line : line.Substring(0, end)).TrimStart('*').Trim();
        if (text.Length > 0)
        {
            lines.Add(text);
        }

        return end < 0;
    }
}
