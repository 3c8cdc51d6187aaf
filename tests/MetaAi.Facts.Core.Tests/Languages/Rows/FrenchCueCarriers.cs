using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;

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
        ["Cues.ShareLinks"] = row => row.Phrase.EndsWith('\'')
            ? [new Scanned("Il vise 5, {0}un million d'euros.", row.Phrase, "5", Said.Under(CueKind.Shared)) { Rival = "zyx " }]
            : [new Scanned("Il vise 5, {0} 6 M€.", row.Phrase, "5", Said.Under(CueKind.Shared))],
        ["Cues.TurnsBehind"] = row => CueCarriers.Turned(row, "On voit {1} {0} ici.", Figures),
        ["Cues.TurnsBefore"] = row => row.Phrase.EndsWith('\'')
            ? [new Scanned("Il ouvre la {0}août 2025.", row.Phrase, "août 2025", Said.Under(CueKind.Turn)) { Rival = "zyx " }]
            : row.Phrase is "semaine du" or "semaines du" or "quinzaine du" or "jours du" ? [new Scanned("Il ouvre la {0} mois de juin 2025.", row.Phrase, "juin 2025", Said.Under(CueKind.Turn))]
            : row.Phrase.EndsWith("du", StringComparison.Ordinal) ? [new Scanned("Il ouvre la {0} 3 juin 2025.", row.Phrase, "3 juin 2025", Said.Under(CueKind.Turn))]
            : [new Scanned("Il ouvre la {0} juin 2025.", row.Phrase, "juin 2025", Said.Under(CueKind.Turn))],
        ["Cues.ForeignCurrencies"] = row => [new Scanned($"Il vaut 5 {UnreadNoun(row.Phrase)} {{0}}.", row.Phrase, "5 ", Said.Under(CueKind.Turn))],
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
