using FsCheck;
using FsCheck.Fluent;

namespace MetaAi.Facts.Core.Tests.Reading.Oracles;

/// <summary>Holds the reader to a claim over many examples; the same ones in every run, so that a failure is seen again.</summary>
internal static class Oracle
{
    private const ulong Seed = 20_250_701;
    private const int Size = 50;
    private const int MostShown = 20;

    /// <summary>Fails where a random example breaks the claim, and shows the first of those that do.</summary>
    /// <param name="examples">Where examples come from.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="complain">What is wrong with an example, or null.</param>
    public static void Holds<T>(Gen<T> examples, int count, Func<T, string?> complain) =>
        HoldsForAll(examples.Sample(count, new Rnd(Seed), Size), complain);

    /// <summary>Fails where any example breaks the claim, and shows the first of those that do.</summary>
    /// <param name="examples">All the examples.</param>
    /// <param name="complain">What is wrong with an example, or null.</param>
    public static void HoldsForAll<T>(IEnumerable<T> examples, Func<T, string?> complain)
    {
        var complaints = examples.Select(complain).OfType<string>().ToArray();
        (complaints.Length == 0).ShouldBeTrue($"{complaints.Length} in all\n" + string.Join('\n', complaints.Take(MostShown)));
    }
}
