using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Tests.Compiling;

/// <summary>A place in one of the sources of a test project.</summary>
/// <param name="Path">The source's path.</param>
/// <param name="Span">The place.</param>
internal sealed record SourcePlace(string Path, TextSpan Span)
{
    /// <summary>The place as <c>/project/Source1.cs line 9 'source text'</c>.</summary>
    public string Describe(Compilation compilation)
    {
        var text = compilation.SyntaxTrees.Single(tree => tree.FilePath == Path).GetText();
        return Describe(Path, text, Span);
    }

    /// <summary>Where a diagnostic is shown, in the same form.</summary>
    public static string Describe(Location location) => location.SourceTree is { } tree
        ? Describe(tree.FilePath, tree.GetText(), location.SourceSpan)
        : location.GetLineSpan().ToString();

    private static string Describe(string path, SourceText text, TextSpan span) =>
        $"{path} line {text.Lines.GetLineFromPosition(span.Start).LineNumber + 1} '{text.ToString(span)}'";
}
