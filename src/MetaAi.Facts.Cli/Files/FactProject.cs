using System.Diagnostics;
using System.Text;

namespace MetaAi.Facts.Cli.Files;

/// <summary>What a command is about: a project, which is built first, or an assembly, which is taken as it is.</summary>
/// <param name="AssemblyPath">The assembly.</param>
/// <param name="LockPath">Where its lock is unless another place is said: beside the project, or beside the assembly.</param>
internal sealed record FactProject(string AssemblyPath, string LockPath)
{
    private const string LockName = "facts.lock";

    /// <summary>Opens a project or an assembly; a project is built.</summary>
    /// <param name="path">A project file, a folder with one in it, or an assembly.</param>
    /// <param name="texts">The folder of the texts that the build may use, or null.</param>
    /// <param name="terminal">Where problems are said.</param>
    /// <param name="exitCode">What to answer where there is nothing to open.</param>
    /// <returns>What was opened; null where a problem was said.</returns>
    public static FactProject? Open(string path, string? texts, Terminal terminal, out int exitCode)
    {
        exitCode = ExitCode.Fine;
        if (File.Exists(path) && Path.GetExtension(path).ToLowerInvariant() is ".dll" or ".exe")
        {
            return new(path, Beside(path));
        }

        var projects = Directory.Exists(path) ? Directory.GetFiles(path, "*.*proj") : File.Exists(path) && IsProject(path) ? [path] : [];
        if (projects.Length != 1)
        {
            exitCode = terminal.Usage(projects.Length > 1
                ? $"'{path}' has several projects; name one"
                : $"'{path}' is neither a project nor an assembly, nor a folder with a project in it");
            return null;
        }

        return Build(projects[0], texts, terminal, out exitCode);
    }

    private static FactProject? Build(string project, string? texts, Terminal terminal, out int exitCode)
    {
        string[] properties = texts is null ? [] : [$"-p:FactTextsDirectory={Path.GetFullPath(texts).Replace('\\', '/').TrimEnd('/')}/"];
        var build = Dotnet(["build", project, "-nologo", "-v:quiet", "-nodeReuse:false", "-clp:NoSummary;ForceNoAlign", .. properties]);
        if (build.ExitCode != 0)
        {
            terminal.Error.Write(Errors(build.Output));
            exitCode = ExitCode.DoesNotHold;
            return null;
        }

        var asked = Dotnet(["msbuild", project, "-nologo", "-getProperty:TargetPath", .. properties]);
        var target = asked.Output.Trim();
        if (asked.ExitCode != 0 || !File.Exists(target))
        {
            exitCode = terminal.Usage($"'{project}' does not build one assembly; name the assembly that is meant");
            return null;
        }

        exitCode = ExitCode.Fine;
        return new(target, Beside(project));
    }

    // The compiler says an error once per project that is built on the way; once is enough.
    private static string Errors(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var errors = lines.Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct().ToArray();
        return string.Concat((errors.Length > 0 ? errors : lines).Select(line => line + "\n"));
    }

    private static (int ExitCode, string Output) Dotnet(string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    private static bool IsProject(string path) => Path.GetExtension(path).EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    private static string Beside(string path) => Path.Combine(Path.GetDirectoryName(path)!, LockName);
}
