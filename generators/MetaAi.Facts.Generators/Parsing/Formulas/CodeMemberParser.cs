using System.Collections.Immutable;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.Generators.Parsing.Formulas;

/// <summary>Finds the static members to which code gives assumptions and derived values, so that formulas can name them. They are told by the name of their type.</summary>
internal static class CodeMemberParser
{
    private static readonly string[] TypeNames = ["Assumption", "Derived"];

    /// <summary>What of a file may declare such members, told by its syntax. Members alone are looked at, and no bodies.</summary>
    public static ImmutableArray<SyntaxNode> Candidates(SyntaxTree file, CancellationToken cancellation) =>
    [
        .. file.GetRoot(cancellation)
            .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .Where(MayBe),
    ];

    /// <summary>The members that a file's candidates declare.</summary>
    public static IEnumerable<FormulaNameEntry> Parse(ImmutableArray<SyntaxNode> candidates, Compilation compilation, CancellationToken cancellation)
    {
        SemanticModel? model = null;
        foreach (var node in candidates)
        {
            model ??= compilation.GetSemanticModel(node.SyntaxTree);
            IEnumerable<SyntaxNode> declared = node is FieldDeclarationSyntax field ? field.Declaration.Variables : [node];
            foreach (var each in declared)
            {
                if (model.GetDeclaredSymbol(each, cancellation) is { } symbol
                    && TypeOf(symbol) is { } type && (type.IsNamed(KnownNames.Assumption) || type.IsNamed(KnownNames.Derived)))
                {
                    yield return Entry(symbol, compilation.Assembly);
                }
            }
        }
    }

    /// <summary>All of a compilation, in the order of its files.</summary>
    public static IEnumerable<FormulaNameEntry> All(Compilation compilation) =>
        compilation.SyntaxTrees.SelectMany(file => Parse(Candidates(file, CancellationToken.None), compilation, CancellationToken.None));

    private static bool MayBe(SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax property => IsStatic(property.Modifiers) && IsNamed(property.Type) && !IsOfItsFile(node),
        FieldDeclarationSyntax field => IsStatic(field.Modifiers) && IsNamed(field.Declaration.Type) && !IsOfItsFile(node),
        _ => false,
    };

    private static FormulaNameEntry Entry(ISymbol member, IAssemblySymbol assembly) => new(
        FormulaNameKind.Code,
        member.ContainingType.ToFullName(),
        member.Name,
        null,
        $"{member.ContainingType.ToCode()}.{Identifier.Escape(member.Name)}",
        Reach.Obstacle(member, assembly));

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: false } property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    // No other file can name it; and so are the types in which generated code holds derived values.
    private static bool IsOfItsFile(SyntaxNode member) => member.Parent is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.FileKeyword);

    // What is partial is declared by its attribute.
    private static bool IsStatic(SyntaxTokenList modifiers) => modifiers.Any(SyntaxKind.StaticKeyword) && !modifiers.Any(SyntaxKind.PartialKeyword);

    private static bool IsNamed(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => IsNamed(nullable.ElementType),
        NameSyntax name => Array.IndexOf(TypeNames, WrittenNames.Last(name)) >= 0,
        _ => false,
    };
}
