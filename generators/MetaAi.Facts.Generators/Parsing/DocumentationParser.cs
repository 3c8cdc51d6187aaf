using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>
/// The documentation comment before a declaration, without its slashes. It is read from the trivia's text: a compilation without a documentation
/// file keeps such comments as plain ones, and the generated half must be the same with and without that file.
/// </summary>
internal static class DocumentationParser
{
    public static string Parse(SyntaxNode declaration)
    {
        var text = new StringBuilder();
        var trivia = declaration.GetLeadingTrivia().Where(piece => !piece.IsKind(SyntaxKind.DisabledTextTrivia)).Select(piece => piece.ToFullString());
        foreach (var line in string.Concat(trivia).Split('\n', '\r', '\u0085', '\u2028', '\u2029'))
        {
            var trimmed = line.Trim();
            if (trimmed.StartsWith("///", StringComparison.Ordinal) && !trimmed.StartsWith("////", StringComparison.Ordinal))
            {
                text.Append(text.Length == 0 ? string.Empty : "\n").Append(trimmed.Substring(3).TrimStart(' '));
            }
        }

        return text.ToString();
    }
}
