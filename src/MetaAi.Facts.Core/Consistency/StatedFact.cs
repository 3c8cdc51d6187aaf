using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Consistency;

/// <summary>A fact that is held against others, with what tells a person which one is meant.</summary>
/// <param name="Id">The fact's id, the full name of its member.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Exact">The words that it is quoted from.</param>
/// <param name="Source">Who said them, and when: <see cref="CitationWords"/>.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record StatedFact(string Id, ComparedStatement Statement, string Exact, string Source)
{
    /// <summary>What it says with its bounds, its words and its source: <c>39 billion USD (38.5 to 39.5 billion), "39 milliards de dollars" (Znews)</c>.</summary>
    internal string Words => $"{Value}, \"{Excerpt.Of(Exact)}\" ({VisibleText.Line(Source)})";

    /// <summary>The id of the fact that it stands beside as what another source says; null where it is a fact of its own.</summary>
    public string? Beside { get; private init; }

    /// <summary>The id of the fact that it is part of: its own, or that of the fact that it stands beside.</summary>
    public string FactId => Beside ?? Id;

    /// <summary>The same as what another source says beside a fact: what a rank says of that holds for all its quotes.</summary>
    /// <param name="fact">The fact.</param>
    public StatedFact StandingBeside(StatedFact fact) => this with { Beside = fact.Id, Statement = Statement with { Rank = fact.Statement.Rank } };

    /// <summary>The id of the fact, for a person to read.</summary>
    internal string Name => VisibleText.Line(FactId);

    /// <summary>What it says with its bounds: <c>39 billion USD (38.5 to 39.5 billion)</c>; empty where it is no figure.</summary>
    public string Value => ValueIn(PrintWords.English);

    /// <summary>The same in a language.</summary>
    /// <param name="words">The language.</param>
    public string ValueIn(PrintWords words) => Statement.Figure is not { } figure ? string.Empty
        : figure.Kind is FigureKind.Date or FigureKind.Duration ? ValueWords.Of(figure, words: words)
        : EvaluationWords.Of(Evaluation! with { IsMultiple = figure.Kind == FigureKind.Ratio }, words);

    /// <summary>What it comes to by itself; null where it is no number.</summary>
    internal Evaluation? Evaluation => Statement.Figure is { Kind: not (FigureKind.Date or FigureKind.Duration) } figure
        ? Evaluator.Evaluate(Expression.Of(Unknown.Of(Id, figure, Statement.Language, Statement.Per)))
        : null;
}
