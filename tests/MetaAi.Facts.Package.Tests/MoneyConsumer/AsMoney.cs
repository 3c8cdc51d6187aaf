using System;
using MetaAi.Domain;

internal static class AsMoney
{
    public static string Of2024() => FormattableString.Invariant($"money: {CashFlow.CapitalExpenditure[2024].From("Znews").ToMoney().Amount:0}");

    public static string Of2025()
    {
        try
        {
            return CashFlow.CapitalExpenditure[2025].From("Znews").ToMoney().Currency.Code;
        }
        catch (InvalidOperationException exception)
        {
            var range = CashFlow.CapitalExpenditure[2025].From("Znews").ToMoneyRange();
            return FormattableString.Invariant($"{exception.Message} {range.Minimum!.Value.Amount:0} to {range.Maximum!.Value.Amount:0}");
        }
    }
}
