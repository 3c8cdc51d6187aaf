using System.Diagnostics;
using System.Runtime.InteropServices;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>The tool while it writes a lock: it can be seen to have begun, and be stopped there.</summary>
internal sealed class LockWriter : IDisposable
{
    private readonly TestFolder folder;
    private readonly Process process;

    /// <param name="folder">The folder that the lock is written into.</param>
    /// <param name="arguments">The arguments of the tool.</param>
    public LockWriter(TestFolder folder, params string[] arguments)
    {
        // What an earlier one left goes when this one begins, and would be taken for its own.
        foreach (var left in folder.Names().Where(IsBegun))
        {
            File.Delete(folder[left]);
        }

        this.folder = folder;
        process = ToolProcess.Start(arguments);
    }

    /// <summary>Whether a file is there that was begun and has not got its name.</summary>
    public bool HasBegun => folder.Names().Any(IsBegun);

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Waits for the beginning of the writing, without a rest, since it takes no longer than a disk does.</summary>
    public void WaitForBeginning() => SpinWait.SpinUntil(() => HasBegun || HasEnded);

    /// <summary>Waits for the end of the writing.</summary>
    /// <returns>How long it took.</returns>
    public TimeSpan WaitForEnd()
    {
        var clock = Stopwatch.StartNew();
        SpinWait.SpinUntil(() => !HasBegun);
        return clock.Elapsed;
    }

    /// <summary>Sends a signal.</summary>
    public void Signal(int signal) => _ = Kill(process.Id, signal);

    /// <summary>Kills it.</summary>
    public void Kill() => process.Kill();

    /// <summary>Waits for its end.</summary>
    /// <returns>Its exit code.</returns>
    public int End()
    {
        process.WaitForExit();
        return process.ExitCode;
    }

    public void Dispose() => process.Dispose();

    private static bool IsBegun(string name) => name.EndsWith(".tmp", StringComparison.Ordinal);

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
