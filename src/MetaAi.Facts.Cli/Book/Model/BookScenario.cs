namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>What a model answers for its assumptions, as a program that ran it has written it.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Inputs">The assumptions.</param>
/// <param name="Rules">What the inputs have to hold together.</param>
/// <param name="Answers">The answers.</param>
/// <param name="Chart">How it is drawn; null for not at all.</param>
internal sealed record BookScenario(string Title, IReadOnlyList<BookInput> Inputs, IReadOnlyList<BookRule> Rules, IReadOnlyList<BookAnswer> Answers, BookScenarioChart? Chart)
{
    /// <summary>The ids of the facts that it is computed from, each once, in the order of use.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];
}
