using System.Diagnostics;

namespace MetaAi.Facts.Cli;

/// <summary>Runs the tool as a process of its own, which can be killed.</summary>
internal static class ToolProcess
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "MetaAi.Facts.Cli.dll");

    /// <summary>The command line of the tool, for a shell.</summary>
    public static string[] CommandLine(params string[] arguments) => [Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Tool, .. arguments];

    /// <summary>Starts the tool.</summary>
    public static Process Start(params string[] arguments) => StartAny(CommandLine(arguments));

    /// <summary>Starts any program, with nothing to read.</summary>
    public static Process StartAny(params string[] commandLine)
    {
        var process = Process.Start(new ProcessStartInfo(commandLine[0], commandLine[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>What a process answered.</summary>
    public static ToolRun End(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new(process.ExitCode, output, error.Result);
        }
    }
}
