namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>English carriers of what keeps names, labels and addresses out of a text's figures, and words out of their names.</summary>
internal static class EnglishNameCarriers
{
    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["Units.RateWords"] = row => [new Advised("5 euros {0} turn", row.Phrase, "set Per")],
        ["Names.ChangeNounHeads"] = row => [new Scanned("It saw {0} rise $15 to $20.", row.Phrase, "$15 to $20", Said.Refused)],
        ["Names.Labels"] = row => [new Scanned("You can see {0} 37 here.", row.Phrase, "37", Said.Nothing)],
        ["Names.ThousandNames"] = row => [new Scanned("It sees a 4K {0} here.", row.Phrase, "4K", Said.Nothing)],
        ["Names.Streets"] = row => [new Scanned("He lives at 37 {0} Hugo.", row.Phrase, "37", Said.Nothing)],
        ["Names.ClockHeads"] = row => [new Scanned("He left {0} 2 h 30.", row.Phrase, "2 h 30", Said.Nothing)],
        ["Names.ClockSigns"] = row => [new Scanned("He left at 2 {0} 30.", row.Phrase, "2", Said.Nothing)],
        ["Names.ClockTails"] = row => [new Scanned("He left 5 {0} today.", row.Phrase, "5", Said.Nothing)],
        ["Names.Homographs"] = row => [new Scanned("He saw {0}.", row.Phrase, "", Said.Nothing) { Rival = "seven" }],
        ["Names.ChangeVerbs"] = row => [new Scanned("The price {0} from 15 to 20 euros.", row.Phrase, "15 to 20 euros", Said.Nothing)],
        ["Names.ChangeOpeners"] = row => [new Scanned("The price fell {0} 15 to 20 euros.", row.Phrase, "15 to 20 euros", Said.Nothing)],
        ["Names.YearNouns"] = row => [new Scanned("It beats 2019 {0} now.", row.Phrase, "2019", Said.Nothing) { Rival = "boats" }],
        ["Names.YearHeads"] = row => [new Scanned("It beats {0} 2019 boats now.", row.Phrase, "2019", Said.Nothing)],
        ["Names.WhenTails"] = row => [new Scanned("He left a year {0}.", row.Phrase, "a year", Said.Nothing)],
        ["Names.RateHeads"] = row => [new Scanned("He comes {0} a year.", row.Phrase, "a year", Said.Nothing)],
        ["Names.JoinedAdverbs"] = row => [new Scanned("It saw the {0}-37-year-old zyx.", row.Phrase, "37-year-old", Said.Length("P37Y"))],
        ["Names.YearAdjectives"] = row => [new Scanned("It saw a {0} 1950 there.", row.Phrase, "1950", Said.Nothing) { Rival = "modest" }],
        ["Names.RankDeterminers"] = row => [new Scanned("It sees {0} top 37 there.", row.Phrase, "37", Said.Nothing) { Rival = "cases" }],
        ["Names.RankHeads"] = row => [new Scanned("It is in the {0} 37 there.", row.Phrase, "37", Said.Nothing) { Rival = "zyx" }],
        ["Names.AgeTails"] = row => [new Scanned("He saw Jane Roe, 52 years {0} then.", row.Phrase, "52 years", Said.Nothing)],
        ["Names.Fillers"] = row => [new Named("The zorglub {0} 37 euros.", row.Phrase, "Zorglub")],
        ["Names.NounLinks"] = row => [new Named("Here are 37 million euros {0} zorglub.", row.Phrase, "Zorglub")],
    };
}
