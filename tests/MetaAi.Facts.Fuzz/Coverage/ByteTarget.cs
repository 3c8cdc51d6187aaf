using System.Text;
using MetaAi.Facts.Core.Tests.Fuzzing;
using MetaAi.Facts.Generators.Tests.Hostile.Fuzzing;

namespace MetaAi.Facts.Fuzz.Coverage;

/// <summary>A target whose inputs are bytes, as afl-fuzz changes them: the UTF-8 of a line of the corpus.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Lines">The inputs of its corpus, and others worth starting from.</param>
/// <param name="Complaint">What is wrong with an input; null where nothing is.</param>
internal sealed record ByteTarget(string Name, IReadOnlyList<string> Lines, Func<string, string?> Complaint)
{
    // afl-fuzz looks for what is new: of very long inputs it learns nothing that it does not of shorter ones.
    private const int Longest = 8192;

    /// <summary>The target of a name, or null.</summary>
    public static ByteTarget? Find(string name) => name == FuzzOptions.Generator
        ? new(name, [.. DeclarationCorpus.All, .. DeclarationSeeds.All], OfDeclaration)
        : FuzzTarget.All.FirstOrDefault(target => target.Name == name) is { } made
        ? new(name, [.. FuzzCorpus.LinesOf(name), .. Seeds.LinesFor(made)], line => made.Complaint(FuzzInput.Parse(line), out _))
        : null;

    /// <summary>Tries an input.</summary>
    /// <param name="bytes">Any bytes.</param>
    /// <returns>What is wrong, or null.</returns>
    public string? Try(ReadOnlySpan<byte> bytes) => bytes.Length > Longest ? null : Complaint(LineOf(bytes));

    /// <summary>The line that bytes are; what is no UTF-8 stands for lone surrogates.</summary>
    public static string LineOf(ReadOnlySpan<byte> bytes)
    {
        var line = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done)
            {
                line.Append(rune.ToString());
            }
            else
            {
                line.Append((char)(0xDC00 + bytes[0]));
                length = 1;
            }

            bytes = bytes[length..];
        }

        return line.ToString();
    }

    private static string? OfDeclaration(string code) =>
        DeclarationBatch.Complaints([DeclarationFuzzer.SourceOf(code, 0)]).GetAwaiter().GetResult() is { Count: > 0 } complaints ? string.Join("\n", complaints) : null;
}
