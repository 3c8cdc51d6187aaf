using System.Globalization;
using System.Text;
using MetaAi.Domain;
using MetaAi.Facts;
using NodaMoney;
using Treasury;

// Quotes have accents, and amounts are to look alike on every machine.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// What the articles say as one amount is money, and money is reckoned with.
var year = CashYear.Of2024;
Print("Cash flow of 2024", year.OperatingCashFlow);
Print("  capital expenditure", year.CapitalExpenditure);
Print("  to shareholders", year.ShareholderReturns);
Print("  left over", year.LeftOver);

Console.WriteLine();
Print("Capital expenditure of 2024 by quarter", year.CapitalExpenditure);
foreach (var (quarter, share) in year.CapitalExpenditure.Split(4).Index())
{
    Print($"  Q{quarter + 1}", share);
}

// A plan with bounds stays one: both ends are money.
Console.WriteLine();
if (CashFlow.CapitalExpenditure[2025].From("Znews").ToMoneyRange() is ({ } least, { } most))
{
    Print("Capital expenditure of 2025, at least", least);
    Print("  at most", most);

    // Nobody stated these weights.
    foreach (var budget in Budget.Share(most, ("data centres", 13), ("chips", 5), ("teams", 2)))
    {
        Print("  assumed budget for " + budget.Name, budget.Amount);
    }
}

// "More than 14 billion" has no upper end, and none is made up.
var price = Deals.ScaleAi.Price;
var (lowest, highest) = price.ToMoneyRange();
Console.WriteLine();
Print($"Scale AI, \"{price.Evidence.Exact}\", above", lowest!.Value);
Print("  up to", highest is { } end ? end : "not said");

// Own facts may be money from the start.
Console.WriteLine();
Print($"Ceiling of a purchase, \"{TreasuryNote.Ceiling.Evidence.Exact}\"", TreasuryNote.Ceiling.Value);
Print("  purchases that the money left over pays for", Purchases(year.LeftOver));

static string Purchases(Money money) => decimal.Floor(money.Amount / (TreasuryNote.Ceiling.Value + TreasuryNote.Fee.Value).Amount).ToString("N0", CultureInfo.InvariantCulture);

static void Print(string what, object amount) => Console.WriteLine($"{what,-60} {amount,25}");
