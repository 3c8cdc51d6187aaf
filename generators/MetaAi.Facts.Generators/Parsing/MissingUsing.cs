using MetaAi.Facts.Declaring;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>A file that declares sets and does not name the library's namespace: none of its attributes is known, so that no other step sees it.</summary>
internal static class MissingUsing
{
    private const string Library = "MetaAi.Facts";

    /// <summary>Whether a file may be such, told by its syntax.</summary>
    public static bool MayBe(CompilationUnitSyntax file) => !Names(file.Usings) && FirstSet(file.Members) is not null;

    /// <summary>Says what is missing, at the file's first set; null where its attribute is known.</summary>
    public static PlacedFinding? Find(CompilationUnitSyntax file, SemanticModel model, CancellationToken cancellation) =>
        FirstSet(file.Members) is { } attribute
        && model.GetTypeInfo(attribute, cancellation).Type is null or IErrorTypeSymbol
        && !model.Compilation.GetTypesByMetadataName(KnownNames.Full(KnownNames.FactSetAttribute)).IsEmpty
            ? new(
                new FactMessage(FactRules.UnknownType, WrittenNames.Last(attribute.Name), UnknownTypeAdvice.Using(Library)),
                CodePlace.Of(attribute.GetLocation()))
            : null;

    private static bool Names(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            if (directive is { Alias: null, Name: { } name } && name.ToString() is Library or "global::" + Library)
            {
                return true;
            }
        }

        return false;
    }

    // In the order of the file; a name with dots says by itself where it is from.
    private static AttributeSyntax? FirstSet(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
        {
            var found = member switch
            {
                BaseNamespaceDeclarationSyntax space => Names(space.Usings) ? null : FirstSet(space.Members),
                TypeDeclarationSyntax type => SetOf(type) ?? FirstSet(type.Members),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static AttributeSyntax? SetOf(TypeDeclarationSyntax type)
    {
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (attribute.Name is IdentifierNameSyntax name
                    && (WrittenNames.Calls(name, KnownNames.FactSetAttribute) || WrittenNames.Calls(name, KnownNames.SourceSetAttribute)))
                {
                    return attribute;
                }
            }
        }

        return null;
    }
}
