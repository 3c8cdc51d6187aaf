using System.ComponentModel;

namespace MetaAi.Facts.Cli.Files;

/// <summary>Runs the tool as somebody whom permissions bind: the one who runs the tests, or, where that is root, nobody.</summary>
internal static class OrdinaryUser
{
    private static readonly string[] Prefix = Environment.UserName == "root" ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];

    /// <summary>Why there is none; null where there is.</summary>
    public static string? Obstacle { get; } = OperatingSystem.IsWindows() ? "Windows has other permissions." : FindObstacle();

    public static ToolRun Run(params string[] arguments) => ToolProcess.End(ToolProcess.StartAny([.. Prefix, .. ToolProcess.CommandLine(arguments)]));

    private static string? FindObstacle()
    {
        try
        {
            return Run("rule", "FACT223") is { ExitCode: 0 } ? null : "Root runs the tests, and nobody else may run the tool here.";
        }
        catch (Win32Exception)
        {
            return "Root runs the tests, and there is no 'setpriv' to become somebody else with.";
        }
    }
}
