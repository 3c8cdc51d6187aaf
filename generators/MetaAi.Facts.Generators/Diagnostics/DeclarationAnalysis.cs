using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>What is wrong with the declaration of a property before anything is read. What the compiler stops at, the generator has said: <see cref="CompilerStops"/>.</summary>
internal static class DeclarationAnalysis
{
    public static void Analyze(INamedTypeSymbol type, bool isFactSet, bool isSourceSet, Action<Diagnostic> report, CancellationToken cancellation)
    {
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            Property(property, SetAttribute.Facts, isFactSet, report, cancellation);
            if (property.FindAttribute(SetAttribute.Facts.Member) is null)
            {
                Property(property, SetAttribute.Formulas, isFactSet, report, cancellation);
            }

            Property(property, SetAttribute.Sources, isSourceSet, report, cancellation);
        }
    }

    private static void Property(IPropertySymbol property, SetAttribute attribute, bool isMarked, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (property.PartialDefinitionPart is not null || property.FindAttribute(attribute.Member) is not { } declared)
        {
            return;
        }

        var location = declared.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? property.Locations[0];
        if (!isMarked)
        {
            report(Descriptors.At(new FactMessage(FactRules.TypeNotMarked, attribute.MemberName, property.Name, attribute.SetName), location));
        }
        else if (!property.IsIndexer && PropertyDeclaration.Written(property, cancellation) is not { IsPartial: true })
        {
            report(Descriptors.At(new FactMessage(FactRules.NotPartial, "property", property.Name), location));
        }
    }
}
