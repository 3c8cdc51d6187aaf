using MetaAi.Facts.Core.Tests.Reading.Oracles;

namespace MetaAi.Facts.Core.Tests.Fuzzing;

/// <summary>
/// Nothing that nobody wrote breaks the library: new inputs of every kind, and all that were ever found to. The long runs are those of
/// <c>tests/MetaAi.Facts.Fuzz</c>, over the same targets.
/// </summary>
public sealed class FuzzTests
{
    private const int Seed = 20_250_701;

    public static TheoryData<string, int> Runs => new() { { "reader", 20_000 }, { "scanner", 3_000 }, { "judge", 2_000 }, { "lock", 5_000 } };

    public static TheoryData<string> Targets => [.. FuzzTarget.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Runs))]
    public void Made_inputs_break_nothing(string name, int count)
    {
        var target = Target(name);
        var next = target.From(Seed);
        Oracle.HoldsForAll(Enumerable.Range(0, count).Select(_ => next()), input => target.Complaint(input, out _) is { } complaint ? $"{input}: {complaint}" : null);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Found_inputs_break_nothing_any_more(string name)
    {
        var target = Target(name);
        var lines = FuzzCorpus.LinesOf(name);
        lines.ShouldNotBeEmpty();
        Oracle.HoldsForAll(lines, line => target.Complaint(FuzzInput.Parse(line), out _) is { } complaint ? $"{line}: {complaint}" : null);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_line_of_the_corpus_keeps_all_of_an_input(string name)
    {
        var next = Target(name).From(Seed);
        Oracle.HoldsForAll(Enumerable.Range(0, 500).Select(_ => next()), input => FuzzInput.Parse(input.ToString()) == input ? null : input.ToString());
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void One_seed_always_makes_the_same_inputs(string name)
    {
        var (first, second) = (Target(name).From(7), Target(name).From(7));
        for (var i = 0; i < 1000; i++)
        {
            first().ShouldBe(second());
        }
    }

    private static FuzzTarget Target(string name) => FuzzTarget.All.Single(target => target.Name == name);
}
