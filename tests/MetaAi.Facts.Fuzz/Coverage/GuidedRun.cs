using System.Runtime.InteropServices;
using SharpFuzz;
using SharpFuzz.Common;

namespace MetaAi.Facts.Fuzz.Coverage;

/// <summary>Tries what afl-fuzz hands in, for as long as it does.</summary>
internal static class GuidedRun
{
    // What afl-fuzz counts in, as it is laid out.
    private const nuint MapSize = 1 << 16;

    /// <summary>Runs until afl-fuzz ends it. What is wrong with an input is thrown, which afl-fuzz keeps as a crash.</summary>
    /// <param name="name">The name of the target.</param>
    public static unsafe void Run(string name)
    {
        // What the library passes through before the first input counts elsewhere: what is built and compiled once is no news about an input.
        Trace.SharedMem = (byte*)NativeMemory.AllocZeroed(MapSize);
        var target = ByteTarget.Find(name)!;
        foreach (var line in target.Lines)
        {
            target.Complaint(line);
        }

        Fuzzer.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            if (target.Try(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) is { } complaint)
            {
                throw new WrongException(complaint);
            }
        });
    }
}
