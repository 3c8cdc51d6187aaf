using System.CommandLine;
using System.Globalization;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts check [PROJECT|ASSEMBLY] [--texts DIR | --no-texts] [--lock FILE] [--context] [--report] [--coverage] [--older-than PERIOD]</c>: proves every fact again, and says by what.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var (target, texts, @lock) = (FactArguments.Target(), FactArguments.Texts(), FactArguments.Lock());
        var noTexts = new Option<bool>("--no-texts") { Description = "Proves by the lock alone, as where the texts are not there." };
        var context = new Option<bool>("--context") { Description = "Prints each quote with the words around it, doubtful neighbourhoods first." };
        var report = new Option<bool>("--report")
        {
            Description = "Also lists the facts that contradict each other, those of which that cannot be told, those that differ, and what is not plausible.",
        };
        var coverage = new Option<bool>("--coverage") { Description = "Also says how many figures of each text are quoted, and lists those that no fact quotes." };
        var olderThan = new Option<string?>("--older-than")
        {
            Description = "Also lists, and answers 1 for, what nobody has looked at (CheckedOn) for so long: P1Y, P18M, P30D, P2W.",
            HelpName = "PERIOD",
        };
        var command = new ToolCommand(
            "check",
            "Proves every fact by its text, or by the lock where the text is not here.",
            "check",
            "check --context",
            "check --older-than P1Y",
            "check src/Ferry --texts ../articles") { target, texts, noTexts, @lock, context, report, coverage, olderThan };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(noTexts) && parsed.GetValue(texts) is not null)
            {
                return terminal.Usage("--texts and --no-texts exclude each other; leave one out");
            }

            if (parsed.GetValue(noTexts) && parsed.GetValue(coverage))
            {
                return terminal.Usage("--coverage looks at the texts, which --no-texts leaves out; leave one out");
            }

            var age = parsed.GetValue(olderThan);
            var freshness = age is null ? null : Freshness.After(age, terminal.Clock);
            return age is not null && freshness is null
                ? terminal.Usage($"--older-than = \"{age}\" is no length of time in years, months, weeks or days: P1Y, P18M, P2W or P30D, for example")
                : Run(
                    parsed.GetValue(target),
                    parsed.GetValue(noTexts) ? TextChoice.None : TextChoice.Of(parsed.GetValue(texts)),
                    parsed.GetValue(@lock),
                    parsed.GetValue(context),
                    parsed.GetValue(report),
                    parsed.GetValue(coverage),
                    freshness,
                    terminal);
        });
        return command;
    }

    private static int Run(string? target, TextChoice texts, string? lockPath, bool showsContext, bool reports, bool covers, Freshness? freshness, Terminal terminal)
    {
        if (texts.Folder is { } folder && !Directory.Exists(folder))
        {
            return terminal.Usage($"there is no folder '{folder}'");
        }

        if (lockPath is not null && !File.Exists(lockPath))
        {
            return terminal.Usage($"there is no lock '{lockPath}'");
        }

        if (FactTarget.Find(target, terminal) is not { } found)
        {
            return ExitCode.Usage;
        }

        if (AssemblyOpener.Open(found, texts, terminal, out var exitCode) is not (var assembly, var built))
        {
            return exitCode;
        }

        var path = lockPath ?? built.LockPath;
        var names = FactChecker.NamesIn(assembly);
        var here = TextFiles.Read(built.Texts, built.Unreadable, names);
        terminal.ComplainAll(here.Warnings);
        if (built.Texts.Count == 0 && here.Problems.Count == 0 && !File.Exists(path) && assembly.Facts.Any(fact => fact.Record.Exact.Length > 0))
        {
            terminal.Complain($"error: there is neither a text nor a lock to prove the facts by: no '{path}', and no text, since {EvidenceSearch.WhereTextsAre(found, texts)}");
            return ExitCode.DoesNotHold;
        }

        var facts = LockFile.Read(path, isNamed: lockPath is not null, out var unreadable);
        var checker = new FactChecker(assembly, here.Texts, facts, unreadable?.Message);
        FactProblem[] renamed = [.. checker.Renamed()];
        if (renamed.Length == 0 && here.Problems.Count == 0 && EvidenceSearch.NothingIn(texts, built.Texts, names) is { } nothing)
        {
            terminal.Complain(nothing);
            return ExitCode.DoesNotHold;
        }

        var results = checker.Check();
        List<FactProblem> problems = [.. here.Problems, .. renamed, .. results.SelectMany(result => result.Problems)];
        if (unreadable is not null)
        {
            problems.Insert(0, unreadable);
        }
        else if (File.Exists(path))
        {
            var stale = StaleLock.Check(facts, checker.Proven(results), checker.Unproven(results), checker.Names(), checker.TextsHere());
            problems.AddRange(stale.Select(message => new FactProblem(message, new(path, 1, 1), null)));
        }

        if (freshness is not null)
        {
            problems.AddRange(freshness.Check(results, checker));
        }

        // Of what is not plausible, a program cannot know whether it is wrong.
        var held = reports ? HeldFacts.Check(assembly) : [];
        var contradictions = held.Count(message => message.Rule == FactRules.FactsInconsistent);
        Write(results, checker, showsContext, terminal);
        foreach (var message in held)
        {
            terminal.Output.Write($"{ExchangeForm.Word(message.Rule.Severity.ToString())} {message}\n");
        }

        foreach (var line in covers ? checker.Coverage(results).SelectMany(text => text.Lines()) : [])
        {
            terminal.Output.Write($"{line}\n");
        }

        terminal.Output.Write(Summary(results, problems.Count + contradictions));
        terminal.Output.Flush();
        terminal.ComplainAll(problems);
        terminal.ComplainAll(checker.Notes());
        string[] byLock = [.. results.Where(result => result.Proof == Proof.Lock).Select(result => checker.TextOf(result.Fact)).Distinct(StringComparer.Ordinal)];
        if (renamed.Length == 0 && EvidenceSearch.LockStoodIn(texts, byLock) is { } stoodIn)
        {
            terminal.Complain(stoodIn);
        }

        return problems.Count + contradictions == 0 ? ExitCode.Fine : ExitCode.DoesNotHold;
    }

    private static void Write(IReadOnlyList<VerifiedFact> results, FactChecker checker, bool showsContext, Terminal terminal)
    {
        if (showsContext)
        {
            new ContextLines(checker, terminal.Output).Write(results);
            return;
        }

        var good = results.Where(result => result.Holds);
        if (terminal.Width is not null && good.Any())
        {
            ProofLine.Show(good, checker, terminal);
            return;
        }

        foreach (var result in good)
        {
            terminal.Output.Write($"{ProofLine.Of(result, checker)}\n");
        }
    }

    private static string Summary(IReadOnlyList<VerifiedFact> results, int problems)
    {
        // A fact of several quotes is one fact, and the weakest of them proves it.
        var facts = results.GroupBy(result => result.Fact.FactId, StringComparer.Ordinal).ToArray();
        var good = facts.Where(quotes => quotes.All(quote => quote.Holds)).ToLookup(quotes => quotes.Max(quote => quote.Proof));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted.Of(facts.Length, "quoted fact")}: {good[Proof.Text].Count()} proved by text, {good[Proof.Lock].Count()} by lock; {Counted.Of(problems, "problem")}\n");
    }
}
