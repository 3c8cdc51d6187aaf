using MetaAi.Facts.Generators.Model;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>What a marked type declares, and what the compiler stops at in it.</summary>
internal static class SetDeclaration
{
    /// <summary>Copies it.</summary>
    /// <param name="target">The type with its attribute.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="parse">Makes the model of a type that can be completed.</param>
    /// <param name="cancellation">Ends it.</param>
    public static ParsedDeclaration<T> Parse<T>(
        GeneratorAttributeSyntaxContext target, SetAttribute attribute, Func<INamedTypeSymbol, CancellationToken, T> parse, CancellationToken cancellation)
        where T : class
    {
        var type = (INamedTypeSymbol)target.TargetSymbol;
        if (CompilerStops.OfLanguage(target.TargetNode, target.Attributes[0], cancellation) is { } older)
        {
            return new(null, [older]);
        }

        var members = CompilerStops.OfMembers(type, attribute, target.SemanticModel.Compilation, cancellation);
        return TypeParser.CanBeCompleted(type)
            ? new(parse(type, cancellation), [.. members])
            : new(null, [.. CompilerStops.OfType(type), .. members]);
    }
}
