using MetaAi.Facts.Generators.Model;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>The location of a place in the code of a compilation.</summary>
internal static class CodePlaceLocation
{
    /// <summary>The location. It is in a syntax tree, so that <c>#pragma</c> and <c>.editorconfig</c> hold for what is reported at it.</summary>
    public static Location Of(CodePlace place, Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.FilePath == place.Path && place.Span.End <= tree.Length)
            {
                return Location.Create(tree, place.Span);
            }
        }

        return Location.None;
    }
}
