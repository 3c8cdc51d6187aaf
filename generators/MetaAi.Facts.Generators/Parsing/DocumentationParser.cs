using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>
/// The documentation comment before a declaration, without its slashes or stars. It is read from the trivia's text: a compilation without a documentation
/// file keeps such comments as plain ones, and the generated half must be the same with and without that file.
/// </summary>
internal static class DocumentationParser
{
    private const string LineEnds = "\n\r\u0085\u2028\u2029";

    public static string Parse(SyntaxNode declaration)
    {
        List<string>? lines = null;
        var inBlock = false;
        var rest = Before(declaration).AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(LineEnds.AsSpan());
            var text = (end < 0 ? rest : rest.Slice(0, end)).Trim();
            rest = end < 0 ? default : rest.Slice(end + 1);
            if (!inBlock && text.StartsWith("///".AsSpan()) && !text.StartsWith("////".AsSpan()))
            {
                (lines ??= []).Add(text.Slice(3).TrimStart(' ').ToString());
                continue;
            }

            if (!inBlock && text.StartsWith("/**".AsSpan()) && !text.SequenceEqual("/**/".AsSpan()) && !text.SequenceEqual("/***/".AsSpan()))
            {
                inBlock = true;
                text = text.Slice(3);
            }

            if (inBlock)
            {
                inBlock = Block(text, lines ??= []);
            }
        }

        return lines is null ? string.Empty : lines.Count == 1 ? lines[0] : string.Join("\n", lines);
    }

    /// <summary>What stands before a declaration, but for what conditions leave out.</summary>
    private static string Before(SyntaxNode declaration)
    {
        var trivia = declaration.GetLeadingTrivia();
        foreach (var piece in trivia)
        {
            if (piece.IsKind(SyntaxKind.DisabledTextTrivia))
            {
                return string.Concat(trivia.Where(other => !other.IsKind(SyntaxKind.DisabledTextTrivia)).Select(other => other.ToFullString()));
            }
        }

        return trivia.ToFullString();
    }

    /// <summary>Takes a line of a delimited comment; gives whether the comment goes on.</summary>
    private static bool Block(ReadOnlySpan<char> line, List<string> lines)
    {
        var end = line.IndexOf("*/".AsSpan());
        var text = (end < 0 ? line : line.Slice(0, end)).TrimStart('*').Trim();
        if (!text.IsEmpty)
        {
            lines.Add(text.ToString());
        }

        return end < 0;
    }
}
