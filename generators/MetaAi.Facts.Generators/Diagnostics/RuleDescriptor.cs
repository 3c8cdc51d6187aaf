using MetaAi.Facts.Diagnostics;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>A rule as the compiler knows it. Its sentence is worded in Core's <see cref="FactRules"/>, which the tools share.</summary>
internal static class RuleDescriptor
{
    public static DiagnosticDescriptor Of(FactRule rule) => new(
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
