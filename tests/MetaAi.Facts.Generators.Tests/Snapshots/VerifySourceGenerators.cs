using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>
/// Stands for Verify.SourceGenerators: each generated file is a file of the snapshot, named and headed by its hint name.
/// </summary>
internal static class VerifySourceGenerators
{
    private const string Ignoring = nameof(Ignoring);

    /// <summary>Has what a generator gave become files.</summary>
    public static void Initialize() => VerifierSettings.RegisterFileConverter<GeneratorDriverRunResult>((result, context) => new ConversionResult(
        null,
        result.Results.SelectMany(generator => generator.GeneratedSources)
            .Where(source => !context.TryGetValue(Ignoring, out var ignores) || !((Func<GeneratedSourceResult, bool>)ignores)(source))
            .Select(source => new Target("cs", $"//HintName: {source.HintName}\n{source.SourceText}", Path.GetFileNameWithoutExtension(source.HintName)))));

    /// <summary>Leaves generated files out.</summary>
    public static SettingsTask IgnoreGeneratedResult(this SettingsTask snapshot, Func<GeneratedSourceResult, bool> shouldIgnore)
    {
        snapshot.CurrentSettings.Context[Ignoring] = shouldIgnore;
        return snapshot;
    }
}
