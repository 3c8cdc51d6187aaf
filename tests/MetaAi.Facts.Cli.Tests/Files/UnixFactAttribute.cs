namespace MetaAi.Facts.Cli.Files;

/// <summary>A test of what Unix file systems have: pipes, modes, devices.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such files." : null;
}
