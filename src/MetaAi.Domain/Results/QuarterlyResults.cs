using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Meta's results by quarter.</summary>
[FactSet(Subject = "Meta Platforms", Source = nameof(Sources.LongTermStrategy))]
public static partial class QuarterlyResults
{
    private const string InSecondQuarter = "au deuxième trimestre";

    /// <summary>The second quarter of the year in which the article was written, which it does not name.</summary>
    [Quote("39 milliards de dollars", For = nameof(QuarterlyResult.Revenue), PeriodQuote = InSecondQuarter)]
    [Quote("13,5 milliards de dollars", For = nameof(QuarterlyResult.NetIncome), PeriodQuote = InSecondQuarter)]
    [Quote("deuxième trimestre", For = nameof(QuarterlyResult.Quarter))]
    [Formula($"{nameof(QuarterlyResult.NetIncome)} / {nameof(QuarterlyResult.Revenue)}", For = nameof(QuarterlyResult.NetMargin))]
    public static partial QuarterlyResult SecondQuarter { get; }

    /// <summary>The people who use at least one of Meta's applications.</summary>
    [Quote("plus de 3,2 milliards de personnes", Period = "2024?")]
    public static partial FactSeries<Quantity> DailyActivePeople { get; }

    /// <summary>The revenue of the quarter for each of them.</summary>
    [Formula($"{nameof(SecondQuarter)}.{nameof(QuarterlyResult.Revenue)} / {nameof(DailyActivePeople)}[2024]")]
    public static partial Derived<MonetaryRate> QuarterlyRevenuePerDailyPerson { get; }

    /// <summary>Whether they become more or fewer.</summary>
    [Quote("continue de croître", Period = "2024?", Gloss = "the number of users continues to grow")]
    public static partial Fact<string> DailyActivePeopleTrend { get; }
}
