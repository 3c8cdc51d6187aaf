namespace MetaAi.Domain;

/// <summary>A model of a part of the business: from what it is given it answers questions, each with its bounds and where they come from. Immutable.</summary>
public interface IAnalysis
{
    /// <summary>What it answers, in the order to show it.</summary>
    public IReadOnlyList<Answer> Answers { get; }
}
