using BenchmarkDotNet.Attributes;
using MetaAi.Facts.Benchmarks.Measuring;

namespace MetaAi.Facts.Benchmarks.Phrases;

/// <summary>Reads the phrases of a group in turn; the time is that of one phrase.</summary>
[MemoryDiagnoser]
public class PhraseReading
{
    private readonly string number = Limits.BareNumber;
    private Phrase[] phrases = [];
    private int next;

    /// <summary>The groups.</summary>
    public static IEnumerable<string> Groups => Phrase.AllGroups;

    /// <summary>The group that is read.</summary>
    [ParamsSource(nameof(Groups))]
    public string Group { get; set; } = "";

    [GlobalSetup]
    public void Choose() => phrases = [.. Phrase.All.Where(phrase => phrase.Groups.Contains(Group))];

    [Benchmark(Baseline = true, Description = "decimal.Parse")]
    public int ParseNumber() => Limits.Parse(number);

    [Benchmark(Description = "FigureReader.Read")]
    public int Read()
    {
        next = next + 1 < phrases.Length ? next + 1 : 0;
        return phrases[next].Read();
    }
}
