using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>French carriers of the words that stand beside figures.</summary>
internal static class FrenchCueCarriers
{
    private static readonly Dictionary<FigureKinds, string> Figures = new()
    {
        [FigureKinds.Money] = "5 euros", [FigureKinds.Percent] = "5 %", [FigureKinds.Points] = "5 points de pourcentage", [FigureKinds.Fraction] = "trois septièmes",
        [FigureKinds.Ratio] = "trois fois", [FigureKinds.Count] = "5 kg", [FigureKinds.Number] = "1250", [FigureKinds.Date] = "juin 1250", [FigureKinds.Duration] = "trois heures",
    };

    private static readonly string[] Nouns = ["dollars", "francs", "livres", "pesos", "dinars"];

    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["Cues.Fillers"] = row => [new Scanned("Il a payé 5 {0} millions.", row.Phrase, "5", Said.Under(CueKind.Scale))],
        ["Cues.RangeJoiners"] = row => [new Scanned("Il vaut 39 €, {0} 40 €.", row.Phrase, "40 €", Said.Under(CueKind.Range))],
        ["Cues.Denials"] = row => [new Scanned("Il vaut 45 €, {0} 54 €.", row.Phrase, "54 €", Said.Under(CueKind.Denied))],
        ["Cues.Adversatives"] = row => [new Scanned("Ce n'est pas 5 €, {0} 6 €.", row.Phrase, "5 €", Said.Under(CueKind.Denied))],
        ["Cues.Corrections"] = row => [new Scanned("Nous avons 40, {0}, 45 bateaux.", row.Phrase, "40", Said.Under(CueKind.Denied))],
        ["Cues.ShareLinks"] = row => row.Phrase.EndsWith('\'')
            ? [new Scanned("Il vise 5, {0}un million d'euros.", row.Phrase, "5", Said.Under(CueKind.Shared)) { Rival = "zyx " }]
            : [new Scanned("Il vise 5, {0} 6 M€.", row.Phrase, "5", Said.Under(CueKind.Shared))],
        ["Cues.TurnsAfter"] = row => CueCarriers.Turned(row, "On voit {1} {0} ici.", Figures),
        ["Cues.TurnsBefore"] = row => row.Phrase.EndsWith('\'')
            ? [new Scanned("Il ouvre la {0}août 2025.", row.Phrase, "août 2025", Said.Under(CueKind.Turn)) { Rival = "zyx " }]
            : row.Phrase is "semaine du" or "semaines du" or "quinzaine du" or "jours du" ? [new Scanned("Il ouvre la {0} mois de juin 2025.", row.Phrase, "juin 2025", Said.Under(CueKind.Turn))]
            : row.Phrase.EndsWith("du", StringComparison.Ordinal) ? [new Scanned("Il ouvre la {0} 3 juin 2025.", row.Phrase, "3 juin 2025", Said.Under(CueKind.Turn))]
            : [new Scanned("Il ouvre la {0} juin 2025.", row.Phrase, "juin 2025", Said.Under(CueKind.Turn))],
        ["Cues.NearHeads"] = row => [new Scanned("Il coûte {0} 300 €.", row.Phrase, "300 €", Said.Under(CueKind.Turn))],
        ["Cues.TakingVerbs"] = row => [new Scanned("Il faut {0} dans les 300 €.", row.Phrase, "300 €", Said.Money(300, "EUR"))],
        ["Cues.SumVerbs"] = row => [new Scanned("Il voit 2 millions et 400 000 € {0} là.", row.Phrase, "400 000 €", Said.Under(CueKind.Turn))],
        ["Cues.YearsBeside"] = row => [new Scanned("Il ferme en mars {0}.", row.Phrase, "mars", Said.Under(CueKind.YearBeside)), new Scanned("Il monte ; {0}, en mars, il ferme.", row.Phrase, "mars", Said.Under(CueKind.YearBeside))],
        ["Cues.YearsAfter"] = row => [new Scanned("Il ferme en mars {0}.", row.Phrase, "mars", Said.Under(CueKind.YearBeside))],
        ["Cues.YearAdjectives"] = row => [new Scanned("Il ferme en mars {0}.", row.Phrase, "mars", Said.Under(CueKind.YearBeside))],
        ["Cues.YearsBefore"] = row => [new Scanned("Il ferme {0} 3 mars.", row.Phrase, "3 mars", Said.Under(CueKind.YearBeside))],
        ["Cues.YearLinks"] = row => [new Scanned("Il ferme en mars {0} avril 2019.", row.Phrase, "mars", Said.Under(CueKind.YearBeside))],
        ["Cues.YearNextHeads"] = row => [new Scanned(row.Phrase.EndsWith('\'') ? "Il ferme en mars suivant {0}achat." : "Il ferme en mars suivant {0} vente.", row.Phrase, "mars", Said.Months(2025, 3, 1)) { Rival = row.Phrase.EndsWith('\'') ? "zyx " : Scanned.Stranger }],
        ["Cues.LengthTails"] = row => [new Scanned("On voit trois heures {0}.", row.Phrase, "trois heures", Said.Length("PT3H")) { Rival = "du matin" }],
        ["Cues.TermHeads"] = row => [new Quoted("Cela vaut {0} quinze ans à partir de 2027.", row.Phrase, "à partir de 2027", QuoteOutcome.Found)],
        ["Cues.LengthHeads"] = row => [new Scanned("On {0} trois heures précises.", row.Phrase, "trois heures", Said.Length("PT3H"))],
        ["Cues.ForeignCurrencies"] = row => [new Scanned($"Il vaut 5 {UnreadNoun(row.Phrase)} {{0}}.", row.Phrase, "5 ", Said.Under(CueKind.Turn))],
        ["Cues.Weighings"] = row => [new Scanned("Il {0} bien 7 livres.", row.Phrase, "7", Said.Under(CueKind.Weight))],
        ["Cues.WeightTails"] = row => [new Scanned("Il prend 7 livres {0} ici.", row.Phrase, "7", Said.Under(CueKind.Weight))],
        ["Cues.UnitHeads"] = row => [new Scanned("Ventes ({0}) : 39", row.Phrase, "39", Said.Under(CueKind.Head))],
        ["Cues.SignVerbs"] = row => [new Signed("Il voit zorglub {0} - 2,4 % ici.", row.Phrase, "2,4 %")],
        ["Cues.ChangeAmounts"] = row => row.Phrase.EndsWith('\'')
            ? [new Scanned("Le prix {0}un million d'euros à deux millions d'euros.", row.Phrase, "euros à deux millions d'euros", Said.Nothing) { Rival = "zyx " }]
            : [new Scanned("Le prix {0} 3 € à 45 €.", row.Phrase, "3 € à 45 €", Said.Nothing)],
        ["Cues.AmountOpeners"] = row => row.Phrase.EndsWith('\'')
            ? [new Scanned("Le prix recule beaucoup {0}un million d'euros à deux millions d'euros.", row.Phrase, "euros à deux millions d'euros", Said.Nothing) { Rival = "zyx " }]
            : [new Scanned("Le prix recule beaucoup {0} 3 € à 45 €.", row.Phrase, "3 € à 45 €", Said.Nothing)],
        ["Cues.Movers"] = row => [new Scanned("Le prix {0} de 10 à 15 %.", row.Phrase, "10 à 15 %", Said.Nothing)],
    };

    /// <summary>A currency that the words beside it make one that no row reads.</summary>
    private static string UnreadNoun(string words) => Nouns
        .First(noun => !LanguagePacks.Find("fr")!.Units.Currencies.Phrases.Contains($"{noun} {words}"));
}
