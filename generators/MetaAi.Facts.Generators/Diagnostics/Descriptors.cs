using System.Collections.Immutable;
using System.Globalization;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Stating;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>The rules that are said of C#.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        FactRules.All.Except([FactRules.InvalidSource, FactRules.CompiledDiffers, FactRules.NotCheckedSince, FactRules.TextUnreadable, FactRules.ClaimDiffers, FactRules.NotInVisualBasic, FactRules.FormulaInputFails])
            .ToImmutableDictionary(rule => rule.Id, RuleDescriptor.Of);

    /// <summary>All of them; what is said at a source alone has none, nor what the tools say of compiled facts and of files, nor what is said of another language.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <summary>A diagnostic for a breach, at a place, with its sentence on one line. The properties <c>0</c>, <c>1</c> and so on hold what the code fixes offer.</summary>
    public static Diagnostic At(FactMessage message, Location location)
    {
        var suggestions = message.Suggestions.Select((words, order) => (words, order)).ToImmutableDictionary(
            item => item.order.ToString(CultureInfo.InvariantCulture), string? (item) => item.words);
        return Diagnostic.Create(ById[message.Rule.Id], location, suggestions, [.. message.Arguments.Select(VisibleText.Line)]);
    }
}
