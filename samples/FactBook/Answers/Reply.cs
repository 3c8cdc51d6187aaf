using MetaAi.Domain;
using MetaAi.Facts;

namespace FactBook;

/// <summary>One line of an answer: a value and what it is, or words about several values.</summary>
internal sealed class Reply
{
    private readonly Lazy<IReadOnlyList<IUnknown>> inputs;

    private Reply(string name, IUnknown? value, string? words, IReadOnlyList<IUnknown> basis)
    {
        (Name, Value, Words) = (name, value, words);
        inputs = new(() => [.. basis.SelectMany(unknown => unknown.Inputs()).Distinct()]);
    }

    /// <summary>What it is; empty where the question says it.</summary>
    public string Name { get; }

    /// <summary>The value; null where it is words.</summary>
    public IUnknown? Value { get; }

    /// <summary>The words; null where it is a value.</summary>
    public string? Words { get; }

    /// <summary>The facts that it rests on, each once.</summary>
    public IEnumerable<IFact> Facts => inputs.Value.OfType<IFact>();

    /// <summary>The assumptions that it rests on, each once.</summary>
    public IEnumerable<IAssumption> Assumptions => inputs.Value.OfType<IAssumption>();

    /// <summary>The sources that it rests on, each once.</summary>
    public IEnumerable<Source> Sources => Facts.SelectMany(fact => fact.Sources).Distinct();

    /// <summary>A value.</summary>
    public static Reply Of(string name, IUnknown value) => new(name, value, null, [value]);

    /// <summary>The answer of a model.</summary>
    public static Reply Of(Answer answer) => Of(answer.Name, answer.Value);

    /// <summary>Words about values.</summary>
    public static Reply Said(string name, string words, params IReadOnlyList<IUnknown> basis) => new(name, null, words, basis);

    /// <summary>What several sources say of the same in one line, with no choice made between them.</summary>
    public static Reply Either(string name, FactComparison comparison) =>
        Said(name, string.Join("; or ", comparison.Statements.Select(statement => statement.Description)), [.. comparison.Statements.Cast<IUnknown>()]);

    /// <summary>What several sources say of the same, and how it goes together.</summary>
    public static IReadOnlyList<Reply> Compared(FactComparison comparison) =>
    [
        .. comparison.Statements.Select(statement => Of("", (IUnknown)statement)),
        Said("together", comparison.Summary, [.. comparison.Statements.Cast<IUnknown>()]),
    ];
}
