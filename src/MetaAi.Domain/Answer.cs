using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What a model answers to one question.</summary>
/// <param name="Name">What was asked for, in a few words: "stays with Meta".</param>
/// <param name="Value">The answer: a fact, an assumption or what was computed from them.</param>
public sealed record Answer(string Name, IUnknown Value)
{
    /// <summary>The answer in one line, then the tree of what it is computed from, down to quotes and reasons. Line ends are LF; the same under every culture.</summary>
    public string Explain()
    {
        var (line, told) = (Value.ToString()!, Value.Explain());
        return told.StartsWith(line + "\n", StringComparison.Ordinal) ? $"{Name}: {told}" : $"{this}\n{told}";
    }

    /// <summary>The answer in one line.</summary>
    public override string ToString() => $"{Name}: {Value}";
}
