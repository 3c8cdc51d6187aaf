using MetaAi.Facts;

namespace Statutory;

/// <summary>What a ship pays a year for its berth, by brackets of its takings.</summary>
[FactSet(Subject = "Port-Tessel", Source = nameof(Texts.Regulation), PeriodQuote = "à partir du 1er janvier 2025")]
public static partial class BerthDues
{
    /// <summary>What pays nothing.</summary>
    [Quote("jusqu'à 20 000 euros", For = nameof(Bracket.Takings), Concept = "LowestBracket")]
    [Quote("0 %", For = nameof(Bracket.Rate), Of = "takings in the lowest bracket")]
    public static partial Bracket Lowest { get; }

    /// <summary>What pays the common rate.</summary>
    [Quote("supérieure à 20 000 euros et inférieure ou égale à 80 000 euros", For = nameof(Bracket.Takings), Concept = "MiddleBracket")]
    [Quote("2,0 %", For = nameof(Bracket.Rate), Of = "takings in the middle bracket")]
    public static partial Bracket Middle { get; }

    /// <summary>What pays most.</summary>
    [Quote("supérieure à 80 000 euros", For = nameof(Bracket.Takings), Concept = "HighestBracket")]
    [Quote("3,5 %", For = nameof(Bracket.Rate), Of = "takings in the highest bracket")]
    public static partial Bracket Highest { get; }

    /// <summary>The brackets, from the lowest.</summary>
    public static IReadOnlyList<Bracket> Brackets => [Lowest, Middle, Highest];

    /// <summary>What a ship pays a year.</summary>
    /// <param name="takings">Its takings, in euros.</param>
    public static decimal Due(decimal takings) => Brackets.Sum(bracket => bracket.Due(takings));
}
