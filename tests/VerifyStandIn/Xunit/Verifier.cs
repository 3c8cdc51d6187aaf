using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares values with the approved files beside the test: <c>Class.Method_parameters#name.verified.txt</c>.</summary>
public static class Verifier
{
    /// <summary>Fails unless what the value is written as is what was approved, file by file.</summary>
    public static SettingsTask Verify(object target, [CallerFilePath] string sourceFile = "") => new(settings =>
    {
        var test = UseVerifyAttribute.Test;
        var prefix = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{test.ReflectedType!.Name}.{test.Name}{settings.Parameters}");
        return Task.Run(() => Compare(prefix, [.. VerifierSettings.Targets(target, settings)]));
    });

    private static void Compare(string prefix, IReadOnlyCollection<Target> targets)
    {
        var files = targets.ToDictionary(target => $"{prefix}{(target.Name is null ? "" : "#" + target.Name)}.verified.{target.Extension}");
        var (folder, name) = (Path.GetDirectoryName(prefix)!, Path.GetFileName(prefix));
        var stale = Directory.GetFiles(folder, name + ".verified.*").Concat(Directory.GetFiles(folder, name + "#*.verified.*")).Except(files.Keys).ToArray();
        foreach (var (file, target) in files)
        {
            Snapshot.Compare(target.StringData, file);
        }

        if (stale.Length > 0)
        {
            throw new VerifyException($"Approved and no longer there: {string.Join(", ", stale)}");
        }
    }
}
