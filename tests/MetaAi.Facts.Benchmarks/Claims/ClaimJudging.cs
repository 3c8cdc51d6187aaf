using BenchmarkDotNet.Attributes;
using MetaAi.Facts.Benchmarks.Texts;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Benchmarks.Claims;

/// <summary>Judges the claims about the article, each once.</summary>
[MemoryDiagnoser]
public class ClaimJudging
{
    private readonly FactText text = new("article.txt", Article.Text);
    private readonly IReadOnlyList<MeasuredClaims> claims;

    public ClaimJudging() => claims = MeasuredClaims.About(text);

    [Benchmark(Baseline = true, Description = "proved")]
    public int Proved() => claims[0].Judge(text);

    [Benchmark(Description = "contradicted")]
    public int Contradicted() => claims[1].Judge(text);

    [Benchmark(Description = "absent")]
    public int Absent() => claims[2].Judge(text);
}
