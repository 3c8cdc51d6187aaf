using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>Copies what a quote or a source declares outside a set, as far as it has to be completed.</summary>
internal static class StrayPropertyParser
{
    /// <summary>
    /// Whether a node may be such a property, told by its syntax: most quotes stand in a declaration that is marked, and cost no more than that. What is
    /// marked elsewhere, or by another name, is told by the symbols.
    /// </summary>
    public static bool MayBe(SyntaxNode node, SetAttribute attribute) =>
        node is PropertyDeclarationSyntax or IndexerDeclarationSyntax
        && node is BasePropertyDeclarationSyntax { Parent: TypeDeclarationSyntax type } property
        && property.Modifiers.Any(SyntaxKind.PartialKeyword)
        && !type.AttributeLists.Any(list => list.Attributes.Any(written => WrittenNames.Calls(written.Name, attribute.Set)));

    /// <summary>The property, and what the compiler stops at in it; null where it is in a set.</summary>
    public static ParsedDeclaration<StrayProperty>? Parse(GeneratorAttributeSyntaxContext target, SetAttribute attribute, CancellationToken cancellation)
    {
        var property = (IPropertySymbol)target.TargetSymbol;
        var type = property.ContainingType;
        if (IsMarked(type, attribute) || property.PartialDefinitionPart is not null)
        {
            return null;
        }

        if (CompilerStops.OfLanguage(target.TargetNode, target.Attributes[0], cancellation) is { } older)
        {
            return new(null, [older]);
        }

        List<PlacedFinding> stops = [.. CompilerStops.OfType(type)];
        var canBeCompleted = stops.Count == 0;
        if (CompilerStops.OfProperty(property, [attribute.Member], target.SemanticModel.Compilation, cancellation) is { } stop)
        {
            stops.Add(stop);
        }

        var model = canBeCompleted && !IsCompletedElsewhere(property, attribute) ? Model(property, attribute, cancellation) : null;
        return new(model, [.. stops]);
    }

    private static StrayProperty? Model(IPropertySymbol property, SetAttribute attribute, CancellationToken cancellation) =>
        PropertyDeclaration.Of(property, cancellation) is { Missing: not MissingHalf.None } declaration
            ? new StrayProperty(
                TypeParser.Parse(property.ContainingType),
                property.Name,
                declaration.Modifiers,
                property.ToTypeCode(property.Type.ToCode()),
                declaration.Accessors,
                declaration.Missing,
                new FactMessage(FactRules.TypeNotMarked, attribute.MemberName, property.Name, attribute.SetName))
            : null;

    // A property has one body, though it may carry several attributes and stand in a set of another kind.
    private static bool IsCompletedElsewhere(IPropertySymbol property, SetAttribute attribute)
    {
        if (attribute == SetAttribute.Formulas)
        {
            return property.FindAttribute(SetAttribute.Facts.Member) is not null || property.FindAttribute(SetAttribute.Sources.Member) is not null;
        }

        var other = attribute == SetAttribute.Facts ? SetAttribute.Sources : SetAttribute.Facts;
        return property.FindAttribute(other.Member) is not null && (attribute == SetAttribute.Sources || IsMarked(property.ContainingType, other));
    }

    private static bool IsMarked(INamedTypeSymbol type, SetAttribute attribute) => type.FindAttribute(attribute.Set) is not null;
}
