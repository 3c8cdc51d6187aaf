using System.CommandLine;

namespace Scenarios;

/// <summary>The command line of the scenarios.</summary>
internal static class ScenarioCommand
{
    private const int UsageError = 2;

    /// <summary>Prints what the arguments ask for.</summary>
    /// <returns>0, or 2 where the arguments are wrong.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var language = new LanguageOptions();
        var explain = new Option<string?>("--explain") { Description = "Where a line of the table comes from, in place of the table", HelpName = "LINE", Recursive = true };
        var command = new RootCommand(
            "Computes with assumptions of your own about Meta's AI business. Amounts and shares are phrases, read as the library reads articles, and the same under every culture: "
            + "\"8 to 10 billion dollars\", \"more than 14 billion dollars\", \"10 to 20 %\", \"a third\"; with --lang fr \"8 à 10 milliards de dollars\".");
        foreach (var option in language.Options.Append(explain))
        {
            command.Add(option);
        }

        foreach (IScenarioCommand scenario in new IScenarioCommand[] { new ConsortiumCommand(), new SharingCommand(), new CapitalCommand() })
        {
            command.Add(scenario.Command);
            scenario.Command.SetAction(parsed => Answer(() => scenario.Report(parsed, language.Reader(parsed)), parsed.GetValue(explain), terminal));
        }

        var parsed = command.Parse(arguments);
        foreach (var error in parsed.Errors)
        {
            terminal.Error.WriteLine($"error: {error.Message}");
        }

        return parsed.Errors.Count > 0 ? UsageError : parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    private static int Answer(Func<Report> compute, string? line, Terminal terminal)
    {
        try
        {
            var report = compute();
            if (line is null)
            {
                ReportPrinter.Print(report, terminal);
            }
            else
            {
                terminal.Output.WriteLine(report.Find(line).Explain());
            }

            return 0;
        }
        catch (MistakeException mistake)
        {
            terminal.Error.WriteLine($"error: {mistake.Message}");
            return UsageError;
        }
    }
}
