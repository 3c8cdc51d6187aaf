using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Worked examples of cash and capital. The figures are those of the catalogue; the growth after 2025 and the part that serves inference are stated by nobody.</summary>
public static class CapitalExample
{
    /// <summary>Where the operating cash of 2024 went.</summary>
    public static CashUses Cash2024 { get; } = new(
        CashFlow.OperatingCashFlow[2024],
        [new("capital expenditure", Spent), new("buybacks and dividends", CashFlow.ShareholderReturns[2024])]);

    /// <summary>What all sources say that Meta plans for 2025.</summary>
    public static CapitalPlan Plan2025 { get; } = new(CashFlow.CapitalExpenditure[2025], Spent, FactCatalogue.Of(typeof(Sources).Assembly));

    /// <summary>Capital expenditure to 2027, were it to grow as assumed after what Znews has for 2025.</summary>
    public static CapitalPath PathTo2027 { get; } = new(
        [new(2024, Spent), new(2025, Planned)],
        Assumption.Percent(10, "nobody stated any year after 2025; a rate to compute with", "growth of capital expenditure in each year after 2025"),
        2027);

    /// <summary>The capital expenditure that Znews has for 2025, part of which goes on to run models.</summary>
    public static TrainingHardware Hardware2025 { get; } = new(
        Planned, Assumption.Percent(40, 60, "the article says that hardware can be reused, and nobody said how much of it", "part of the hardware that serves inference"));

    private static Fact<MonetaryAmount> Spent => CashFlow.CapitalExpenditure[2024].From(nameof(Sources.Znews));

    private static Fact<MonetaryAmount> Planned => CashFlow.CapitalExpenditure[2025].From(nameof(Sources.Znews));
}
