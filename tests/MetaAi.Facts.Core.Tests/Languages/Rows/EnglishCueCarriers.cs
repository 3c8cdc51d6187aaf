using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>English carriers of the words that stand beside figures.</summary>
internal static class EnglishCueCarriers
{
    private static readonly Dictionary<FigureKinds, string> Figures = new()
    {
        [FigureKinds.Money] = "$5", [FigureKinds.Percent] = "5%", [FigureKinds.Points] = "5 percentage points", [FigureKinds.Fraction] = "three-sevenths",
        [FigureKinds.Ratio] = "three times", [FigureKinds.Count] = "5 kg", [FigureKinds.Number] = "1250", [FigureKinds.Date] = "June 1250", [FigureKinds.Duration] = "three hours",
    };

    private static readonly string[] Nouns = ["dollars", "francs", "pounds", "pesos", "dinars"];

    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["Cues.Fillers"] = row => [new Scanned("It paid $39 {0} billion.", row.Phrase, "$39", Said.Under(CueKind.Scale))],
        ["Cues.RangeJoiners"] = row => [new Scanned("It costs $39, {0} $40.", row.Phrase, "$40", Said.Under(CueKind.Range))],
        ["Cues.Denials"] = row => [new Scanned("It was $45, {0} $54.", row.Phrase, "$54", Said.Under(CueKind.Denied))],
        ["Cues.Adversatives"] = row => [new Scanned("It is not $5 {0} $6.", row.Phrase, "$5", Said.Under(CueKind.Denied))],
        ["Cues.Corrections"] = row => [new Scanned("We have 40, {0}, 45 boats.", row.Phrase, "40", Said.Under(CueKind.Denied))],
        ["Cues.ShareLinks"] = row => [new Scanned("It repaid $5, {0} $6 million.", row.Phrase, "$5", Said.Under(CueKind.Shared))],
        ["Cues.TurnsAfter"] = row => CueCarriers.Turned(row, "You see {1} {0} here.", Figures),
        ["Cues.TurnsBefore"] = row => [new Scanned("It opens in the {0} June 2025.", row.Phrase, "June 2025", Said.Under(CueKind.Turn))],
        ["Cues.YearsBeside"] = row => [new Scanned("It closed in March {0}.", row.Phrase, "March", Said.Under(CueKind.YearBeside)), new Scanned("It rose; {0}, in March, it closed.", row.Phrase, "March", Said.Under(CueKind.YearBeside))],
        ["Cues.YearsAfter"] = row => [new Scanned("It closed in March {0}.", row.Phrase, "March", Said.Under(CueKind.YearBeside))],
        ["Cues.YearAdjectives"] = row => [new Scanned("It closed in March {0}.", row.Phrase, "March", Said.Under(CueKind.YearBeside))],
        ["Cues.YearsBefore"] = row => [new Scanned("It closed in {0} March.", row.Phrase, "March", Said.Under(CueKind.YearBeside))],
        ["Cues.YearLinks"] = row => [new Scanned("It closed in March {0} April 2019.", row.Phrase, "March", Said.Under(CueKind.YearBeside))],
        ["Cues.YearNextHeads"] = row => [new Scanned("It closed in March immediately following {0} sale.", row.Phrase, "March", Said.Months(2025, 3, 1))],
        ["Cues.TermHeads"] = row => [new Quoted("It has {0} ten years from 5 May 2027.", row.Phrase, "from 5 May 2027", QuoteOutcome.Found)],
        ["Cues.LengthHeads"] = row => [new Scanned("It {0} three hours sharp.", row.Phrase, "three hours", Said.Length("PT3H"))],
        ["Cues.MonthHeads"] = row => [new Scanned("We closed {0} June 15 people left.", row.Phrase, "15 people", Said.Count(15, "people"))],
        ["Cues.ForeignCurrencies"] = row =>
            [new Scanned($"It costs 5 million {{0}} {UnreadNoun(row.Phrase)}.", row.Phrase, "5 million", Said.Under(CueKind.Turn))],
        ["Cues.Weighings"] = row => [new Scanned("It {0} some 7 pounds.", row.Phrase, "7", Said.Under(CueKind.Weight))],
        ["Cues.WeightTails"] = row => [new Scanned("It takes 7 pounds {0} here.", row.Phrase, "7", Said.Under(CueKind.Weight))],
        ["Cues.CurrencyVerbs"] = row => [new Scanned("Of these, 1,200 {0} the prize.", row.Phrase, "1,200", Said.Under(CueKind.Turn))],
        ["Cues.SumVerbs"] = row => [new Scanned("It sees 2 million and 400,000 euros {0} there.", row.Phrase, "400,000 euros", Said.Under(CueKind.Turn))],
        ["Cues.VerbTails"] = row => [new Scanned("Of these, 1,200 won {0} here.", row.Phrase, "1,200", Said.Under(CueKind.Turn))],
        ["Cues.UnitHeads"] = row => [new Scanned("Sales ({0}): 39", row.Phrase, "39", Said.Under(CueKind.Head))],
        ["Cues.SignVerbs"] = row => [new Signed("It sees zorglub {0} - 2.4% here.", row.Phrase, "2.4%")],
        ["Cues.NoChanges"] = row => [new Scanned("It is {0} $3 to $45.", row.Phrase, "$3 to $45", Said.Range("money", "3", "45", "$")) { Rival = row.Phrase[(row.Phrase.LastIndexOf(' ') + 1)..] }],
        ["Cues.AmountOpeners"] = row => [new Scanned("It raised the stake {0} $3 to $45.", row.Phrase, "$3 to $45", Said.Nothing)],
        ["Cues.ChangeAmounts"] = row => [new Scanned("The price {0} $3 to $45.", row.Phrase, "$3 to $45", Said.Nothing)],
    };

    /// <summary>A currency that the words before it make one that no row reads.</summary>
    private static string UnreadNoun(string words) => Nouns
        .First(noun => !LanguagePacks.Find("en")!.Units.Currencies.Phrases.Contains($"{words} {noun}"));
}
