using System;
using MetaAi.Domain;

Console.WriteLine($"catalogue: {CashFlow.CapitalExpenditure2024.Value}");
Console.WriteLine(Money.Of2024());
Console.WriteLine(Money.Of2025());
