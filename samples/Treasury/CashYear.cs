using MetaAi.Domain;
using NodaMoney;

namespace Treasury;

/// <summary>What came in during a year and where it went, as money.</summary>
/// <param name="OperatingCashFlow">What the operations brought in.</param>
/// <param name="CapitalExpenditure">What went into data centres and machines.</param>
/// <param name="ShareholderReturns">What went to shareholders.</param>
internal sealed record CashYear(Money OperatingCashFlow, Money CapitalExpenditure, Money ShareholderReturns)
{
    /// <summary>The year 2024, as the catalogue has it.</summary>
    public static CashYear Of2024 { get; } = new(
        CashFlow.OperatingCashFlow[2024].Value.ToMoney(), CashFlow.CapitalExpenditure[2024].From("Znews").ToMoney(), CashFlow.ShareholderReturns[2024].Value.ToMoney());

    /// <summary>What is left of the cash flow.</summary>
    public Money LeftOver => OperatingCashFlow - CapitalExpenditure - ShareholderReturns;
}
