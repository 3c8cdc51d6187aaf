using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaAi.Facts.Generators.Interop;

/// <summary>Properties of the project file that turn what is written for other libraries on or off.</summary>
internal static class ProjectProperty
{
    /// <summary>Whether the project file gives a property a value, in any case.</summary>
    /// <param name="options">The options of the whole compilation.</param>
    /// <param name="property">The property's name.</param>
    /// <param name="value">The value.</param>
    public static bool Is(AnalyzerConfigOptions options, string property, string value) =>
        options.TryGetValue("build_property." + property, out var found) && found.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);
}
