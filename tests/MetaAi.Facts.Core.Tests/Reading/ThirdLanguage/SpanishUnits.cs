using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Core.Tests.Reading.ThirdLanguage;

/// <summary>Spanish words for what a number measures: money, percentages and counts.</summary>
internal static class SpanishUnits
{
    public static UnitWords Words { get; } = new()
    {
        OfWords = Phrases.Set("de"),
        Articles = Phrases.Set("el|la|los|las"),
        Currencies = Phrases.Table<CurrencyUnit>(
            ("euro|euros", new("EUR")),
            ("dólar|dólares", CurrencySigns.Dollar),
            ("dólares estadounidenses|dólar estadounidense", new("USD")),
            ("peso|pesos", CurrencySigns.Peso),
            ("peso mexicano|pesos mexicanos", new("MXN")),
            ("libra|libras|libra esterlina|libras esterlinas", new("GBP"))),
        CurrenciesThatAreNouns = Phrases.Set("libra|libras"),
        CurrencyAdjectives = Phrases.Table<CurrencyUnit>(("estadounidenses", new("USD")), ("canadienses", new("CAD"))),
        Percents = Phrases.Set("%|por ciento"),
        Points = Phrases.Table(("punto porcentual|puntos porcentuales", false), ("punto básico|puntos básicos", true)),
        NotCounted = Phrases.Set("más|menos|tras|antes|después|según|además"),
        PluralEndings = "s",
    };
}
