using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>
/// What a model answers for its assumptions, with how each answer is computed, so that a page can compute it again for others. Immutable.
/// <see cref="FactChapterJson"/> writes it.
/// </summary>
[JsonConverter(typeof(NoScenarioJson))]
public sealed class Scenario
{
    /// <summary>A scenario.</summary>
    /// <param name="title">What it is about: a question, or a few words.</param>
    /// <param name="answers">Its answers, in the order to show them; at least one, each with a name of its own.</param>
    /// <param name="limits">What may be given in place of the assumptions that the answers are computed from; one that is missing has no limits.</param>
    /// <param name="rules">What the inputs have to hold together, in the order to check it.</param>
    /// <param name="chart">How it is drawn; null for not at all.</param>
    /// <exception cref="ArgumentException">
    /// The title or a name is blank; there is no answer, or two have one name; no answer is computed from an assumption that has limits or that is drawn; its limits are reversed,
    /// or its step is not above zero; the assumptions break a rule; or the chart draws what is no answer.
    /// </exception>
    public Scenario(string title, IEnumerable<ScenarioAnswer> answers, IEnumerable<ScenarioInput>? limits = null, IEnumerable<ScenarioRule>? rules = null, ScenarioChart? chart = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(answers);
        (Title, Answers, Rules, Chart) = (title, [.. answers], [.. rules ?? []], chart);
        CheckAnswers(nameof(answers));
        IAssumption[] found = [.. Answers.Select(answer => answer.Value).Concat(Rules.Select(rule => rule.Value)).SelectMany(value => value.Inputs()).OfType<IAssumption>().Distinct()];
        if (Rules.FirstOrDefault(rule => Computation.EvaluationOf(rule.Value).IsBelowZero) is { } broken)
        {
            throw new ArgumentException($"The assumptions break the rule '{broken.Words}': change them, or the rule.", nameof(rules));
        }

        ScenarioInput[] given = [.. limits ?? []];
        foreach (var limit in given)
        {
            Check(limit, found, nameof(limits));
        }

        Inputs = [.. found.Select(assumption => Array.Find(given, limit => limit.Assumption == assumption) ?? new(assumption))];
        if (chart?.Input is { } drawn && !found.Contains(drawn))
        {
            throw new ArgumentException($"The chart is over '{drawn.Name}', from which nothing is computed.", nameof(chart));
        }

        if (chart?.Answers.FirstOrDefault(name => Answers.All(answer => answer.Name != name)) is { } missing)
        {
            throw new ArgumentException($"The chart draws '{missing}', which is no answer: there is {string.Join(", ", Answers.Select(answer => $"'{answer.Name}'"))}.", nameof(chart));
        }
    }

    /// <summary>What it is about.</summary>
    public string Title { get; }

    /// <summary>Its answers, in the order to show them.</summary>
    public IReadOnlyList<ScenarioAnswer> Answers { get; }

    /// <summary>The assumptions that it is computed from, each once, in the order of use.</summary>
    public IReadOnlyList<ScenarioInput> Inputs { get; }

    /// <summary>What the inputs have to hold together, in the order to check it.</summary>
    public IReadOnlyList<ScenarioRule> Rules { get; }

    /// <summary>How it is drawn; null for not at all.</summary>
    public ScenarioChart? Chart { get; }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    private void CheckAnswers(string parameter)
    {
        if (Answers.Count == 0)
        {
            throw new ArgumentException("There is no answer: there is nothing to show.", parameter);
        }

        foreach (var answer in Answers)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(answer.Name, parameter);
        }

        if (Answers.GroupBy(answer => answer.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Two answers are called '{twice.Key}': give each a name of its own.", parameter);
        }
    }

    private static void Check(ScenarioInput limit, IAssumption[] found, string parameter)
    {
        var name = limit.Assumption.Name;
        if (!found.Contains(limit.Assumption))
        {
            throw new ArgumentException($"No answer is computed from '{name}', which has limits.", parameter);
        }

        if (limit is { Least: { } least, Most: { } most } && least > most)
        {
            throw new ArgumentException($"The least of '{name}', {least}, is more than the most, {most}.", parameter);
        }

        if (limit.Step is { Sign: <= 0 } step)
        {
            throw new ArgumentException($"The step of '{name}' is {step}: it is above zero.", parameter);
        }
    }
}
