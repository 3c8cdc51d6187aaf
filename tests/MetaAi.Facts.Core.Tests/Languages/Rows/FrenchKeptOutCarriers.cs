using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>French carriers of what shows that words which read as a figure are none.</summary>
internal static class FrenchKeptOutCarriers
{
    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["KeptOut.NumberedNames"] = row => [new Scanned("{0} 11 zyxs y vont.", row.Phrase, "11 zyxs", Said.Nothing) { Rival = "Zyx" }],
        ["KeptOut.WholeNames"] = row => [new Scanned("On voit {0} là.", row.Phrase, "", Said.Nothing) { Rival = "37 zyxs" }],
        ["KeptOut.Firms"] = row => [new Scanned("{0} recrute.", row.Phrase, "", Said.Nothing) { Rival = "37M" }],
        ["KeptOut.FirmHeads"] = row => [new Scanned("On voit {0} 3M là.", row.Phrase, "3M", Said.Nothing)],
        ["KeptOut.ApartHeads"] = row => [new Scanned("On voit que {0} ligne 12 zyxs vont.", row.Phrase, "12 zyxs", Said.Count(12, "zyxs"))],
        ["KeptOut.NameHeads"] = row => [new Quoted("On va {0} Zyx 12 zyxs là.", row.Phrase, "12 zyxs", QuoteOutcome.Found)],
        ["KeptOut.JoinedHeads"] = row => [new Scanned("On voit {0} 2016-02 là.", row.Phrase, "2016-02", Said.Nothing)],
        ["KeptOut.ScoreWords"] = row => [new Scanned("Elle {0} 1 à 2 là.", row.Phrase, "1 à 2", Said.Nothing)],
        ["KeptOut.ScoreJoiners"] = row => [new Scanned("Elle emporte 1 {0} 2 là.", row.Phrase, "1", Said.Nothing) { Rival = "ou" }],
        ["KeptOut.Occasions"] = row => [new Scanned("Elle va là trois {0}, dit-on.", row.Phrase, "", Said.Nothing) { Rival = "zyxs" }],
        ["KeptOut.Once"] = row => [new Scanned("Elle paie {0} le prix.", row.Phrase, "", Said.Nothing) { Rival = "trois fois" }],
        ["KeptOut.DayArticles"] = row => [new Scanned("On voit {0} 2/3 là.", row.Phrase, "2/3", Said.Nothing)],
        ["KeptOut.Compared"] = row => [new Scanned("Elle paie trois fois {0} là.", row.Phrase, "trois fois", Said.Multiple(3))],
        ["KeptOut.ComparedArticles"] = row => [new Scanned("Elle paie trois fois {0} prix.", row.Phrase, "trois fois", Said.Multiple(3))],
        ["KeptOut.ComparedNouns"] = row => [new Scanned("Elle paie trois fois son {0}.", row.Phrase, "trois fois", Said.Multiple(3))],
        ["KeptOut.MultipleHeads"] = row => [new Scanned("Le zyx va {0} 12 fois.", row.Phrase, "12 fois", Said.Multiple(12))],
        ["KeptOut.Adjectives"] = row => [new Scanned("On voit une {0} zyx là.", row.Phrase, "", Said.Nothing) { Rival = "moitié de" }],
        ["KeptOut.AdjectiveHeads"] = row => [new Scanned("On voit {0} double zyx là.", row.Phrase, "double", Said.Nothing)],
        ["KeptOut.AdjectiveNouns"] = row => [new Scanned("On voit double {0} là.", row.Phrase, "double", Said.Nothing)],
        ["KeptOut.ShareNouns"] = row => [new Scanned("On voit un demi-{0} là.", row.Phrase, "demi", Said.Nothing), new Scanned("On voit un tiers {0} là.", row.Phrase, "tiers", Said.Nothing)],
        ["KeptOut.ShareHeads"] = row => [new Scanned("On va {0} tiers là.", row.Phrase, "tiers", Said.Nothing)],
        ["KeptOut.SomeDays"] = row => [new Scanned("Il viendra {0}, dit-on.", row.Phrase, "", Said.Nothing) { Rival = "un mois" }],
        ["KeptOut.DayHeads"] = row => [new Scanned("Il va {0} un jour là.", row.Phrase, "un jour", Said.Length("P1D"))],
        ["KeptOut.DayTails"] = row => [new Scanned("Il viendra un jour {0} là.", row.Phrase, "un jour", Said.Length("P1D"))],
        ["AdverbsAfterHedges"] = row => [new Scanned("On voit 60 zyxs ou plus {0} des zyxs.", row.Phrase, "60 zyxs", Said.Count(60, "zyxs")) { Rival = "avant" }],
    };
}
