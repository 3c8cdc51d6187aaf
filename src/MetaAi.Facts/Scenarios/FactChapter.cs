using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>A chapter of a fact book: what belongs together, and what to know of it first. Immutable. <see cref="FactChapterJson"/> writes it for <c>facts book --chapters</c>.</summary>
[JsonConverter(typeof(NoScenarioJson))]
public sealed class FactChapter
{
    /// <summary>A chapter.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="factSets">The full names of the types whose facts belong to it, in the order to show them.</param>
    /// <param name="keyFigures">What a reader should know first, the most important one first: declared facts, and declared values that are computed from them.</param>
    /// <param name="scenarios">What models answer about it, in the order to show them.</param>
    /// <exception cref="ArgumentException">The title is blank, or a key figure has no id, because it was computed in passing.</exception>
    public FactChapter(string title, IEnumerable<string> factSets, IEnumerable<IFact>? keyFigures = null, IEnumerable<Scenario>? scenarios = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(factSets);
        (Title, FactSets, KeyFigures, Scenarios) = (title, [.. factSets], [.. keyFigures ?? []], [.. scenarios ?? []]);
        if (KeyFigures.FirstOrDefault(fact => fact.Id.Length == 0) is { } nameless)
        {
            throw new ArgumentException($"'{nameless.Description}' was computed in passing and has no id: declare it, with a formula, where it is a key figure.", nameof(keyFigures));
        }
    }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The full names of the types whose facts belong to it.</summary>
    public IReadOnlyList<string> FactSets { get; }

    /// <summary>What a reader should know first.</summary>
    public IReadOnlyList<IFact> KeyFigures { get; }

    /// <summary>What models answer about it.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; }

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
