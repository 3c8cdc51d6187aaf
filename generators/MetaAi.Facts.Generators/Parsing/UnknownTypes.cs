using MetaAi.Facts.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>Types that a declaration names and the compiler does not know.</summary>
internal static class UnknownTypes
{
    /// <summary>The type that is not known: the type itself, or one that it is made of; null where all are known.</summary>
    public static IErrorTypeSymbol? In(ITypeSymbol type)
    {
        switch (type)
        {
            case IErrorTypeSymbol unknown:
                return unknown;
            case IArrayTypeSymbol array:
                return In(array.ElementType);
            case INamedTypeSymbol { Arity: > 0 } generic:
                foreach (var argument in generic.TypeArguments)
                {
                    if (In(argument) is { } unknown)
                    {
                        return unknown;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary>Where the type of a property names it.</summary>
    public static Location Place(IErrorTypeSymbol unknown, IPropertySymbol property, CancellationToken cancellation)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is BasePropertyDeclarationSyntax { Type: { } type })
            {
                return (type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().FirstOrDefault(name => name.Identifier.ValueText == unknown.Name) ?? type).GetLocation();
            }
        }

        return property.Locations[0];
    }

    /// <summary>What to write in place of the name, or beside it, as the end of a sentence.</summary>
    public static string Advice(IErrorTypeSymbol unknown, Compilation compilation) => UnknownTypeAdvice.Of(
        unknown.Name,
        compilation.GetSymbolsWithName(unknown.Name, SymbolFilter.Type).OfType<INamedTypeSymbol>()
            .Where(type => type.ContainingType is null && !type.ContainingNamespace.IsGlobalNamespace)
            .Select(type => type.ContainingNamespace.ToDottedName()));
}
