using MetaAi.Facts.Core.Tests.Fuzzing;

namespace MetaAi.Facts.Fuzz.Coverage;

/// <summary>Tries files that afl-fuzz kept.</summary>
internal static class Replay
{
    /// <summary>Prints each as a line of the corpus, and below it what is wrong.</summary>
    /// <returns>The exit code: 0 where nothing is wrong.</returns>
    public static int Run(ByteTarget target, IReadOnlyList<string> files)
    {
        var wrong = 0;
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            Console.WriteLine(FuzzInput.Parse(ByteTarget.LineOf(bytes)));
            if (target.Try(bytes) is { } complaint)
            {
                wrong++;
                Console.WriteLine($"# {complaint.ReplaceLineEndings("\n# ")}");
            }
        }

        return wrong == 0 ? 0 : 1;
    }
}
