using System.Runtime.CompilerServices;

namespace MetaAi.Facts.Generators.Tests.Snapshots;

/// <summary>Snapshots of generated code.</summary>
internal static class GeneratedSnapshots
{
    [ModuleInitializer]
    public static void Initialize() => VerifySourceGenerators.Initialize();

    /// <summary>Takes the generated files of one type.</summary>
    public static SettingsTask Only(this SettingsTask snapshot, string type) =>
        snapshot.IgnoreGeneratedResult(source => !source.HintName.Contains(type, StringComparison.Ordinal));
}
