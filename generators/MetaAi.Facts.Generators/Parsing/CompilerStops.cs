using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>
/// What the compiler stops at before any analyzer runs, and no generated code can fix: what the generator reports itself. It is looked for at every
/// edit, so nothing is bound and nothing is made for a declaration that is as it should be.
/// </summary>
internal static class CompilerStops
{
    private const LanguageVersion First = LanguageVersion.CSharp13;

    /// <summary>The rules that the generator reports, wherever they are broken; of <see cref="FactRules.NotPartial"/> it reports what is said of types.</summary>
    public static IReadOnlyList<FactRule> Rules { get; } = [FactRules.BodyWritten, FactRules.NotCompletable, FactRules.UnknownType, FactRules.LanguageTooOld];

    /// <summary>Says of a declaration that its language has no partial properties, or null where it has.</summary>
    /// <param name="node">The declaration.</param>
    /// <param name="attribute">The attribute that makes it one.</param>
    /// <param name="cancellation">Ends it.</param>
    public static PlacedFinding? OfLanguage(SyntaxNode node, AttributeData attribute, CancellationToken cancellation) =>
        node.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < First and var version }
            ? At(new FactMessage(FactRules.LanguageTooOld, version.ToDisplayString()), Place(attribute, cancellation) ?? node.GetLocation())
            : null;

    /// <summary>What keeps another file from completing a type: shown at the name of each type that has to change.</summary>
    public static IEnumerable<PlacedFinding> OfType(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (TypeParser.NotPartial(current) is { } declaration)
            {
                yield return At(new FactMessage(FactRules.NotPartial, TypeParser.Keyword(current), current.Name), declaration.Identifier.GetLocation());
            }

            if (current.IsFileLocal)
            {
                yield return At(
                    new FactMessage(FactRules.NotCompletable, TypeParser.Keyword(current), current.Name, "take the modifier 'file' away"), current.Locations[0]);
            }
        }
    }

    /// <summary>What the compiler stops at in the properties of a set.</summary>
    public static IEnumerable<PlacedFinding> OfMembers(INamedTypeSymbol type, SetAttribute attribute, Compilation compilation, CancellationToken cancellation)
    {
        string[] attributes = attribute == SetAttribute.Facts ? [attribute.Member, SetAttribute.Formulas.Member] : [attribute.Member];
        foreach (var member in type.GetMembers())
        {
            if (member is not IPropertySymbol property)
            {
                continue;
            }

            if (OfProperty(property, attributes, compilation, cancellation) is { } stop)
            {
                yield return stop;
            }

            foreach (var unknown in OfRecord(property, attributes, compilation, cancellation))
            {
                yield return unknown;
            }
        }
    }

    /// <summary>What the compiler stops at in a property that carries one of some attributes, or null.</summary>
    public static PlacedFinding? OfProperty(IPropertySymbol property, string[] attributes, Compilation compilation, CancellationToken cancellation)
    {
        // The other half of one that is looked at already.
        if (property.PartialDefinitionPart is not null)
        {
            return null;
        }

        if (property.IsIndexer)
        {
            return Find(property, attributes) is { } indexed
                ? At(new FactMessage(FactRules.NotCompletable, "indexer", property.Name, "declare a property"), Place(indexed, cancellation) ?? property.Locations[0])
                : null;
        }

        if (PropertyDeclaration.Written(property, cancellation) is not { IsPartial: true } written)
        {
            return null;
        }

        if ((!property.IsPartialDefinition || property.PartialImplementationPart is not null || written.HasInitializer) && Find(property, attributes) is { } declared)
        {
            return At(new FactMessage(FactRules.BodyWritten, property.Name), Place(declared, cancellation) ?? property.Locations[0]);
        }

        // What another generator completes may have a type that it makes, too.
        return property.Type.IsValue() || (UnknownTypes.In(property.Type) is not null && Find(property, attributes) is not null)
            ? OfTypeOf(property, compilation, cancellation)
            : null;
    }

    /// <summary>What the compiler stops at in the record that a property is filled with; the record of another project has compiled.</summary>
    private static IEnumerable<PlacedFinding> OfRecord(IPropertySymbol property, string[] attributes, Compilation compilation, CancellationToken cancellation)
    {
        if (property.Type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } record)
        {
            yield break;
        }

        foreach (var member in record.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false } fact && fact.Type.IsValue()
                && OfTypeOf(fact, compilation, cancellation) is { } stop && Find(property, attributes) is not null)
            {
                yield return stop;
            }
        }
    }

    private static PlacedFinding? OfTypeOf(IPropertySymbol property, Compilation compilation, CancellationToken cancellation) =>
        UnknownTypes.In(property.Type) is { CandidateReason: CandidateReason.None } unknown
            ? At(new FactMessage(FactRules.UnknownType, unknown.Name, UnknownTypes.Advice(unknown, compilation)), UnknownTypes.Place(unknown, property, cancellation))
            : null;

    private static AttributeData? Find(IPropertySymbol property, string[] attributes)
    {
        foreach (var attribute in attributes)
        {
            if (property.FindAttribute(attribute) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Location? Place(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation();

    private static PlacedFinding At(FactMessage message, Location location) => new(message, CodePlace.Of(location));
}
