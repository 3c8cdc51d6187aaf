using System.Globalization;
using System.Text;
using MetaAi.Domain;
using MetaAi.Facts;
using NodaMoney;
using Treasury;

// Quotes have accents, and amounts are to look alike on every machine.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// What the articles say is rounded, so what is left of it has bounds.
Console.WriteLine("Cash of 2024");
foreach (var answer in CapitalExample.Cash2024.Answers)
{
    Print("  " + answer.Name, answer.Value);
}

// 39 billion is a round number: a quarter of it to the cent would be made up.
Console.WriteLine();
Console.WriteLine("Capital expenditure of 2024, by quarters that are assumed to be equal");
foreach (var (quarter, share) in BoundedBudgets.Quarters)
{
    Print("  " + quarter, share);
}

// A plan with bounds stays one, and so does every part of it.
Console.WriteLine();
Console.WriteLine("Capital expenditure of 2025, split as assumed");
foreach (var (purpose, share) in BoundedBudgets.Plan)
{
    Print("  " + purpose, share);
}

// "More than 14 billion" has no upper end, and none is made up.
var price = Deals.ScaleAi.Price;
var (lowest, highest) = price.ToMoneyRange();
Console.WriteLine();
Console.WriteLine($"Scale AI, \"{price.Evidence.Exact}\"");
Print("  above", lowest!.Value);
Print("  up to", highest is { } end ? end : "not said");

// The treasury's own amounts are exact: they are money, and are split to the cent.
var (ceiling, fee) = (TreasuryNote.Ceiling.Value, TreasuryNote.Fee.Value);
Console.WriteLine();
Console.WriteLine($"A purchase at the ceiling, \"{TreasuryNote.Ceiling.Evidence.Exact}\" and \"{TreasuryNote.Fee.Evidence.Exact}\"");
Print("  with its fee", ceiling + fee);
foreach (var budget in Budget.Share(ceiling + fee, ("data centres", 13), ("chips", 5), ("teams", 2)))
{
    Print("  paid by " + budget.Name, budget.Amount);
}

// How many of them the money left pays for has bounds again: both ends of what is left are money.
if (CapitalExample.Cash2024.CashLeft.Value.ToMoneyRange() is ({ } least, { } most))
{
    Print("  such purchases that the cash of 2024 pays for", $"{Purchases(least)} to {Purchases(most)}");
}

string Purchases(Money money) => decimal.Floor(money.Amount / (ceiling + fee).Amount).ToString("N0", CultureInfo.InvariantCulture);

static void Print(string what, object amount) => Console.WriteLine($"{what,-49} {amount}");
