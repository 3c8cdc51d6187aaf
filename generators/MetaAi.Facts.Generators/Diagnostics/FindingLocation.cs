using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>Where a finding is shown: at the attribute that declares what it is about, else at the name of the property.</summary>
internal static class FindingLocation
{
    public static Location Of(INamedTypeSymbol type, string? property, string attribute, int? ordinal, CancellationToken cancellation)
    {
        if (property is null)
        {
            return type.FindAttribute(KnownNames.FactSetAttribute)?.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? type.Locations[0];
        }

        var symbol = type.GetMembers(property).OfType<IPropertySymbol>().First();
        var reference = ordinal is { } index ? symbol.FindAttributes(attribute).ElementAtOrDefault(index)?.ApplicationSyntaxReference : null;
        return reference?.GetSyntax(cancellation).GetLocation() ?? symbol.Locations[0];
    }
}
