using System.Collections.Immutable;
using MetaAi.Facts.Diagnostics;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>The rules as the compiler knows them. Their sentences are worded in Core's <see cref="FactRules"/>, which the tools share.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        FactRules.All.Where(rule => rule != FactRules.InvalidSource).ToImmutableDictionary(rule => rule.Id, Describe);

    /// <summary>All of them; what is said at a source alone has none.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <summary>A breach at a place.</summary>
    public static Diagnostic At(FactMessage message, Location location) => Diagnostic.Create(ById[message.Rule.Id], location, [.. message.Arguments]);

    private static DiagnosticDescriptor Describe(FactRule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        Category(rule.Id),
        rule.Severity switch
        {
            FactSeverity.Error => DiagnosticSeverity.Error,
            FactSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink);

    private static string Category(string id) => id[4] switch
    {
        '0' => "Facts.Declaration",
        '1' => "Facts.Reading",
        '2' => "Facts.Evidence",
        _ => "Facts.Consistency",
    };
}
