using MetaAi.Facts.Core.Tests.Reading;

namespace MetaAi.Facts.Core.Tests.Fuzzing;

/// <summary>A part of the library that inputs are tried on, and what has to hold of each.</summary>
/// <param name="Name">Its name, which is that of its corpus.</param>
/// <param name="Check">What has to hold.</param>
/// <param name="From">Makes inputs from a seed, one after the other; one seed always makes the same.</param>
public sealed record FuzzTarget(string Name, FuzzCheck Check, Func<int, Func<FuzzInput>> From)
{
    /// <summary>Those of this project.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("reader", PhraseCheck.Complaint, seed => new PhraseFuzzer(seed, WorkedRows.All).Next),
        new("scanner", ScanCheck.Complaint, seed => new TextFuzzer(seed, WorkedRows.All).Next),
        new("judge", ProofCheck.Complaint, seed => new TextFuzzer(seed, WorkedRows.All).NextWithQuote),
        new("lock", LockCheck.Complaint, seed => new LockFuzzer(seed).Next),
    ];

    /// <summary>What is wrong with an input, an exception too; null where nothing is.</summary>
    /// <param name="input">The input.</param>
    /// <param name="isTaken">Whether anything was read, found or parsed.</param>
    public string? Complaint(in FuzzInput input, out bool isTaken)
    {
        try
        {
            return Check(input, out isTaken);
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            isTaken = false;
            return exception.ToString();
        }
    }
}
