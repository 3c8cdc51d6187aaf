using System.Text.Json;
using Consumer;
using MetaAi.Domain;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

Console.WriteLine($"capex 2024: {CashFlow.CapitalExpenditure[2024].From("Znews").Value.Amount} {CashFlow.CapitalExpenditure[2024].From("Znews").Value.Currency}");
Console.WriteLine($"stake: {Deals.ScaleAi.Stake.Value.Amount}");
Console.WriteLine($"catalogue: {FactCatalogue.Of(typeof(CashFlow).Assembly).All.Count > 0}");
Console.WriteLine($"revenue: {Ferry.Revenue2023.Value.Amount} {Ferry.Revenue2023.Value.Currency}");
Console.WriteLine($"investment: {Ferry.Investment.Value.Minimum} to {Ferry.Investment.Value.Maximum}");
Console.WriteLine($"start: {Ferry.Start.Value.Earliest:uuuu-MM-dd} {Ferry.Start.Value.Part}");
Console.WriteLine($"own: {FactCatalogue.Of(typeof(Ferry).Assembly).All.Count}");

var french = new ReadingContext { Language = "fr", Currency = "EUR" };
Console.WriteLine($"read: {FigureReader.Read("60 à 65 milliards", french).Figure?.High}");
Console.WriteLine($"scanned: {string.Join("; ", FigureScanner.Scan(File.ReadAllText("texts/ferry.txt"), french).Select(found => found.Text))}");

var third = Rational.Of(1, 3);
Console.WriteLine($"json: {JsonSerializer.Serialize(third, ConsumerJson.Default.Rational)} {JsonSerializer.Deserialize("\"1/3\"", ConsumerJson.Default.Rational) == third}");
var figure = FigureReader.Read("60 à 65 milliards", french).Figure!.Value;
Console.WriteLine($"figure: {JsonSerializer.Deserialize(JsonSerializer.Serialize(figure, ConsumerJson.Default.Figure), ConsumerJson.Default.Figure) == figure}");
try
{
    Console.WriteLine(JsonSerializer.Serialize(Ferry.Revenue2023.Value, ConsumerJson.Default.MonetaryAmount));
}
catch (NotSupportedException exception)
{
    Console.WriteLine($"refused: {exception.Message}");
}
