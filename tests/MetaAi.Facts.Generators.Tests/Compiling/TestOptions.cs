using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaAi.Facts.Generators.Tests.Compiling;

/// <summary>The build metadata of the additional files, as the package's targets set it, and the build properties that it lets the compiler see.</summary>
/// <param name="properties">The build properties by name.</param>
internal sealed class TestOptions(IReadOnlyDictionary<string, string>? properties = null) : AnalyzerConfigOptionsProvider
{
    private static readonly Options None = new(null);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(properties ?? new Dictionary<string, string>());

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options((textFile as TestFile)?.Metadata);

    private sealed class Properties(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_property.";

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(Prefix, StringComparison.Ordinal) && properties.TryGetValue(key[Prefix.Length..], out value);
        }
    }

    private sealed class Options(string? metadata) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = metadata is not null && key == "build_metadata.AdditionalFiles." + metadata ? "true" : null;
            return value is not null;
        }
    }
}
