using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace MetaAi.Facts.Core.Tests.Reading.Oracles;

/// <summary>Holds the reader to a claim over random examples; the same examples in every run, so that a failure is seen again.</summary>
internal static class Oracle
{
    private const int MostShown = 20;

    private static readonly FSharpOption<Replay> Fixed = new(new Replay(new Rnd(20_250_701), FSharpOption<int>.None));

    /// <summary>Fails at the first example that breaks the claim.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="complain">What is wrong with an example, or null.</param>
    public static void Holds<T>(Gen<T> examples, int count, Func<T, string?> complain) =>
        Prop.ForAll(examples.ToArbitrary(), example => complain(example) is { } complaint ? throw new InvalidOperationException(complaint) : true)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true).WithReplay(Fixed));

    /// <summary>Fails where any example breaks the claim, and shows the first of those that do.</summary>
    /// <param name="examples">All the examples.</param>
    /// <param name="complain">What is wrong with an example, or null.</param>
    public static void HoldsForAll<T>(IEnumerable<T> examples, Func<T, string?> complain)
    {
        var complaints = examples.Select(complain).OfType<string>().ToArray();
        (complaints.Length == 0).ShouldBeTrue($"{complaints.Length} in all\n" + string.Join('\n', complaints.Take(MostShown)));
    }
}
