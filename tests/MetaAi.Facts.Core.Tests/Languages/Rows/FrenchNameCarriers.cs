namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>French carriers of what keeps names, labels and addresses out of a text's figures, and words out of their names.</summary>
internal static class FrenchNameCarriers
{
    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["Units.RateWords"] = row => [new Advised("5 euros {0} tour", row.Phrase, "set Per")],
        ["Names.Labels"] = row => [new Scanned("Il faut voir {0} 37 ici.", row.Phrase, "37", Said.Nothing)],
        ["Names.ThousandNames"] = row => [new Scanned("Il voit une {0} 4K ici.", row.Phrase, "4K", Said.Nothing)],
        ["Names.Streets"] = row => [new Scanned("Il vit au 37 {0} Hugo.", row.Phrase, "37", Said.Nothing)],
        ["Names.ClockHeads"] = row => [new Scanned("Il part {0} 2 h 30.", row.Phrase, "2 h 30", Said.Nothing)],
        ["Names.ClockSigns"] = row => [new Scanned("Il part à 2 {0} 30.", row.Phrase, "2", Said.Nothing)],
        ["Names.Homographs"] = row => [new Scanned("Il en voit {0}.", row.Phrase, "", Said.Nothing) { Rival = "sept" }],
        ["Names.ChangeVerbs"] = row => [new Scanned("Le prix {0} de 15 € à 20 €.", row.Phrase, "15 € à 20 €", Said.Nothing)],
        ["Names.ChangeOpeners"] = row => row.Phrase.EndsWith('\'')
            ? [new Scanned("Le prix passe {0}un à deux millions d'euros.", row.Phrase, "un à deux millions d'euros", Said.Nothing) { Rival = "zyx " }]
            : [new Scanned("Le prix passe {0} 15 à 20 euros.", row.Phrase, "15 à 20 euros", Said.Nothing)],
        ["Names.ChangeNounHeads"] = row => [new Scanned("Il voit {0} baisse de 15 € à 20 €.", row.Phrase, "15 € à 20 €", Said.Refused)],
        ["Names.YearNounHeads"] = row => [new Scanned(row.Phrase.EndsWith('\'') ? "On voit {0}usages 2023 consolidés." : "On voit {0} comptes 2023 consolidés.", row.Phrase, "2023", Said.Nothing) { Rival = "zyx " }],
        ["Names.CountVerbs"] = row => [new Scanned("Le stade {0} 2023 sièges.", row.Phrase, "2023 sièges", Said.Count(2023, "sièges"))],
        ["Names.WhenTails"] = row => [new Scanned("Il est parti un an {0}.", row.Phrase, "un an", Said.Nothing)],
        ["Names.YearAdjectives"] = row => [new Scanned("Il a vu un {0} 1950 là.", row.Phrase, "1950", Said.Nothing) { Rival = "petit" }],
        ["Names.RankDeterminers"] = row => [new Scanned("Il voit {0} top 37 ici.", row.Phrase, "37", Said.Nothing) { Rival = "zyx" }],
        ["Names.RankHeads"] = row => [new Scanned("Il est dans le {0} 37 ici.", row.Phrase, "37", Said.Nothing) { Rival = "zyx" }],
        ["Names.RateHeads"] = row => [new Scanned("Il vient {0} un an.", row.Phrase, "un an", Said.Nothing)],
        ["Names.Fillers"] = row => [new Named("Le zorglub {0} 37 euros.", row.Phrase, "Zorglub")],
        ["Names.NounLinks"] = row => [new Named("Voici 37 millions d'euros {0} zorglub.", row.Phrase, "Zorglub")],
    };
}
