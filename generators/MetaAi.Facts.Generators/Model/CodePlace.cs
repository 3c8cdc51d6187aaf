using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A place in the code of a compilation as plain data: a location would keep its syntax tree alive.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Span">The place in it.</param>
internal readonly record struct CodePlace(string Path, TextSpan Span)
{
    /// <summary>The place of a location in code.</summary>
    public static CodePlace Of(Location location) => new(location.SourceTree!.FilePath, location.SourceSpan);
}
