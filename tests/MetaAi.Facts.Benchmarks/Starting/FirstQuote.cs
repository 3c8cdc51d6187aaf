using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using MetaAi.Facts.Benchmarks.Generating;
using MetaAi.Facts.Generators.Tests.Compiling;

namespace MetaAi.Facts.Benchmarks.Starting;

/// <summary>The first quote that a compiler reads. Its own code is compiled before, over a project whose only fact is words.</summary>
internal static class FirstQuote
{
    /// <summary>Prints the milliseconds of the first run over a project with an amount, and the methods that were compiled for it.</summary>
    public static void Print(TextWriter output)
    {
        Project("Fact<string>", "of the year").Generate();
        var project = Project("Fact<MonetaryAmount>", "about $5 million");
        var compiled = JitInfo.GetCompiledMethodCount();
        var start = Stopwatch.GetTimestamp();
        project.Generate();
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time} {JitInfo.GetCompiledMethodCount() - compiled}"));
    }

    private static Editor Project(string type, string quote) => new(
        [
            $$"""
            using MetaAi.Facts;
            namespace Made;
            [SourceSet]
            public static partial class Sources
            {
                [Source("made.txt", Publisher = "Made", Language = "en", Currency = "USD", Issued = "2025")]
                public static partial Source Text { get; }
            }
            [FactSet(Subject = "Harbour", Source = nameof(Sources.Text))]
            public static partial class Harbour
            {
                [Quote("{{quote}}", Period = "2025")]
                public static partial {{type}} Said { get; }
            }
            """,
        ],
        [TestFile.Text("made.txt", $"The harbour costs {quote} to mend.")]);
}
