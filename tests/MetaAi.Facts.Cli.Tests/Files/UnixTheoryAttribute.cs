namespace MetaAi.Facts.Cli.Files;

/// <summary>Several tests of what Unix file systems have.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such files." : null;
}
