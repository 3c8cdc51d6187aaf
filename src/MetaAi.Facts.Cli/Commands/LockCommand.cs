using System.CommandLine;
using System.Globalization;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Locking;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts lock PROJECT|ASSEMBLY --texts DIR [--lock FILE]</c>: proves every fact by its text and writes what stands in for the texts.</summary>
internal static class LockCommand
{
    public static Command Create(Terminal terminal)
    {
        var (target, texts, @lock) = (FactArguments.Target(), FactArguments.Texts(required: true), FactArguments.Lock());
        var command = new Command("lock", "Writes the lock: the evidence for builds without the texts.") { target, texts, @lock };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(target), parsed.GetValue(texts)!, parsed.GetValue(@lock), terminal));
        return command;
    }

    private static int Run(string target, string texts, string? lockPath, Terminal terminal)
    {
        if (!Directory.Exists(texts))
        {
            return terminal.Usage($"there is no folder '{texts}'");
        }

        if (FactTarget.Find(target, terminal) is not { } found)
        {
            return ExitCode.Usage;
        }

        var path = lockPath ?? found.LockPath;
        using var aside = DamagedLock.PutAside(found.LockPath);
        if (AssemblyOpener.Open(found, texts, terminal, out var exitCode) is not { } assembly)
        {
            return exitCode;
        }

        // Nothing is locked on the word of an older lock: without its text, a fact is not proven.
        var here = TextFolder.Read(texts, FactChecker.NamesIn(assembly));
        var checker = new FactChecker(assembly, here.Texts, FactLock.Empty);
        var results = checker.Check();
        FactProblem[] problems = [.. here.Problems, .. checker.Renamed(), .. results.SelectMany(result => result.Problems)];
        if (problems.Length > 0)
        {
            foreach (var problem in problems)
            {
                terminal.Error.Write($"{problem}\n");
            }

            return ExitCode.DoesNotHold;
        }

        var facts = new FactLock(FactLockFile.RulesVersion, checker.TextsHere(), results.Select(result => result.Locked!));
        var changed = LockFile.Write(path, facts);
        terminal.Output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {facts.Quotes.Count} quotes of {facts.Texts.Count} texts{(changed ? "" : ", as before")}\n"));
        terminal.Output.Flush();
        return ExitCode.Fine;
    }
}
