using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Cli.Files;

/// <summary>What a command is about: a project, which is built first, or an assembly, which is taken as it is.</summary>
/// <param name="FilePath">The project file, or the assembly.</param>
internal sealed record FactTarget(string FilePath)
{
    /// <summary>Where the lock is unless another place is said: beside the project, or beside the assembly.</summary>
    public string LockPath => Path.Combine(Path.GetDirectoryName(FilePath)!, "facts.lock");

    /// <summary>Whether a project is built without its lock where the lock is what the compiler stops at.</summary>
    public bool LeavesOutDamagedLock { get; init; }

    /// <summary>Whether it is a project.</summary>
    public bool IsProject => HasProjectExtension(FilePath);

    /// <summary>Finds what a path names: an assembly, a project file, or the one project of a folder.</summary>
    /// <param name="named">The path; null where the folder that the tool was started in is meant.</param>
    /// <param name="terminal">Where problems are said.</param>
    /// <returns>Null where it names none; that was said.</returns>
    public static FactTarget? Find(string? named, Terminal terminal)
    {
        var path = named ?? Directory.GetCurrentDirectory();
        string[] files = Directory.Exists(path) ? Directory.GetFiles(path, "*.*proj")
            : UnixFiles.KindOf(path) != FileKind.Missing && (HasProjectExtension(path) || Path.GetExtension(path).ToLowerInvariant() is ".dll" or ".exe") ? [path]
            : [];
        if (files is [var file])
        {
            return new(file);
        }

        terminal.Usage((files.Length, named) switch
        {
            (0, null) => "this folder has no project: name a project or an assembly, or start a project with 'facts init'",
            (0, _) => $"'{path}' is neither a project nor an assembly, nor a folder with a project in it",
            _ => $"'{path}' has several projects; name one of {string.Join(", ", files.Select(Path.GetFileName).Order(StringComparer.Ordinal))}",
        });
        return null;
    }

    /// <summary>The assembly and its evidence; a project is built for it.</summary>
    /// <param name="texts">The texts that are to prove its facts.</param>
    /// <param name="terminal">Where problems are said.</param>
    /// <param name="exitCode">What to answer where there is none.</param>
    /// <returns>Null where there is none; why was said.</returns>
    /// <exception cref="IOException">The folder of the texts cannot be read.</exception>
    public BuiltTarget? Build(TextChoice texts, Terminal terminal, out int exitCode)
    {
        exitCode = ExitCode.Fine;
        List<UnreadableText> unreadable = [];
        var chosen = texts.Folder is null ? null : TextFolder.FilesBelow(texts.Folder, unreadable);
        if (!IsProject)
        {
            return new(FilePath, LockPath, chosen ?? [], unreadable);
        }

        using var replaced = ReplacedTexts.For(FilePath, texts, chosen, unreadable);
        string[] properties = ["-p:FactPipesRefused=true", .. replaced.Properties];
        var build = Build(properties);
        if (build.ExitCode != 0 && LeavesOutDamagedLock && build.Output.Contains($": error {FactRules.LockUnreadable.Id}: ", StringComparison.Ordinal))
        {
            properties = [.. properties, $"-p:FactLockLeftOutIn={BuildText.Escaped(Path.GetFullPath(FilePath))}"];
            build = Build(properties);
        }

        if (build.ExitCode != 0)
        {
            terminal.ComplainAll(unreadable.Select(text => text.Warning));
            terminal.ComplainAll(Errors(build.Output + build.Error));
            exitCode = ExitCode.DoesNotHold;
            return null;
        }

        var asked = DotnetRun.Of(["msbuild", FilePath, "-nologo", .. ProjectAnswer.Questions, .. properties]);
        if (asked.ExitCode != 0 || ProjectAnswer.Parse(asked.Output) is not { } answer || !File.Exists(answer.TargetPath))
        {
            exitCode = terminal.Usage($"'{FilePath}' does not build one assembly; name the assembly that is meant");
            return null;
        }

        var isElsewhere = answer.LockPath.Length > 0 && Path.GetFullPath(answer.LockPath) != Path.GetFullPath(LockPath);
        return new(answer.TargetPath, isElsewhere ? answer.LockPath : LockPath, chosen ?? answer.Texts, unreadable);
    }

    private DotnetRun Build(IEnumerable<string> properties) =>
        DotnetRun.Of(["build", FilePath, "-nologo", "-v:quiet", "-nodeReuse:false", "-clp:NoSummary;ForceNoAlign", .. properties]);

    // The compiler says an error once per project that is built on the way; once is enough.
    private static string[] Errors(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var errors = lines.Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct().ToArray();
        return errors.Length > 0 ? errors : lines;
    }

    private static bool HasProjectExtension(string path) => Path.GetExtension(path).EndsWith("proj", StringComparison.OrdinalIgnoreCase);
}
