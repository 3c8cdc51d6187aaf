using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>English carriers of what shows that words which read as a figure are none.</summary>
internal static class EnglishKeptOutCarriers
{
    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["KeptOut.NumberedNames"] = row => [new Scanned("{0} 11 zyxs came.", row.Phrase, "11 zyxs", Said.Nothing) { Rival = "Zyx" }],
        ["KeptOut.WholeNames"] = row => [new Scanned("It saw {0} go.", row.Phrase, "", Said.Nothing) { Rival = "37 zyxs" }],
        ["KeptOut.Firms"] = row => [new Scanned("{0} said so.", row.Phrase, "", Said.Nothing) { Rival = "37M" }],
        ["KeptOut.FirmHeads"] = row => [new Scanned("It saw the {0} 3M there.", row.Phrase, "3M", Said.Nothing)],
        ["KeptOut.ApartHeads"] = row => [new Scanned("It saw that {0} line 12 zyxs go.", row.Phrase, "12 zyxs", Said.Count(12, "zyxs"))],
        ["KeptOut.NameHeads"] = row => [new Quoted("It goes {0} Zyx 12 zyxs then.", row.Phrase, "12 zyxs", QuoteOutcome.Found)],
        ["KeptOut.JoinedHeads"] = row => [new Scanned("It saw {0} 2016-02 there.", row.Phrase, "2016-02", Said.Nothing)],
        ["KeptOut.ScoreWords"] = row => [new Scanned("They {0} 10 to 12 there.", row.Phrase, "10 to 12", Said.Nothing)],
        ["KeptOut.ScoreJoiners"] = row => [new Scanned("They beat it 10 {0} 12 there.", row.Phrase, "10", Said.Nothing) { Rival = "or" }],
        ["KeptOut.Occasions"] = row => [new Scanned(row.Phrase == "times" ? "She won three {0} here." : "She won {0} here.", row.Phrase, "", Said.Nothing) { Rival = "threefold" }],
        ["KeptOut.Once"] = row => [new Scanned("It sees {0} their price.", row.Phrase, "", Said.Nothing) { Rival = "twice" }],
        ["KeptOut.YearArticles"] = row => [new Scanned("It saw {0} two thousands then.", row.Phrase, "two thousands", Said.Nothing)],
        ["KeptOut.Compared"] = row => [new Scanned("It pays three times {0} here.", row.Phrase, "three times", Said.Multiple(3))],
        ["KeptOut.ComparedArticles"] = row => [new Scanned("It pays three times {0} price.", row.Phrase, "three times", Said.Multiple(3))],
        ["KeptOut.ComparedConjunctions"] = row => [new Scanned("She scored twice {0} Zyx won.", row.Phrase, "twice", Said.Nothing) { Rival = "more" }],
        ["KeptOut.ClauseHeads"] = row => [new Scanned("She scored twice as {0} zyx won.", row.Phrase, "twice", Said.Nothing) { Rival = "loud" }],
        ["KeptOut.Than"] = row => [new Scanned("It is three times likelier {0} here.", row.Phrase, "three times", Said.Multiple(3))],
        ["KeptOut.MultipleHeads"] = row => [new Scanned("It trades {0} 12 times.", row.Phrase, "12 times", Said.Multiple(12))],
        ["KeptOut.Adjectives"] = row => [new Scanned("It saw a {0} zyx here.", row.Phrase, "", Said.Nothing) { Rival = "third of the" }],
        ["KeptOut.AdjectiveHeads"] = row => [new Scanned("It saw {0} double zyx here.", row.Phrase, "double", Said.Nothing)],
        ["KeptOut.AdjectiveNouns"] = row => [new Scanned("It saw double {0} here.", row.Phrase, "double", Said.Nothing)],
        ["KeptOut.ShareNouns"] = row => [new Scanned("It saw a quarter {0} there.", row.Phrase, "quarter", Said.Nothing)],
        ["KeptOut.SomeDays"] = row => [new Scanned("It will {0} go.", row.Phrase, "", Said.Nothing) { Rival = "one week" }],
        ["KeptOut.DayHeads"] = row => [new Scanned("It goes {0} one day then.", row.Phrase, "one day", Said.Length("P1D"))],
        ["KeptOut.DayTails"] = row => [new Scanned("It will one day {0} go.", row.Phrase, "one day", Said.Length("P1D"))],
        ["AdverbsAfterHedges"] = row => [new Scanned("It has 60 zyxs or more {0} zyxs.", row.Phrase, "60 zyxs", Said.Count(60, "zyxs"))],
    };
}
