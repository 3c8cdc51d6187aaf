namespace MetaAi.Domain;

/// <summary>A worked example of the figures of a quarter, all of which the catalogue has.</summary>
public static class QuarterExample
{
    /// <summary>The second quarter of the year in which the article on the strategy was written.</summary>
    public static QuarterFigures SecondQuarter { get; } = new(
        QuarterlyResults.SecondQuarter.Revenue, QuarterlyResults.SecondQuarter.NetIncome, QuarterlyResults.DailyActivePeople[2024]);
}
