using MetaAi.Facts.Benchmarks.Generating;
using MetaAi.Facts.Benchmarks.Measuring;

namespace MetaAi.Facts.Benchmarks.Starting;

/// <summary>Measures what a process waits for before its first answer, beside an empty program.</summary>
internal static class StartReport
{
    /// <summary>The argument with which a process of this program reads its first quote.</summary>
    public const string FirstQuoteArgument = "first-quote";

    private const int Rounds = 15;

    /// <summary>Prints the medians of several starts, in turns: a machine that is busy for a while slows all of them down.</summary>
    /// <param name="output">Takes the table.</param>
    /// <param name="tool">The installed tool, or null where it is not measured.</param>
    public static void Print(TextWriter output, string? tool)
    {
        var folder = Directory.CreateTempSubdirectory("facts-");
        try
        {
            var questions = Path.Combine(folder.FullName, "phrase.jsonl");
            File.WriteAllText(questions, """{"lang":"en","text":"about $5 million"}""" + "\n");
            Print(output, [.. Programs(), .. tool is null ? [] : new[] { new StartedProgram("`facts read` of a phrase", tool, "read", questions) }]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static StartedProgram[] Programs()
    {
        var program = CompilerFiles.FirstPhrase;
        return
        [
            new("an empty program", "dotnet", program),
            new("first phrase, English", "dotnet", program, "read", "en", "about $5 million"),
            new("first phrase, French", "dotnet", program, "read", "fr", "environ 39 milliards de dollars"),
            new("first text, French", "dotnet", program, "scan", "fr", "Il a dépensé environ 39 milliards de dollars en 2024."),
            new("first quote of a compiler", "dotnet", typeof(StartReport).Assembly.Location, FirstQuoteArgument),
        ];
    }

    private static void Print(TextWriter output, StartedProgram[] programs)
    {
        var runs = programs.Select(_ => new List<ProcessRun>()).ToArray();
        for (var round = -1; round < Rounds; round++)
        {
            for (var i = 0; i < programs.Length; i++)
            {
                var run = programs[i].Run();
                if (round >= 0)
                {
                    runs[i].Add(run);
                }
            }
        }

        output.WriteLine();
        var table = new Table(output, "process", "ms", "/ empty", "least ms", "/ empty", "first answer ms", "least", "methods compiled");
        var empty = runs[0];
        for (var i = 0; i < programs.Length; i++)
        {
            var (median, least) = (Median(runs[i], run => run.Wall), runs[i].Min(run => run.Wall));
            table.Add(
                programs[i].Name, median, median / Median(empty, run => run.Wall), least, least / empty.Min(run => run.Wall),
                Median(runs[i], run => run.FirstAnswer), runs[i].Min(run => run.FirstAnswer), Median(runs[i], run => run.Compiled));
        }
    }

    private static double Median(List<ProcessRun> runs, Func<ProcessRun, double> of) => runs.Select(of).Order().ElementAt(runs.Count / 2);
}
