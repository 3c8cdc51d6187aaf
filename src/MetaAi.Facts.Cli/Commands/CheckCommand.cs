using System.CommandLine;
using System.Globalization;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Locking;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts check PROJECT|ASSEMBLY [--texts DIR] [--lock FILE] [--context]</c>: proves every fact again, and says by what.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var (target, texts, @lock) = (FactArguments.Target(), FactArguments.Texts(required: false), FactArguments.Lock());
        var context = new Option<bool>("--context") { Description = "Prints each quote with the words around it, doubtful neighbourhoods first." };
        var command = new Command("check", "Proves every fact by its text, or by the lock where the text is not here.") { target, texts, @lock, context };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(target), parsed.GetValue(texts), parsed.GetValue(@lock), parsed.GetValue(context), terminal));
        return command;
    }

    private static int Run(string target, string? texts, string? lockPath, bool showsContext, Terminal terminal)
    {
        if (texts is not null && !Directory.Exists(texts))
        {
            return terminal.Usage($"there is no folder '{texts}'");
        }

        if (lockPath is not null && !File.Exists(lockPath))
        {
            return terminal.Usage($"there is no lock '{lockPath}'");
        }

        if (FactTarget.Find(target, terminal) is not { } found)
        {
            return ExitCode.Usage;
        }

        if (AssemblyOpener.Open(found, texts, terminal, out var exitCode) is not { } assembly)
        {
            return exitCode;
        }

        var path = lockPath ?? found.LockPath;
        var facts = LockFile.Read(path, out var unreadable);
        var here = texts is null ? TextFolder.None : TextFolder.Read(texts, FactChecker.NamesIn(assembly));
        var checker = new FactChecker(assembly, here.Texts, facts, unreadable?.Message);
        var results = checker.Check();
        List<FactProblem> problems = [.. here.Problems, .. checker.Renamed(), .. results.SelectMany(result => result.Problems)];
        if (unreadable is not null)
        {
            problems.Insert(0, unreadable);
        }
        else if (File.Exists(path))
        {
            LockedQuote[] unproven =
            [
                .. from result in results
                   where result.Locked is null
                   from row in facts.FindAll(checker.TextOf(result.Fact), new(result.Fact.Record.Exact, result.Fact.Prefix, result.Fact.Suffix))
                   select row,
            ];
            var stale = StaleLock.Check(facts, Proven(results), unproven, checker.Names(), checker.TextsHere());
            problems.AddRange(stale.Select(message => new FactProblem(message, new(path, 1, 1), null)));
        }

        Write(results, checker, showsContext, terminal.Output);
        terminal.Output.Write(Summary(results, problems.Count));
        terminal.Output.Flush();
        foreach (var problem in problems)
        {
            terminal.Error.Write($"{problem}\n");
        }

        return problems.Count == 0 ? ExitCode.Fine : ExitCode.DoesNotHold;
    }

    private static void Write(IReadOnlyList<VerifiedFact> results, FactChecker checker, bool showsContext, TextWriter output)
    {
        if (showsContext)
        {
            new ContextLines(checker, output).Write(results);
            return;
        }

        foreach (var result in results.Where(result => result.Holds))
        {
            output.Write($"{ProofLine.Of(result, checker)}\n");
        }
    }

    private static IReadOnlyList<LockedQuote> Proven(IReadOnlyList<VerifiedFact> results) => [.. results.Select(result => result.Locked).OfType<LockedQuote>()];

    private static string Summary(IReadOnlyList<VerifiedFact> results, int problems)
    {
        // A fact of several quotes is one fact, and the weakest of them proves it.
        var facts = results.GroupBy(result => result.Fact.Record.Id, StringComparer.Ordinal).ToArray();
        var good = facts.Where(quotes => quotes.All(quote => quote.Holds)).ToLookup(quotes => quotes.Max(quote => quote.Proof));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{facts.Length} quoted facts: {good[Proof.Text].Count()} proved by text, {good[Proof.Lock].Count()} by lock; {problems} problems\n");
    }
}
