using BenchmarkDotNet.Attributes;
using MetaAi.Facts.Benchmarks.Measuring;

namespace MetaAi.Facts.Benchmarks.Texts;

/// <summary>Scans the article.</summary>
[MemoryDiagnoser]
public class TextScanning
{
    private readonly string text = Article.Text;

    [Benchmark(Baseline = true, Description = "digit search")]
    public int CountDigitRuns() => Limits.CountDigitRuns(text);

    [Benchmark(Description = "FigureScanner.Scan")]
    public int Count() => Scan.Count(new StringReader(text));
}
