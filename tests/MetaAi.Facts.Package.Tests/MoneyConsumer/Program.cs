using System;
using MetaAi.Domain;

Console.WriteLine($"catalogue: {CashFlow.CapitalExpenditure[2024].From("Znews").Value}");
Console.WriteLine(AsMoney.Of2024());
Console.WriteLine(AsMoney.Of2025());
