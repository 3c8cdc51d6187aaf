using Consumer;
using MetaAi.Domain;
using MetaAi.Facts;

Console.WriteLine($"capex 2024: {CashFlow.CapitalExpenditure2024.Value.Amount} {CashFlow.CapitalExpenditure2024.Value.Currency}");
Console.WriteLine($"stake: {Deals.ScaleAi.Stake.Value.Amount}");
Console.WriteLine($"catalogue: {FactCatalogue.Of(typeof(CashFlow).Assembly).All.Count > 0}");
Console.WriteLine($"revenue: {Ferry.Revenue2023.Value.Amount} {Ferry.Revenue2023.Value.Currency}");
Console.WriteLine($"investment: {Ferry.Investment.Value.Minimum} to {Ferry.Investment.Value.Maximum}");
Console.WriteLine($"start: {Ferry.Start.Value.Earliest:uuuu-MM-dd} {Ferry.Start.Value.Part}");
Console.WriteLine($"own: {FactCatalogue.Of(typeof(Ferry).Assembly).All.Count}");
