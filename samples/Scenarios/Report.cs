using MetaAi.Domain;
using MetaAi.Facts;

namespace Scenarios;

/// <summary>What a scenario comes to.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Parts">Its parts, in the order to print them.</param>
internal sealed record Report(string Title, IReadOnlyList<ReportPart> Parts)
{
    /// <summary>All lines, in order.</summary>
    public IEnumerable<Answer> Lines => Parts.SelectMany(part => part.Lines);

    /// <summary>What it starts from: assumptions and facts, each once.</summary>
    public IReadOnlyList<IUnknown> Inputs => [.. Lines.SelectMany(line => line.Value.Inputs()).Distinct()];

    /// <summary>The line of a name, whatever its case.</summary>
    /// <exception cref="MistakeException">There is none.</exception>
    public Answer Find(string name) => Lines.FirstOrDefault(line => string.Equals(line.Name, name.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new MistakeException($"--explain: there is no line '{name}'. Choose one of: {string.Join("; ", Lines.Select(line => line.Name))}");
}
