namespace MetaAi.Facts.Generators.Tests.Hostile.Fuzzing;

/// <summary>A short run over spoilt declarations; <c>tests/MetaAi.Facts.Fuzz</c> runs as long as one likes.</summary>
public sealed class DeclarationFuzzTests
{
    private const int Sources = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Spoilt_declarations_throw_nothing_and_take_no_other_fact_down(int seed)
    {
        var fuzzer = new DeclarationFuzzer(seed);
        string[] sources = [.. Enumerable.Range(0, Sources).Select(fuzzer.Next)];

        (await DeclarationBatch.Complaints(sources)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Declarations_that_once_broke_something_break_nothing_any_more()
    {
        string[] sources = [.. DeclarationCorpus.All.Select(DeclarationFuzzer.SourceOf)];

        sources.ShouldNotBeEmpty();
        (await DeclarationBatch.Complaints(sources)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Declarations_that_nobody_spoilt_hold()
    {
        string[] sources = [.. DeclarationSeeds.All.Select(DeclarationFuzzer.SourceOf)];

        (await (DeclarationBatch.Project with { Sources = DeclarationBatch.Project.Sources.AddRange(sources) }).Run()).ShouldBeClean();
    }
}
