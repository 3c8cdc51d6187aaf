using MetaAi.Facts;

namespace Statutory;

/// <summary>What a voyage pays for the quays of Port-Tessel: each parameter with the days from which it is in force, in the words of the regulation.</summary>
[FactSet(Subject = "Port-Tessel", Source = nameof(Texts.Regulation))]
public static partial class QuayDues
{
    /// <summary>The rate of the quay due, which changed twice. The guide has kept the old one.</summary>
    [Quote("4,0 %", PeriodQuote = "à compter du 1er janvier 2016")]
    [Quote("5,5 %", PeriodQuote = "à compter du 1er juillet 2019")]
    [Quote("5,0 %", PeriodQuote = "à compter du 1er janvier 2024", Rank = Rank.Preferred, RankReason = "the regulation is the law")]
    [Quote("5,5 %", PeriodQuote = "depuis le 1er janvier 2024", Source = nameof(Texts.Guide))]
    public static partial FactSeries<Ratio> Rate { get; }

    /// <summary>What was paid for the dredging of the channel, which has ended.</summary>
    [Quote("1,5 %", PeriodQuote = "du 1er janvier 2017 au 31 décembre 2021")]
    public static partial FactSeries<Ratio> Dredging { get; }

    /// <summary>The takings up to which a voyage pays nothing.</summary>
    [Quote("800 euros", PeriodQuote = "depuis le 1er avril 2016")]
    [Quote("950 euros", PeriodQuote = "depuis le 1er avril 2023", Rank = Rank.Preferred, RankReason = "the regulation is the law")]
    [Quote("950 euros", PeriodQuote = "depuis le 1er avril 2023", Source = nameof(Texts.Guide))]
    public static partial FactSeries<MonetaryAmount> Allowance { get; }

    /// <summary>By how much the rate fell in 2024.</summary>
    [Formula($"{nameof(Rate)}[2024-01-01/..].Regulation - {nameof(Rate)}[2019-07-01/..]", AcrossPeriods = true)]
    public static partial Derived<PercentagePoints> CutOf2024 { get; }
}
