using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>What is wrong with a declaration before anything is read: no file can be generated for it.</summary>
internal static class DeclarationAnalysis
{
    public static void Analyze(INamedTypeSymbol type, bool isFactSet, bool isSourceSet, Action<Diagnostic> report)
    {
        if (!TypeParser.IsDeclaredPartial(type) && (isFactSet || isSourceSet || HoldsSets(type)))
        {
            report(Descriptors.At(new FactMessage(FactRules.NotPartial, TypeParser.Keyword(type), type.Name), type.Locations[0]));
        }

        if (type.IsFileLocal && (isFactSet || isSourceSet))
        {
            report(Descriptors.At(new FactMessage(FactRules.NotCompletable, TypeParser.Keyword(type), type.Name, "take the modifier 'file' away"), type.Locations[0]));
        }

        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            Property(property, KnownNames.QuoteAttribute, isFactSet, "Quote", "FactSet", report);
            Property(property, KnownNames.SourceAttribute, isSourceSet, "Source", "SourceSet", report);
        }
    }

    // A set can be completed only where the types around it can: each is shown at its own name.
    private static bool HoldsSets(INamedTypeSymbol type) => type.GetTypeMembers().Any(nested =>
        nested.FindAttribute(KnownNames.FactSetAttribute) is not null || nested.FindAttribute(KnownNames.SourceSetAttribute) is not null || HoldsSets(nested));

    private static void Property(IPropertySymbol property, string attribute, bool isMarked, string name, string mark, Action<Diagnostic> report)
    {
        if (property.PartialDefinitionPart is not null || property.FindAttribute(attribute) is not { } declared)
        {
            return;
        }

        var location = declared.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? property.Locations[0];
        if (!isMarked)
        {
            report(Descriptors.At(new FactMessage(FactRules.TypeNotMarked, name, property.Name, mark), location));
        }
        else if (property.IsIndexer)
        {
            report(Descriptors.At(new FactMessage(FactRules.NotCompletable, "indexer", property.Name, "declare a property"), location));
        }
        else if (!property.IsPartialDefinition)
        {
            report(Descriptors.At(new FactMessage(FactRules.NotPartial, "property", property.Name), location));
        }
        else if (property.PartialImplementationPart is { } body && !IsGenerated(body))
        {
            report(Descriptors.At(new FactMessage(FactRules.BodyWritten, property.Name), location));
        }
    }

    private static bool IsGenerated(IPropertySymbol body) => body.GetAttributes().Any(attribute => attribute.AttributeClass?.MetadataName == "GeneratedCodeAttribute");
}
