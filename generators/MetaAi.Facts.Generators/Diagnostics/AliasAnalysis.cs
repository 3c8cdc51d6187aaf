using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Parsing;
using MetaAi.Facts.Names;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>What is wrong with the aliases of an enumeration, said at the alias, whether or not a quote names it.</summary>
internal static class AliasAnalysis
{
    public static void Analyze(INamedTypeSymbol type, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var aliases = type.GetMembers().OfType<IFieldSymbol>().SelectMany(field => field.FindAttributes(KnownNames.AliasAttribute)).ToArray();
        if (aliases.Length == 0)
        {
            return;
        }

        var members = EnumParser.Members(type);
        foreach (var clash in new NameTable(members).Clashes())
        {
            report(Descriptors.At(Message(clash), Location(type, clash, cancellation)));
        }
    }

    private static FactMessage Message(NameClash clash) => clash.Other is { } other
        ? new FactMessage(FactRules.AliasTaken, clash.Written, clash.Member, other)
        : new FactMessage(FactRules.InvalidArgument, "name", clash.Written, "a name: it has no letter and no digit");

    // At the last attribute that says it: an alias that is declared twice is wrong where it stands again. A member's own name has no attribute.
    private static Location Location(INamedTypeSymbol type, NameClash clash, CancellationToken cancellation)
    {
        var field = type.GetMembers(clash.Member).OfType<IFieldSymbol>().First();
        var attribute = field.FindAttributes(KnownNames.AliasAttribute).LastOrDefault(each => new AttributeArguments(each).First == clash.Written);
        return attribute?.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? field.Locations[0];
    }
}
