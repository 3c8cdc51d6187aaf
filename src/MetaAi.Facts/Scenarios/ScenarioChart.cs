using System.Text.Json.Serialization;
using MetaAi.Facts.Json;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts;

/// <summary>How a scenario is drawn: one amount that is split into parts, or one answer over the range of one input.</summary>
[JsonConverter(typeof(NoScenarioJson))]
public sealed class ScenarioChart
{
    private ScenarioChart(IReadOnlyList<string> answers, IAssumption? input, Rational from, Rational to) => (Answers, Input, From, To) = (answers, input, from, to);

    /// <summary>The names of the answers that are the parts; of a curve the one answer that is drawn.</summary>
    public IReadOnlyList<string> Answers { get; }

    /// <summary>The input that a curve is over; null for a split.</summary>
    public IAssumption? Input { get; }

    /// <summary>Where a curve begins: a number of the input; zero for a split.</summary>
    public Rational From { get; }

    /// <summary>Where a curve ends; zero for a split.</summary>
    public Rational To { get; }

    /// <summary>One amount in parts.</summary>
    /// <param name="parts">The names of the answers that are the parts, in the order to draw them; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ScenarioChart Split(params IEnumerable<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        string[] answers = [.. parts];
        return answers.Length > 0 ? new(answers, null, default, default) : throw new ArgumentException("Nothing has no parts to draw.", nameof(parts));
    }

    /// <summary>One answer over the range of one input, all else as it is given.</summary>
    /// <param name="answer">The name of the answer.</param>
    /// <param name="input">The input.</param>
    /// <param name="from">Where the curve begins: a number of the input.</param>
    /// <param name="to">Where it ends, above that.</param>
    /// <exception cref="ArgumentException">It ends where it begins, or before.</exception>
    public static ScenarioChart Curve(string answer, IAssumption input, Rational from, Rational to)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(input);
        return from < to ? new([answer], input, from, to) : throw new ArgumentException($"A curve goes from a number to a larger one, and not from {from} to {to}.", nameof(to));
    }

    /// <summary>What is drawn.</summary>
    public override string ToString() => Input is null ? $"split into {string.Join(", ", Answers)}" : $"{Answers[0]} over {Input.Name}, {From} to {To}";
}
