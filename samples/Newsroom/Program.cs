using System.Text;
using MetaAi.Facts;
using Newsroom;

// Quotes have accents.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

foreach (var source in FactCatalogue.Of(typeof(Releases).Assembly).All.Where(fact => fact.Evidence is not null).GroupBy(fact => fact.Evidence!.Source))
{
    Console.WriteLine($"{source.Key.Publisher}, {source.Key.Issued}: {source.Key.Title}");
    foreach (var fact in source)
    {
        Console.WriteLine($"  {fact.Concept,-20} {fact.Description,-44} \"{fact.Evidence?.Exact}\"");
    }
}

// A quote is a value of its own type: amounts, dates and names are computed with, and not parsed again.
var round = Hydrobaie.Round;
Console.WriteLine($"Each of {round.Investors.Value.Count} investors brings {round.Raised.Value.Amount / round.Investors.Value.Count:N0} {round.Raised.Value.Currency} on average.");
Console.WriteLine($"The contract begins before analysts expect power: {Northquay.SkerSound.Begins.Value.Earliest < Northquay.FirstPower.Value.Earliest}.");
