using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Model;

/// <summary>Names as C# identifiers.</summary>
internal static class Identifier
{
    /// <summary>The name as an identifier: a keyword gets its escape.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
