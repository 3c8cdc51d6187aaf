using System.Diagnostics;
using System.Text;

namespace MetaAi.Facts.Cli.Files;

/// <summary>What a command is about: a project, which is built first, or an assembly, which is taken as it is.</summary>
/// <param name="FilePath">The project file, or the assembly.</param>
internal sealed record FactTarget(string FilePath)
{
    /// <summary>Where the lock is unless another place is said: beside the project, or beside the assembly.</summary>
    public string LockPath => Path.Combine(Path.GetDirectoryName(FilePath)!, "facts.lock");

    private bool IsProject => HasProjectExtension(FilePath);

    /// <summary>Finds what a path names: an assembly, a project file, or the one project of a folder.</summary>
    /// <returns>Null where it names none; that was said.</returns>
    public static FactTarget? Find(string path, Terminal terminal)
    {
        string[] files = Directory.Exists(path) ? Directory.GetFiles(path, "*.*proj")
            : File.Exists(path) && (HasProjectExtension(path) || Path.GetExtension(path).ToLowerInvariant() is ".dll" or ".exe") ? [path]
            : [];
        if (files is [var file])
        {
            return new(file);
        }

        terminal.Usage(files.Length > 1
            ? $"'{path}' has several projects; name one"
            : $"'{path}' is neither a project nor an assembly, nor a folder with a project in it");
        return null;
    }

    /// <summary>The path of the assembly; a project is built for it.</summary>
    /// <param name="texts">The folder of the texts that the build may use, or null.</param>
    /// <param name="terminal">Where problems are said.</param>
    /// <param name="exitCode">What to answer where there is none.</param>
    /// <returns>Null where there is none; why was said.</returns>
    public string? Build(string? texts, Terminal terminal, out int exitCode)
    {
        exitCode = ExitCode.Fine;
        if (!IsProject)
        {
            return FilePath;
        }

        string[] properties = texts is null ? [] : [$"-p:FactTextsDirectory={Path.GetFullPath(texts).Replace('\\', '/').TrimEnd('/')}/"];
        var build = Dotnet(["build", FilePath, "-nologo", "-v:quiet", "-nodeReuse:false", "-clp:NoSummary;ForceNoAlign", .. properties]);
        if (build.ExitCode != 0)
        {
            terminal.Error.Write(Errors(build.Output));
            exitCode = ExitCode.DoesNotHold;
            return null;
        }

        var asked = Dotnet(["msbuild", FilePath, "-nologo", "-getProperty:TargetPath", .. properties]);
        var assembly = asked.Output.Trim();
        if (asked.ExitCode != 0 || !File.Exists(assembly))
        {
            exitCode = terminal.Usage($"'{FilePath}' does not build one assembly; name the assembly that is meant");
            return null;
        }

        return assembly;
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

    private static bool HasProjectExtension(string path) => Path.GetExtension(path).EndsWith("proj", StringComparison.OrdinalIgnoreCase);
}
