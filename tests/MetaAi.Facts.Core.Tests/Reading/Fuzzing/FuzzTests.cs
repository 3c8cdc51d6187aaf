using MetaAi.Facts.Core.Tests.Reading.Oracles;

namespace MetaAi.Facts.Core.Tests.Reading.Fuzzing;

/// <summary>No phrase throws, whatever it is made of. The long run of the same generator is <c>tests/MetaAi.Facts.Fuzz</c>.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 20_000;

    [Fact]
    public void No_phrase_throws()
    {
        var fuzzer = new PhraseFuzzer(20_250_701, WorkedRows.All);
        Oracle.HoldsForAll(
            Enumerable.Range(0, Inputs).Select(_ => fuzzer.Next()),
            phrase => PhraseCheck.Complaint(phrase, out _) is { } complaint ? $"{phrase}: {complaint}" : null);
    }

    [Fact]
    public void One_seed_always_gives_the_same_phrases()
    {
        var (first, second) = (new PhraseFuzzer(7, WorkedRows.All), new PhraseFuzzer(7, WorkedRows.All));
        for (var i = 0; i < 1000; i++)
        {
            first.Next().ShouldBe(second.Next());
        }
    }
}
