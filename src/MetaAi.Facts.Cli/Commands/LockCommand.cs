using System.CommandLine;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts lock [PROJECT|ASSEMBLY] [--texts DIR] [--lock FILE]</c>: proves every fact by its text and writes what stands in for the texts.</summary>
internal static class LockCommand
{
    public static Command Create(Terminal terminal)
    {
        var (target, texts, @lock) = (FactArguments.Target(), FactArguments.Texts(), FactArguments.Lock());
        var command = new ToolCommand("lock", "Writes the lock: the evidence for builds without the texts.", "lock", "lock src/Ferry --texts ../articles") { target, texts, @lock };
        command.SetAction(parsed => Run(parsed.GetValue(target), parsed.GetValue(texts), parsed.GetValue(@lock), terminal));
        return command;
    }

    private static int Run(string? target, string? texts, string? lockPath, Terminal terminal)
    {
        if (texts is not null && !Directory.Exists(texts))
        {
            return terminal.Usage($"there is no folder '{texts}'");
        }

        if (FactTarget.Find(target, terminal) is not { } found)
        {
            return ExitCode.Usage;
        }

        // The compiler refuses to build with a lock that it cannot read, and the build is what a new one is made from.
        if (AssemblyOpener.Open(found with { LeavesOutDamagedLock = true }, TextChoice.Of(texts), terminal, out var exitCode) is not (var assembly, var built))
        {
            return exitCode;
        }

        var names = FactChecker.NamesIn(assembly);
        var here = TextFiles.Read(built.Texts, built.Unreadable, names);
        terminal.ComplainAll(here.Warnings);
        if (built.Texts.Count == 0 && here.Problems.Count == 0 && (texts is null || names.Count == 0))
        {
            return terminal.Usage($"there is no text to lock: {EvidenceSearch.WhereTextsAre(found, TextChoice.Of(texts))}");
        }

        // Nothing is locked on the word of an older lock: without its text, a fact is not proven.
        var checker = new FactChecker(assembly, here.Texts, FactLock.Empty);
        FactProblem[] renamed = [.. checker.Renamed()];
        if (renamed.Length == 0 && here.Problems.Count == 0 && EvidenceSearch.NothingIn(TextChoice.Of(texts), built.Texts, names) is { } nothing)
        {
            terminal.Complain(nothing);
            return ExitCode.DoesNotHold;
        }

        var results = checker.Check();
        FactProblem[] problems = [.. here.Problems, .. renamed, .. results.SelectMany(result => result.Problems)];
        if (problems.Length > 0)
        {
            terminal.ComplainAll(problems);
            return ExitCode.DoesNotHold;
        }

        var facts = checker.Proven(results);
        var path = lockPath ?? built.LockPath;
        if (lockPath is null && UnreadableText.Of(path) is { } none)
        {
            return terminal.Usage($"'{path}' cannot be the lock: {none.Problem}; remove it, or name another place with --lock");
        }

        var kept = DamagedLock.Keep(path);
        var changed = LockFile.Write(path, facts);
        terminal.Output.Write($"{VisibleText.Line(path)}: {Counted.Of(facts.Quotes.Count, "quote")} of {Counted.Of(facts.Texts.Count, "text")}{(changed ? "" : ", as before")}\n");
        terminal.Output.Flush();
        if (kept is not null)
        {
            terminal.Complain($"info: the lock that was there could not be read; it is kept as '{kept}'");
        }

        terminal.ComplainAll(checker.Notes());
        return ExitCode.Fine;
    }
}
