using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaAi.Facts.Generators.Tests.Compiling;

/// <summary>The build metadata of the additional files, as the package's targets set it.</summary>
internal sealed class TestOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options None = new(null);

    public override AnalyzerConfigOptions GlobalOptions => None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options((textFile as TestFile)?.Metadata);

    private sealed class Options(string? metadata) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = metadata is not null && key == "build_metadata.AdditionalFiles." + metadata ? "true" : null;
            return value is not null;
        }
    }
}
