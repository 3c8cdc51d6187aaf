using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>Names as code writes them.</summary>
internal static class WrittenNames
{
    /// <summary>The last part of a name, without type arguments.</summary>
    public static string Last(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        _ => string.Empty,
    };

    /// <summary>Whether an attribute is called by the name of a class, with its end or without.</summary>
    public static bool Calls(NameSyntax name, string attribute) => Last(name) is var last && (last == attribute || last == KnownNames.Short(attribute));
}
