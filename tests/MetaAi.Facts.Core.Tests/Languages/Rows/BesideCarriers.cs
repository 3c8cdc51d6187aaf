using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>Carriers of the words beside a figure that a declaration must not contradict.</summary>
internal static class BesideCarriers
{
    private static readonly string[] EnglishRates = ["year", "quarter", "month", "week", "day", "hour"];
    private static readonly string[] FrenchRates = ["an", "trimestre", "mois", "semaine", "jour", "heure"];

    public static IReadOnlyDictionary<string, Carrier> English { get; } = new Dictionary<string, Carrier>
    {
        ["Beside.Partitives"] = row => [new Compared("We saw 12 ships, {0} 7 freighters.", row.Phrase, "7", Compared.Holds) { Kinds = FigureKinds.Count, Unit = "ships" }],
        ["Beside.RateLinks"] = row => [new Compared("It sold 12 cars {0} month.", row.Phrase, "12 cars", Compared.Contradicted) { Per = ["year"] }],
        ["Beside.RateArticles"] = row => [new Compared("It pays 5 euros {0} month.", row.Phrase, "5 euros", Compared.Contradicted) { Per = ["year"] }],
        ["Beside.RateAdverbs"] = row => [new Compared("It pays 5 euros {0}, they say.", row.Phrase, "5 euros", row.Means<string>()) { Per = EnglishRates }],
        ["Beside.TimeTails"] = row => [new Compared("It paid 5 euros a year {0}.", row.Phrase, "5 euros", Compared.Holds) { Per = ["month"] }],
        ["Beside.NoRates"] = row => NoRate("It pays 5 euros {0}.", row.Phrase),
        ["Beside.RateFillers"] = row => [new Compared("It pays 5 euros {0} a month.", row.Phrase, "5 euros", Compared.Contradicted) { Per = ["year"] }],
        ["Beside.CurrencyNouns"] = row => Adjective("It pays 5 {0}.", row.Phrase, row.Phrase switch
        {
            "dollars" => ("singapore", "USD"), "pounds" => ("egyptian", "GBP"), "francs" => ("swiss", "XOF"), "crowns" => ("swedish", "CZK"), "pesos" => ("mexican", "ARS"), "rupees" => ("indian", "PKR"), _ => ("tunisian", "DZD"),
        }),
        ["Beside.CurrencyHeads"] = row => [new Compared("It pays 5 euros, {0} dollars.", row.Phrase, "5 euros", Compared.Contradicted)],
        ["Beside.Directions"] = row => Change(row, "10%", "Revenue {0} by 10% in 2024.", "After a fall in 2023 revenue {0} 10%.", "Costs fell and the {0} of sales was 10%."),
        ["Beside.NearDirections"] = row => Change(row, "10%", "It is {0} by 10% in 2024.", "", "Costs fell and revenue is {0} by 10%."),
        ["Beside.LevelLinks"] = row => [new Compared("A decline that rose {0} 10%.", row.Phrase, "10%", Compared.Contradicted) { IsChange = true }],
        ["Beside.DirectionsAfter"] = row => Change(row, "10%", "It came to a 10% {0}.", "After a fall it came to a 10% {0}.", "Costs fell and sales were 10% {0}."),
    };

    public static IReadOnlyDictionary<string, Carrier> French { get; } = new Dictionary<string, Carrier>
    {
        ["Beside.LeadingAdjectives"] = row => [new Compared("On y voit 7 {0} bateaux.", row.Phrase, "7", Compared.Holds) { Kinds = FigureKinds.Count, Unit = "bateaux" }],
        ["Beside.Partitives"] = row => [new Compared("On y voit 12 bateaux, {0} 7 cargos.", row.Phrase, "7", Compared.Holds) { Kinds = FigureKinds.Count, Unit = "bateaux" }],
        ["Beside.RateLinks"] = row => [new Compared(row.Means<bool>() ? "On compte 12 camions {0} 100 personnes." : "On compte 12 camions {0} mois.", row.Phrase, "12 camions", Compared.Contradicted) { Per = ["an"] }],
        ["Beside.RateArticles"] = row => [new Compared("Il paie 5 euros {0} tonne.", row.Phrase, "5 euros", Compared.Contradicted) { Per = ["an"] }],
        ["Beside.RateAdverbs"] = row => [new Compared("Il paie 5 euros {0}.", row.Phrase, "5 euros", row.Means<string>()) { Per = FrenchRates }],
        ["Beside.RateAdjectives"] = row => [new Compared("Il paie 5 euros {0}.", row.Phrase, "5 euros", row.Means<string>()) { Per = FrenchRates }],
        ["Beside.TimeTails"] = row => [new Compared("Il a payé 5 euros l'an {0}.", row.Phrase, "5 euros", Compared.Holds) { Per = ["mois"], Rival = "ici" }],
        ["Beside.NoRates"] = row => NoRate("Il paie 5 euros {0}.", row.Phrase),
        ["Beside.RateFillers"] = row => [new Compared("Il paie 5 euros {0} la tonne.", row.Phrase, "5 euros", Compared.Contradicted) { Per = ["an"] }],
        ["Beside.CurrencyNouns"] = row => Adjective("Il paie 5 {0}.", row.Phrase, row.Phrase switch
        {
            "dollars" => ("singapouriens", "USD"), "livres" => ("égyptiennes", "GBP"), "francs" => ("suisses", "XOF"), "couronnes" => ("suédoises", "CZK"), "pesos" => ("mexicains", "ARS"), "roupies" => ("indiennes", "PKR"), _ => ("tunisiens", "DZD"),
        }),
        ["Beside.CurrencyHeads"] = row => [new Compared("Il paie 5 euros, {0} dollars.", row.Phrase, "5 euros", Compared.Contradicted)],
        ["Beside.Directions"] = row => Change(row, "10 %", "Le total {0} de 10 % en 2024.", "Après une baisse en 2023 le total {0} de 10 %.", "Le coût a baissé et la {0} fut de 10 %."),
        ["Beside.NearDirections"] = row => Change(row, "10 %", "Le total est {0} de 10 % en 2024.", "", "Le coût a baissé et le prix est {0} de 10 %."),
        ["Beside.LevelLinks"] = row => [new Compared("Une baisse qui grimpe {0} 10 %.", row.Phrase, "10 %", Compared.Contradicted) { IsChange = true }],
        ["Beside.DirectionsAfter"] = row => Change(row, "10 %", "On en compte 10 % {0}.", "Après une baisse on en compte 10 % {0}.", "Le coût a baissé et on en compte 10 % {0}."),
    };

    // A fall is refused; a rise holds although there was a fall before it.
    private static Compared[] Change(TableRow row, string quote, string fall, string rise, string doubtful) => row.Means<DirectionWord>() switch
    {
        DirectionWord.Fall => [new Compared(fall, row.Phrase, quote, Compared.Contradicted) { IsChange = true }],
        DirectionWord.Rise => [new Compared(rise, row.Phrase, quote, Compared.Holds) { IsChange = true }],
        _ => [new Compared(doubtful, row.Phrase, quote, Compared.Holds) { IsChange = true }],
    };

    // "par exemple", and not "par zyx".
    private static Compared[] NoRate(string sentence, string phrase) =>
        [new Compared(sentence, phrase, "5 euros", Compared.Holds) { Per = ["kg"], Rival = phrase[..(phrase.IndexOf(' ', StringComparison.Ordinal) + 1)] + Scanned.Stranger }];

    private static Compared[] Adjective(string sentence, string noun, (string Adjective, string Currency) whose) =>
        [new Compared(sentence, $"{noun} ({whose.Adjective})", $"5 {noun}", Compared.Contradicted) { Currency = whose.Currency, Rival = $"{noun} ({Scanned.Stranger})" }];
}
