using System.ComponentModel;

namespace MetaAi.Facts.Cli.Files;

/// <summary>A test on a disk of its own, which the machine has to allow: a file system in memory, in a namespace that ends with the process.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskFactAttribute : FactAttribute
{
    private static readonly string? Obstacle = FindObstacle();

    public SmallDiskFactAttribute() => Skip = Obstacle;

    private static string? FindObstacle()
    {
        try
        {
            var run = ToolProcess.End(ToolProcess.StartAny("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=64k facts /mnt"));
            return run.ExitCode == 0 ? null : $"This machine lets nobody mount a file system: {run.Error.Trim()}";
        }
        catch (Win32Exception)
        {
            return "This machine has no 'unshare' to mount a file system with.";
        }
    }
}
